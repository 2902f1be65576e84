import { describe, expect, it } from 'vitest'
import type { Analyte } from '../../../src/evidence/labs.ts'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import { applyEdit, type Edit } from '../../../src/order/edit.ts'
import type { TypedLab } from '../../../src/order/typedCourse.ts'
import { cessation, earlierDose, modification, omission, record } from './courseSamples.ts'
import { testPolicy } from './testPolicy.ts'

const blank = blankOrder(testPolicy)
const courseAfter = (...edits: Edit[]) => edits.reduce(applyEdit, blank).course

describe('a change', () => {
  const made = [modification, omission].map((change): Edit => ({ kind: 'setChange', change }))

  it('goes to the end: a later one outranks an earlier one', () => {
    expect(courseAfter(...made).changes).toEqual([modification, omission])
  })

  it('made again keeps its place', () => {
    const again = { ...cessation, id: modification.id }
    expect(courseAfter(...made, { kind: 'setChange', change: again }).changes).toEqual([again, omission])
  })

  it('taken back is gone, and no other', () => {
    expect(courseAfter(...made, { kind: 'removeChange', id: 'change1' }).changes).toEqual([omission])
    expect(courseAfter(...made, { kind: 'removeChange', id: 'change9' }).changes).toEqual([modification, omission])
  })

  it('leaves the order it was made on untouched', () => {
    const before = JSON.stringify(blank)
    courseAfter(...made, { kind: 'record', record }, { kind: 'setNoEarlier', drug: 'idarubicin', none: true })
    expect(JSON.stringify(blank)).toBe(before)
  })
})

describe('a record', () => {
  it('stands once for each administration', () => {
    const again = { ...record, amount: '20' }
    const second = { ...record, administration: 'idarubicin@C1D2#1' }
    const edits = [record, second, again].map((given): Edit => ({ kind: 'record', record: given }))
    expect(courseAfter(...edits).records).toEqual([again, second])
    const removed = courseAfter(...edits, { kind: 'removeRecord', administration: record.administration })
    expect(removed.records).toEqual([second])
  })
})

describe('earlier doses', () => {
  const none = (drug: string, is = true): Edit => ({ kind: 'setNoEarlier', drug, none: is })
  const earlier: Edit = { kind: 'setEarlier', earlier: earlierDose }

  it('are entered, changed and taken out by their id', () => {
    const more = { ...earlierDose, perM2: '270' }
    expect(courseAfter(earlier, { kind: 'setEarlier', earlier: more }).earlier).toEqual([more])
    expect(courseAfter(earlier, { kind: 'removeEarlier', id: 'earlier1' }).earlier).toEqual([])
  })

  it('of a drug end the statement that there were none, of that drug only', () => {
    expect(courseAfter(none('daunorubicin'), none('idarubicin'), earlier).noEarlier).toEqual(['idarubicin'])
  })

  it('written down are not taken back by saying that there were none', () => {
    expect(courseAfter(earlier, none('daunorubicin'))).toMatchObject({ noEarlier: [], earlier: [earlierDose] })
  })

  it('said to be none is said once, and can be taken back: then nothing is known again', () => {
    expect(courseAfter(none('idarubicin'), none('idarubicin')).noEarlier).toEqual(['idarubicin'])
    expect(courseAfter(none('idarubicin'), none('idarubicin', false)).noEarlier).toEqual([])
  })
})

describe('a laboratory value', () => {
  const lab = { value: '80', unit: 'umol/L', upperLimit: '', measuredOn: '2026-11-20' } as const
  const set = (analyte: Analyte, given: TypedLab): Edit => ({ kind: 'setLab', analyte, lab: given })

  it('stands whole in place of the one before, each analyte by itself', () => {
    const again = { ...lab, value: '0.9', unit: 'mg/dL' } as const
    expect(courseAfter(set('creatinine', lab), set('bilirubin', lab), set('creatinine', again)).labs).toEqual({
      bilirubin: lab,
      creatinine: again,
    })
  })

  it('is kept right or wrong, as it was typed', () => {
    const typed = { value: '8O', unit: '', upperLimit: 'x', measuredOn: '20 Nov' } as const
    expect(courseAfter(set('creatinine', typed)).labs).toEqual({ creatinine: typed })
  })

  it('is there while anything but its unit is', () => {
    const blank = { ...lab, value: ' ', measuredOn: '' }
    expect(courseAfter(set('creatinine', lab), set('creatinine', blank)).labs).toEqual({})
    for (const part of ['value', 'upperLimit', 'measuredOn'] as const) {
      const one = { ...blank, [part]: '1' }
      expect(courseAfter(set('creatinine', one)).labs).toEqual({ creatinine: one })
    }
  })
})

describe('answers about the patient', () => {
  it('a circumstance answered, changed, and left open again', () => {
    const answer = (given: 'yes' | 'no' | ''): Edit => ({
      kind: 'setCircumstance',
      circumstance: 'cardiacDisease',
      answer: given,
    })
    expect(courseAfter(answer('yes'), answer('no')).circumstances).toEqual({ cardiacDisease: 'no' })
    expect(courseAfter(answer('yes'), answer('')).circumstances).toEqual({})
  })

  it('a filtration rate, whole', () => {
    const gfr = { value: '90', measuredOn: '2026-11-20', method: 'measured', cap: 'none' } as const
    expect(courseAfter({ kind: 'setGfr', gfr }).gfr).toEqual(gfr)
  })

  it('a weight for one item, and no longer', () => {
    const weight = (item: string, kind: 'ideal' | ''): Edit => ({ kind: 'setWeight', item, weight: kind })
    expect(courseAfter(weight('a', 'ideal'), weight('b', 'ideal'), weight('a', '')).weights).toEqual({ b: 'ideal' })
  })

  it('a genotype, changed and left open again', () => {
    const genotype = (given: '*1/*28' | '*6/*6' | ''): Edit => ({ kind: 'setGenotype', genotype: given })
    expect(courseAfter(genotype('*1/*28'), genotype('*6/*6')).genotype).toBe('*6/*6')
    expect(courseAfter(genotype('*1/*28'), genotype('')).genotype).toBe('')
  })

  it('a criterion in words answered, changed, and left open again', () => {
    const answer = (criterion: string, given: 'yes' | 'no' | ''): Edit => ({
      kind: 'setAnswer',
      criterion,
      answer: given,
    })
    expect(courseAfter(answer('a', 'yes'), answer('b', 'no'), answer('a', 'no')).answers).toEqual({ a: 'no', b: 'no' })
    expect(courseAfter(answer('a', 'yes'), answer('b', 'no'), answer('a', '')).answers).toEqual({ b: 'no' })
  })

  it('a line of supportive care left out once, and given again', () => {
    const leftOut = (line: string, isLeftOut: boolean): Edit => ({ kind: 'setSupportLeftOut', line, isLeftOut })
    expect(courseAfter(leftOut('a', true), leftOut('b', true), leftOut('a', true)).supportLeftOut).toEqual(['b', 'a'])
    expect(courseAfter(leftOut('a', true), leftOut('b', true), leftOut('a', false)).supportLeftOut).toEqual(['b'])
    expect(courseAfter(leftOut('a', false)).supportLeftOut).toEqual([])
  })

  it('cannot reach the program through a name', () => {
    const { weights } = courseAfter({ kind: 'setWeight', item: '__proto__', weight: 'ideal' })
    expect(Object.getPrototypeOf(weights)).toBe(Object.prototype)
    expect(Object.keys(weights)).toEqual(['__proto__'])
  })
})
