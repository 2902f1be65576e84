import { describe, expect, it } from 'vitest'
import { parseCourse } from '../../../src/order/parseCourse.ts'
import { blankCourse, type TypedEarlier, type TypedRecord } from '../../../src/order/typedCourse.ts'
import { decimalText } from '../../../src/quantities/decimal.ts'
import { allKinds, earlierDose, modification, record } from './courseSamples.ts'

const recordOf = (fields: Partial<TypedRecord>) =>
  parseCourse({ ...blankCourse, records: [{ ...record, ...fields }] }).records[0]
const earlierOf = (fields: Partial<TypedEarlier>) =>
  parseCourse({ ...blankCourse, earlier: [{ ...earlierDose, ...fields }] }).earlier[0]
const gfrOf = (fields: Partial<typeof blankCourse.gfr>) =>
  parseCourse({ ...blankCourse, gfr: { ...blankCourse.gfr, ...fields } }).gfr

describe('a course nobody has typed into', () => {
  it('has nothing in it, and no answer', () => {
    const missing = { state: 'missing' }
    expect(parseCourse(blankCourse)).toEqual({
      changes: [],
      records: [],
      formerRecords: [],
      earlier: [],
      noEarlier: [],
      circumstances: {},
      gfr: { value: missing, measuredOn: missing, method: null, cap: missing },
      weights: {},
      labs: {},
      genotype: null,
      answers: {},
      supportLeftOut: [],
    })
  })
})

describe('the changes of a course', () => {
  it('stay in the order they were made, an unclear one in its place', () => {
    const changes = [...allKinds, { ...modification, id: 'change5', value: '' }]
    expect(parseCourse({ ...blankCourse, changes }).changes.map(({ id, kind }) => [id, kind])).toEqual([
      ['change1', 'modify'],
      ['change2', 'omit'],
      ['change3', 'cease'],
      ['change4', 'delay'],
      ['change5', 'unclear'],
    ])
  })
})

describe('a record of what was given', () => {
  it('is read with the four decimals of its area', () => {
    const given = recordOf({})
    if (given?.kind !== 'given') throw new Error('not read')
    expect([decimalText(given.amount), given.bsa && decimalText(given.bsa)]).toEqual(['21', '1.752'])
    expect(given).toMatchObject({
      administration: 'idarubicin@C1D1#1',
      drug: 'idarubicin',
      date: '2026-11-23',
      start: 540,
      bsaFormula: 'mosteller',
    })
  })

  it('of a flat dose has no area, and says so', () => {
    expect(recordOf({ bsa: '', bsaFormula: '' })).toMatchObject({ kind: 'given', bsa: null, bsaFormula: null })
  })

  it.each<Partial<TypedRecord>>([
    { date: '' },
    { date: '2026-02-30' },
    { start: '' },
    { start: '24:00' },
    { amount: '' },
    { amount: '0' },
    { amount: '21 mg' },
    { amount: '1,021' },
    { bsa: '1.75201' },
    { bsa: 'same' },
    { bsa: '0' },
  ])('with %j is unclear, and still says which dose and drug it is of', (fields) => {
    expect(recordOf(fields)).toEqual({
      kind: 'unclear',
      administration: 'idarubicin@C1D1#1',
      drug: 'idarubicin',
    })
  })
})

describe('what was given under another regimen before', () => {
  it('is read apart, with the regimen it was given under', () => {
    const former = [
      { regimen: 'seven-three', cycles: [], changes: allKinds, records: [record, { ...record, amount: '' }] },
    ]
    const course = parseCourse({ ...blankCourse, former })
    expect([course.records, course.changes]).toEqual([[], []])
    expect(course.formerRecords.map(({ kind, regimen, drug }) => [kind, regimen, drug])).toEqual([
      ['given', 'seven-three', 'idarubicin'],
      ['unclear', 'seven-three', 'idarubicin'],
    ])
  })
})

describe('an earlier dose from elsewhere', () => {
  it('is what was typed, each number on its own', () => {
    const read = earlierOf({ total: '３１５' })
    expect(read).toMatchObject({ id: 'earlier1', drug: 'daunorubicin', when: '2025', where: 'another hospital' })
    expect(read?.perM2.state === 'entered' && decimalText(read.perM2.value)).toBe('180')
    expect(read?.total.state === 'entered' && decimalText(read.total.value)).toBe('315')
  })

  it.each(['', 'about 180', '0', '1e2'])('an amount of %j is no number, and no zero', (perM2) => {
    expect(earlierOf({ perM2 })?.perM2.state).toBe(perM2 === '' ? 'missing' : 'invalid')
  })
})

describe('a glomerular filtration rate', () => {
  it('is absolute, with its date and method', () => {
    const gfr = gfrOf({ value: '８４．８', measuredOn: '2026-11-20', method: 'cockcroftGault', cap: '125' })
    expect(gfr.value.state === 'entered' && decimalText(gfr.value.value)).toBe('84.8')
    expect(gfr).toMatchObject({ method: 'cockcroftGault', measuredOn: { value: '2026-11-20' } })
  })

  it.each([
    ['', 'missing'],
    ['none', 'entered'],
    ['125', 'entered'],
    ['0', 'invalid'],
    ['no', 'invalid'],
  ])('a cap of %j is %s: none is an answer, missing is not', (cap, state) => {
    expect(gfrOf({ cap }).cap.state).toBe(state)
  })
})
