import { describe, expect, test } from 'vitest'
import { change, cycle, fields, flat, item, orderOf, rechecked, regimenOf, stated } from './madeFiles.ts'

const after = (other: string, kind: string, minutes: number) => [{ at: { kind, item: other, minutes } }]
const regimen = regimenOf(
  [
    item('main', 'a', flat('10'), { days: stated([-1, 1, 2, 4]) }),
    item('twice', 'b', flat('10'), { days: stated([1]), timesPerDay: stated(2), intervalHours: stated(16) }),
    item('before', 'c', flat('10'), { role: 'premedication', start: after('main', 'beforeStartOf', 600) }),
    item('after', 'd', flat('10'), { start: after('main', 'afterEndOf', 30), days: stated([1, 2]) }),
  ],
  {},
)
const at = (order: object): Record<string, string> =>
  Object.fromEntries(
    rechecked(orderOf({ ...order }), regimen).map((line) => {
      const [id = '', rest = ''] = line.split(': ')
      return [id, rest.replace(/^.* on (\S+) at /, '$1 ')]
    }),
  )
const course = (...changes: object[]) => ({ course: { changes } })
const record = (administration: string, date: string, start: string) => ({
  administration,
  drug: 'a',
  date,
  start,
  amount: '9,5',
  bsa: '2',
})

test('days before day 1 have no day 0; a dose keeps its day and takes its date', () => {
  expect(at({})).toMatchObject({
    'main@C1D-1#1': '2026-11-22 09:00',
    'main@C1D1#1': '2026-11-23 09:00',
    'main@C1D4#1': '2026-11-26 09:00',
    'twice@C1D1#2': '2026-11-24 01:00',
    'before@C1D1#1': '2026-11-22 23:00',
    'after@C1D1#1': '2026-11-23 10:30',
  })
})

test('with a day 0 the day before day 1 is day 0', () => {
  const withZero = { ...regimen, course: { ...fields(regimen['course']), dayZero: true } }
  expect(rechecked(orderOf(), withZero)[0]).toBe('main@C1D-1#1: 10 mg on 2026-11-21 at 09:00')
})

test('clock times: of one day, of the anchor, proposed; one that cannot be read is none', () => {
  const times = at({ startTimes: { a: '0:20', 'a@2': '10:15', 'a@4': 'noon' } })
  expect(times['main@C1D1#1']).toBe('2026-11-23 00:20')
  expect(times['main@C1D2#1']).toBe('2026-11-24 10:15')
  expect(times['main@C1D4#1']).toBe('2026-11-26 null')
  expect(times['before@C1D1#1']).toBe('2026-11-22 14:20')
})

describe('delays', () => {
  test('of one item, with what is timed by it and nothing else', () => {
    const moved = at(course(change('delay', { item: 'main', scope: 'day', to: '2026-11-23', time: '15:00' })))
    expect(moved).toMatchObject({
      'main@C1D1#1': '2026-11-23 15:00',
      'before@C1D1#1': '2026-11-23 05:00',
      'after@C1D1#1': '2026-11-23 16:30',
      'main@C1D2#1': '2026-11-24 09:00',
      'twice@C1D1#1': '2026-11-23 09:00',
    })
  })

  test('of a day and those that follow, and again', () => {
    const day = (to: string) => change('delay', { item: null, at: { day: 2 }, scope: 'following', to, time: '' })
    const moved = at(course(day('2026-11-26'), day('2026-11-27')))
    expect(moved['main@C1D1#1']).toBe('2026-11-23 09:00')
    expect(moved['main@C1D2#1']).toBe('2026-11-27 09:00')
    expect(moved['main@C1D4#1']).toBe('2026-11-29 09:00')
  })

  test('of the cycle, before-days and the next cycle with it', () => {
    const delay = change('delay', { item: null, scope: 'cycle', to: '2026-11-30', time: '' })
    const moved = at({ ...course(delay), lastCycle: '2' })
    expect(moved['main@C1D-1#1']).toBe('2026-11-29 09:00')
    expect(moved['main@C2D1#1']).toBe('2026-12-21 09:00')
  })

  const move = (day: number, scope: string, to: string, over: object = {}) =>
    change('delay', { item: null, at: { day }, scope, to, time: '', ...over })

  test.each(['cycle', 'following'])(
    'of the cycle, after day 1 alone had been moved: it says when day 1 is (%s)',
    (scope) => {
      const moved = at(course(move(1, 'day', '2026-11-25'), move(1, scope, '2026-11-30')))
      expect(moved).toMatchObject({
        'main@C1D-1#1': '2026-11-29 09:00',
        'main@C1D1#1': '2026-11-30 09:00',
        'main@C1D2#1': '2026-12-01 09:00',
        'main@C1D4#1': '2026-12-03 09:00',
      })
    },
  )

  test('of the cycle, with what had been moved of other days, and what had been moved beside day 1', () => {
    const beside = change('delay', { item: 'main', scope: 'day', to: '2026-11-26', time: '15:00' })
    const moved = at(
      course(move(2, 'day', '2026-11-25'), move(1, 'day', '2026-11-25'), beside, move(1, 'cycle', '2026-11-30')),
    )
    expect(moved['twice@C1D1#1']).toBe('2026-11-30 09:00')
    expect(moved['main@C1D1#1']).toBe('2026-12-01 15:00')
    expect(moved['main@C1D2#1']).toBe('2026-12-02 09:00')
    expect(moved['main@C1D4#1']).toBe('2026-12-03 09:00')
  })

  test('begun before day 1: day 1 moves, the next cycle counts from it, and one of the cycle says when it is', () => {
    const early = move(-1, 'following', '2026-11-24')
    const moved = at({ ...course(early), lastCycle: '2' })
    expect(moved['main@C1D1#1']).toBe('2026-11-25 09:00')
    expect(moved['main@C2D1#1']).toBe('2026-12-16 09:00')
    const again = at(course(early, move(1, 'cycle', '2026-11-30')))
    expect(again['main@C1D-1#1']).toBe('2026-11-29 09:00')
    expect(again['main@C1D1#1']).toBe('2026-11-30 09:00')
  })

  test('a day 1 that was given stands against a delay, and the next cycle counts from it', () => {
    const delay = change('delay', { item: null, scope: 'cycle', to: '2026-11-30', time: '' })
    const moved = at({
      ...course(delay),
      lastCycle: '2',
      cycles: [cycle(1, '2026-11-23', { actualDay1: '2026-11-25' })],
    })
    expect(moved['main@C1D1#1']).toBe('2026-11-25 09:00')
    expect(moved['main@C2D1#1']).toBe('2026-12-16 09:00')
  })

  test('one that is not complete moves nothing and takes the doses it may have meant', () => {
    const delay = change('delay', { item: null, at: { day: 2 }, scope: 'following', to: '', time: '' })
    const lines = rechecked(orderOf(course(delay)), regimen).filter((line) => line.startsWith('main@C1D'))
    expect(lines).toEqual([
      'main@C1D-1#1: 10 mg on 2026-11-22 at 09:00',
      'main@C1D1#1: 10 mg on 2026-11-23 at 09:00',
      'main@C1D2#1: none on 2026-11-24 at 09:00',
      'main@C1D4#1: none on 2026-11-26 at 09:00',
    ])
  })
})

describe('records and acts', () => {
  test('what was given keeps its amount and its time, and moves what is timed by it', () => {
    const lines = rechecked(orderOf({ course: { records: [record('main@C1D1#1', '2026-11-24', '08:00')] } }), regimen)
    expect(lines).toContain('main@C1D1#1: 9.5 mg on 2026-11-24 at 08:00')
    expect(lines).toContain('after@C1D1#1: 10 mg on 2026-11-24 at 09:30')
  })

  test('a record that cannot be read takes the dose', () => {
    const lines = rechecked(orderOf({ course: { records: [record('main@C1D1#1', '2026-11-24', '')] } }), regimen)
    expect(lines).toContain('main@C1D1#1: none on 2026-11-23 at 09:00')
  })

  test('the next cycle counts from the first doses of day 1 as they were given', () => {
    const given = { course: { records: [record('main@C1D1#1', '2026-11-24', '08:00')] }, lastCycle: '2' }
    expect(at(given)['main@C2D1#1']).toBe('2026-12-15 09:00')
  })

  test.each([
    ['omit', { scope: 'administration', at: { day: 2 } }, ['none']],
    ['omit', { scope: 'cycle', at: { day: 2 } }, ['none', 'none']],
    ['cease', { scope: 'drug', at: { day: 4 } }, ['none']],
  ])('%s %j', (kind, over, expected) => {
    const lines = rechecked(orderOf(course(change(kind, { item: 'main', ...over }))), regimen)
    expect(lines.filter((line) => line.includes(': none')).map(() => 'none')).toEqual(expected)
  })
})

test('no date of day 1: no dates, and the doses stand', () => {
  const lines = rechecked(orderOf({ cycles: [cycle(1, '')] }), regimen)
  expect(lines[1]).toBe('main@C1D1#1: 10 mg on null at null')
})
