import { describe, expect, it } from 'vitest'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import { applyEdit, type Edit } from '../../../src/order/edit.ts'
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

  it('cannot reach the program through a name', () => {
    const { weights } = courseAfter({ kind: 'setWeight', item: '__proto__', weight: 'ideal' })
    expect(Object.getPrototypeOf(weights)).toBe(Object.prototype)
    expect(Object.keys(weights)).toEqual(['__proto__'])
  })
})
