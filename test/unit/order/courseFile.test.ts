import { describe, expect, it } from 'vitest'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import { readOrderFile } from '../../../src/order/readOrderFile.ts'
import { allKinds, cessation, delay, earlierDose, modification, omission, record } from './courseSamples.ts'
import { testPolicy } from './testPolicy.ts'

const blank = { ...blankOrder(testPolicy), regimen: { id: 'one', version: '1.0.0' } }
const former = { regimen: 'two', cycles: blank.cycles, changes: allKinds, records: [record] }
const full = {
  ...blank.course,
  changes: allKinds,
  records: [record],
  former: [former],
  earlier: [earlierDose],
  noEarlier: ['idarubicin'],
  circumstances: { trial: 'no', ugt1a1Variant: 'yes' },
  gfr: { value: '90', measuredOn: '2026-11-20', method: 'measured', cap: 'none' },
  weights: { a: 'lowerOfIdealAndActual' },
}
const read = (course: object, order: object = blank) => readOrderFile(JSON.stringify({ ...order, course }))
const courseWith = (fields: object) => ({ ...full, ...fields })
const refused = (path: string, fault: string) => ({ ok: false, path: `/course${path}`, fault })

describe('the course in an order file', () => {
  it('comes back as it was written', () => {
    expect(read(full)).toEqual({ ok: true, order: { ...blank, course: full } })
  })

  it('may be unfinished: what is missing in it is asked, not refused', () => {
    const open = { scope: '', reason: '', grade: '?', date: 'soon', note: '<b>' } as const
    const changes = allKinds.map((change) => ({ ...change, ...open }))
    const records = [{ ...record, date: '', start: '', amount: '', bsa: '', bsaFormula: '' }]
    expect(read(courseWith({ changes, records })).ok).toBe(true)
  })

  it('may have a dose on a day before day 1', () => {
    const at = { cycle: 1, day: -7, dose: 1 }
    const early = courseWith({
      changes: [{ ...omission, at }],
      records: [{ ...record, administration: 'busulfan@C1D-7#4' }],
    })
    expect(read(early).ok).toBe(true)
  })

  const { scope: _, ...withoutScope } = omission
  it.each<[string, object, string, string]>([
    ['a change of no kind', { changes: [{ ...omission, kind: 'skip' }] }, '/changes/0/kind', 'notAllowed'],
    ['a change without a scope', { changes: [withoutScope] }, '/changes/0/scope', 'missing'],
    ['a scope of another act', { changes: [{ ...omission, scope: 'laterCycles' }] }, '/changes/0/scope', 'notAllowed'],
    ['a key of another act', { changes: [{ ...omission, basis: 'standard' }] }, '/changes/0/basis', 'unknownKey'],
    ['a reason nobody offered', { changes: [{ ...delay, reason: 'whim' }] }, '/changes/0/reason', 'notAllowed'],
    ['a grade as a number', { changes: [{ ...cessation, grade: 3 }] }, '/changes/0/grade', 'wrongType'],
    ['a note beyond its length', { changes: [{ ...delay, note: 'x'.repeat(501) }] }, '/changes/0/note', 'tooLong'],
    ['half a percentage', { changes: [{ ...modification, as: 'half' }] }, '/changes/0/as', 'notAllowed'],
    ['a change for no item', { changes: [{ ...modification, item: null }] }, '/changes/0/item', 'wrongType'],
    ['an item that is a path', { changes: [{ ...delay, item: '../x' }] }, '/changes/0/item', 'notAllowed'],
    ['day 367', at({ day: 367 }), '/changes/0/at/day', 'notAllowed'],
    ['day −31', at({ day: -31 }), '/changes/0/at/day', 'notAllowed'],
    ['cycle 100', at({ cycle: 100 }), '/changes/0/at/cycle', 'notAllowed'],
    ['dose 0 of a day', at({ dose: 0 }), '/changes/0/at/dose', 'notAllowed'],
    ['dose 1.5 of a day', at({ dose: 1.5 }), '/changes/0/at/dose', 'wrongType'],
    ['two changes of one id', { changes: [omission, { ...delay, id: 'change2' }] }, '/changes/1/id', 'contradiction'],
    ['201 changes', { changes: numbered(201, omission, 'id') }, '/changes', 'tooMany'],
    [
      'a record of no administration',
      { records: [{ ...record, administration: 'x' }] },
      '/records/0/administration',
      'notAllowed',
    ],
    ['a record of no drug', { records: [{ ...record, drug: '' }] }, '/records/0/drug', 'notAllowed'],
    ['an amount as a number', { records: [{ ...record, amount: 21 }] }, '/records/0/amount', 'wrongType'],
    [
      'two records of one administration',
      { records: [record, { ...record, amount: '20' }] },
      '/records/1/administration',
      'contradiction',
    ],
    ['201 records', { records: Array(201).fill(record) }, '/records', 'tooMany'],
    ['two earlier doses of one id', { earlier: [earlierDose, earlierDose] }, '/earlier/1/id', 'contradiction'],
    ['201 earlier doses', { earlier: numbered(201, earlierDose, 'id') }, '/earlier', 'tooMany'],
    ['an earlier dose of no drug', { earlier: [{ ...earlierDose, drug: '' }] }, '/earlier/0/drug', 'notAllowed'],
    ['a drug never given and given', { noEarlier: ['a', 'daunorubicin'] }, '/noEarlier/1', 'contradiction'],
    ['a drug never given twice', { noEarlier: ['a', 'a'] }, '/noEarlier/1', 'contradiction'],
    ['a circumstance nobody asks', { circumstances: { tall: 'yes' } }, '/circumstances/tall', 'unknownKey'],
    ['a circumstance with no answer', { circumstances: { trial: '' } }, '/circumstances/trial', 'notAllowed'],
    ['a method nobody offers', { gfr: { ...full.gfr, method: 'guess' } }, '/gfr/method', 'notAllowed'],
    ['a rate without its method', { gfr: { value: '90', measuredOn: '', cap: '' } }, '/gfr/method', 'missing'],
    ['a weight nobody offers', { weights: { a: 'dry' } }, '/weights/a', 'notAllowed'],
    ['41 weights', { weights: Object.fromEntries(numbers(41).map((n) => [`i${n}`, 'ideal'])) }, '/weights', 'tooMany'],
    [
      'a former course of the present regimen',
      { former: [{ ...former, regimen: 'one' }] },
      '/former/0/regimen',
      'contradiction',
    ],
    ['two former courses of one regimen', { former: [former, former] }, '/former/1/regimen', 'contradiction'],
    [
      'a former cycle on no measurements',
      { former: [{ ...former, cycles: [{ ...blank.cycles[0], measurements: 'm9' }] }] },
      '/former/0/cycles/0/measurements',
      'contradiction',
    ],
    [
      'a former record twice',
      { former: [{ ...former, records: [record, record] }] },
      '/former/0/records/1/administration',
      'contradiction',
    ],
    [
      'a former change twice',
      { former: [{ ...former, changes: [delay, delay] }] },
      '/former/0/changes/1/id',
      'contradiction',
    ],
    ['a key nobody knows', { given: [] }, '/given', 'unknownKey'],
    ['no list of what was given', { records: undefined }, '/records', 'missing'],
  ])('with %s is refused', (_name, fields, path, fault) => {
    expect(read(courseWith(fields))).toEqual(refused(path, fault))
  })

  it('of no regimen is refused: nobody could say what was changed or given', () => {
    const none = { ...blank, regimen: null }
    expect(read({ ...blank.course, changes: [omission] }, none)).toEqual(refused('/changes', 'contradiction'))
    expect(read({ ...blank.course, records: [record] }, none)).toEqual(refused('/records', 'contradiction'))
    expect(read({ ...blank.course, earlier: [earlierDose] }, none).ok).toBe(true)
  })

  it.each(['__proto__', 'constructor', 'prototype'])('reaches nothing through %s', (key) => {
    const text = JSON.stringify({ ...blank, course: full }).replace(
      '"circumstances":{',
      `"circumstances":{"${key}":"yes",`,
    )
    expect(readOrderFile(text)).toEqual(refused(`/circumstances/${key}`, 'forbiddenKey'))
  })

  it('in which a key stands twice is refused: the reader sees the first dose, JSON would keep the last', () => {
    const text = JSON.stringify({ ...blank, course: full }).replace('"amount":"21"', '"amount":"21","amount":"12"')
    expect(readOrderFile(text)).toMatchObject({ ok: false, fault: 'duplicateKey' })
  })
})

function at(fields: object): object {
  return { changes: [{ ...omission, at: { ...omission.at, ...fields } }] }
}

function numbers(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index))
}

function numbered(count: number, sample: object, key: string): readonly object[] {
  return numbers(count).map((number) => ({ ...sample, [key]: `x${number}` }))
}
