import { describe, expect, test } from 'vitest'
import {
  BLANK_SUPPORT,
  draftOf,
  hasRoom,
  nextSupportId,
  readSupport,
  type SupportDraft,
  withSupport,
} from '../../../src/order/editSupport.ts'
import { policySchema } from '../../../src/order/policySchema.ts'
import { shippedRegimen } from '../../examples/examplePlan.ts'
import { BHA, HE072 } from '../schedule/acts.ts'
import { supportLine } from '../schedule/supportLines.ts'
import { testPolicy } from './testPolicy.ts'

const whole: SupportDraft = {
  ...BLANK_SUPPORT,
  kind: 'antiemetic',
  text: ' SAMPLE 8 mg by mouth ',
  days: '1, 4',
  when: 'beforeStart',
  item: 'bortezomib',
  doses: 'each',
  minutes: '30',
}
const read = (draft: Partial<SupportDraft>, regimen = BHA) =>
  readSupport({ ...whole, ...draft }, 'support1', shippedRegimen(regimen))
const faults = (draft: Partial<SupportDraft>, regimen = BHA) => {
  const made = read(draft, regimen)
  return made.ok ? 'taken' : made.faults
}

describe('a line as it is typed', () => {
  test('is taken whole, its text as it is written', () => {
    expect(read({})).toEqual({
      ok: true,
      value: {
        id: 'support1',
        regimen: BHA,
        kind: 'antiemetic',
        text: 'SAMPLE 8 mg by mouth',
        days: [1, 4],
        when: { kind: 'beforeStart', item: 'bortezomib', doses: 'each', minutes: 30 },
      },
    })
  })
  test('that is blank says everything it lacks: nothing has a default', () => {
    const made = readSupport(BLANK_SUPPORT, 'support1', shippedRegimen(BHA))
    const missing = { kind: 'missing', text: 'missing', days: 'missing', when: 'missing' }
    expect(made).toEqual({ ok: false, faults: missing })
  })
  test.each<[string, Partial<SupportDraft>, object]>([
    ['a text of white space', { text: ' \u3000 ' }, { text: 'missing' }],
    ['a text of signs alone', { text: '—' }, { text: 'missing' }],
    ['a text with a mark that turns its letters round', { text: 'SAMPLE\u202E 1 mg' }, { text: 'unprintable' }],
    ['a text with a line break', { text: 'SAMPLE\n1 mg' }, { text: 'unprintable' }],
    ['501 characters', { text: 'x'.repeat(501) }, { text: 'tooLong' }],
    ['a day twice', { days: '1, 1' }, { days: 'dayTwice' }],
    ['a day 0 the regimen does not have', { days: '0' }, { days: 'noDayZero' }],
    ['a day its drug is not given', { days: '1, 2' }, { item: 'notOnDays' }],
    ['no drug to be timed by', { item: '' }, { item: 'missing' }],
    ['a drug the regimen does not have', { item: 'elsewhere' }, { item: 'missing' }],
    ['neither the first dose of the day nor each', { doses: '' }, { doses: 'missing' }],
    ['no minutes', { minutes: '' }, { minutes: 'missing' }],
    ['half a minute', { minutes: '0.5' }, { minutes: 'notMinutes' }],
    ['minutes before nought', { minutes: '-30' }, { minutes: 'notMinutes' }],
    ['more than a day', { minutes: '1441' }, { minutes: 'notMinutes' }],
    ['no clock time', { when: 'at', time: '' }, { time: 'missing' }],
    ['a clock time that is none', { when: 'at', time: '24:00' }, { time: 'notATime' }],
  ])('%s is refused', (_, draft, expected) => {
    expect(faults(draft)).toEqual(expected)
  })
  test('500 characters, a day’s minutes and 0 minutes are taken', () => {
    expect(faults({ text: 'x'.repeat(500), minutes: '1440' })).toBe('taken')
    expect(faults({ minutes: '0' })).toBe('taken')
  })
  test('a day after the end of the cycle is refused where the cycle has a length', () => {
    const daily = { when: 'allDay', days: '14' } as const
    expect(faults(daily, HE072)).toBe('taken') // a cycle of 14 days
    expect(faults({ ...daily, days: '15' }, HE072)).toEqual({ days: 'beyondCycle' })
    expect(faults({ ...daily, days: '366' })).toBe('taken') // a source that names no length
    expect(faults({ ...daily, days: '367' })).toEqual({ days: 'beyondCycle' })
  })
  test('what is typed for another way of timing is not in the line', () => {
    const made = read({ when: 'at', time: '9:05', item: 'bortezomib', minutes: '30' })
    expect(made.ok && made.value.when).toEqual({ kind: 'at', time: '09:05' })
  })
  test('comes back as it would be typed again', () => {
    const made = read({})
    if (!made.ok) throw new Error('not taken')
    expect(draftOf(made.value, '1, 4')).toEqual({ ...whole, text: 'SAMPLE 8 mg by mouth' })
  })
})

describe('the hospital’s lines', () => {
  test('a new one takes no number of another, nor of one this patient was said not to get', () => {
    expect(nextSupportId([], [])).toBe('support1')
    expect(nextSupportId([supportLine({ id: 'support2' }), supportLine({ id: 'written-by-hand' })], [])).toBe(
      'support3',
    )
    expect(nextSupportId([supportLine()], ['support7'])).toBe('support8')
  })
  test('one takes the place of the one with its id, wherever it stands; another is added', () => {
    const [a, b] = [supportLine({ id: 'a' }), supportLine({ id: 'b', regimen: HE072 })]
    const changed = supportLine({ id: 'a', text: 'SAMPLE other' })
    expect(withSupport([a, b], changed)).toEqual([changed, b])
    expect(withSupport([a], b)).toEqual([a, b])
  })
  test('200 have room in the hospital’s file, and no more', () => {
    const lines = Array.from({ length: 200 }, (_, index) => supportLine({ id: `support${index}` }))
    const takes = (support: readonly object[]) => policySchema.safeParse({ ...testPolicy, support }).success
    expect([hasRoom(lines.slice(1)), takes(lines)]).toEqual([true, true])
    expect([hasRoom(lines), takes([...lines, supportLine({ id: 'more' })])]).toEqual([false, false])
  })
  test('a file with a line that says nothing is refused', () => {
    const takes = (text: string) => policySchema.safeParse({ ...testPolicy, support: [supportLine({ text })] }).success
    expect([takes('SAMPLE'), takes(' '), takes('')]).toEqual([true, false, false])
  })
})
