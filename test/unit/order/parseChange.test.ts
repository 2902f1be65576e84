import { describe, expect, expectTypeOf, it } from 'vitest'
import { OTHER_REASONS, TOXICITY_REASONS } from '../../../src/evidence/changeReason.ts'
import type { Change, UnclearChange } from '../../../src/order/course.ts'
import { parseChange } from '../../../src/order/parseChange.ts'
import type { TypedChange } from '../../../src/order/typedCourse.ts'
import { allKinds, cessation, delay, modification, omission } from './courseSamples.ts'

/** What is missing or wrong; nothing for a change that is whole. */
function wrong(typed: TypedChange): readonly string[] {
  const read = parseChange(typed)
  return read.kind === 'unclear' ? read.fields : []
}

function whole(typed: TypedChange): Change {
  const read = parseChange(typed)
  if (read.kind === 'unclear') throw new Error(read.fields.join(', '))
  return read
}

describe('a whole change', () => {
  it('is read field by field', () => {
    const { grade, date, reason } = { grade: 4, date: '2026-12-07', reason: 'neutropenia' }
    const decided = { at: { cycle: 2, day: 1, dose: 1 }, grade, date, reason, note: '' }
    const read = whole(modification)
    expect(read).toMatchObject({ ...decided, id: 'change1', kind: 'modify', scope: 'laterCycles' })
    expect(read).toHaveProperty('item', 'irinotecan-liposome')
    expect(whole(omission)).toEqual({
      ...decided,
      id: 'change2',
      kind: 'omit',
      item: 'cytarabine',
      scope: 'administration',
    })
    expect(whole(cessation)).toEqual({ ...decided, id: 'change3', kind: 'cease', item: 'cytarabine', scope: 'drug' })
    expect(whole(delay)).toEqual({
      ...decided,
      id: 'change4',
      kind: 'delay',
      item: null,
      scope: 'following',
      to: '2026-12-10',
      time: null,
    })
    expectTypeOf(parseChange).returns.toEqualTypeOf<Change | UnclearChange>()
  })

  it('keeps its note on one line, with what cannot be printed made visible', () => {
    expect(whole({ ...omission, note: ' platelets 12\nsee chart\u200B ' }).note).toBe('platelets 12 see chart\uFFFD')
  })
})

describe('every change says why and when', () => {
  it.each(allKinds)('$kind', (change) => {
    expect(wrong({ ...change, reason: '', grade: '' })).toEqual(['reason'])
    expect(wrong({ ...change, date: '' })).toEqual(['date'])
    expect(wrong({ ...change, date: '7/12/2026' })).toEqual(['date'])
    expect(wrong({ ...change, date: '2026-02-30' })).toEqual(['date'])
  })

  it.each(allKinds)('$kind: a scope has no default', (change) => {
    expect(wrong({ ...change, scope: '' })).toEqual(['scope'])
  })

  it('all that is wrong is named at once', () => {
    const empty = { scope: '', value: '', basis: '', reason: '', grade: '', date: '', note: '' } as const
    expect(wrong({ ...modification, ...empty })).toEqual(['scope', 'value', 'basis', 'reason', 'date'])
    expect(wrong({ ...delay, ...empty, to: '', time: '9' })).toEqual([
      'scope',
      'to',
      'time',
      'target',
      'reason',
      'date',
    ])
  })

  it('a date in full-width digits is a date', () => {
    expect(whole({ ...omission, date: '２０２６－１２－０７' }).date).toBe('2026-12-07')
  })
})

describe('a toxicity grade', () => {
  it.each(TOXICITY_REASONS)('may be given for %s, or not', (reason) => {
    expect(whole({ ...omission, reason, grade: '3', note: 'x' }).grade).toBe(3)
    expect(whole({ ...omission, reason, grade: ' ', note: 'x' }).grade).toBeNull()
  })

  it.each(OTHER_REASONS)('has no place with %s', (reason) => {
    expect(wrong({ ...omission, reason, grade: '3', note: 'x' })).toEqual(['grade'])
    expect(whole({ ...omission, reason, grade: '', note: 'x' }).grade).toBeNull()
  })

  it.each([
    ['0', ['grade']],
    ['1', []],
    ['4', []],
    ['5', ['grade']],
    ['２', []],
    ['2.5', ['grade']],
    ['-1', ['grade']],
    ['III', ['grade']],
  ])('%j: %j', (grade, expected) => {
    expect(wrong({ ...omission, grade })).toEqual(expected)
  })

  it('without a reason is no grade of anything', () => {
    expect(wrong({ ...omission, reason: '' })).toEqual(['reason', 'grade'])
  })
})

describe('a reason outside the list', () => {
  it.each(['other', 'otherToxicity'] as const)('%s says nothing without a note', (reason) => {
    const change = { ...omission, reason, grade: '' }
    expect(wrong(change)).toEqual(['note'])
    expect(wrong({ ...change, note: ' . ' })).toEqual(['note'])
    expect(wrong({ ...change, note: '\u3164' })).toEqual(['note'])
    expect(wrong({ ...change, note: '手术' })).toEqual([])
  })
})

describe('an unclear change keeps what it may have reached', () => {
  it('its item and where it begins', () => {
    expect(parseChange({ ...modification, value: '' })).toEqual({
      kind: 'unclear',
      id: 'change1',
      of: 'modify',
      item: 'irinotecan-liposome',
      at: { cycle: 2, day: 1, dose: 1 },
      fields: ['value'],
    })
  })

  it.each([
    ['drug', 'cytarabine'],
    ['regimen', null],
    ['', null],
  ] as const)('an end of scope %j reaches %s', (scope, item) => {
    expect(parseChange({ ...cessation, scope, date: '' })).toMatchObject({ of: 'cease', item })
  })

  it('a delay of a whole day reaches every item', () => {
    expect(parseChange({ ...delay, to: '' })).toMatchObject({ of: 'delay', item: null })
  })
})
