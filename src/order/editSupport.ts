import type { Regimen } from '../regimen/regimen.ts'
import { type DayBounds, type DaysFault, parseDaysText } from './parseDaysText.ts'
import { parseTimeText } from './parseTimeText.ts'
import { printableText } from './parseNameText.ts'
import { parseWholeNumber } from './parseWholeNumber.ts'
import type { SupportDoses, SupportKind, SupportLine, SupportTime } from './policy.ts'
import { FIRST_DAY, LAST_DAY, LONGEST_TEXT, MOST_LISTED } from './policyRules.ts'
import { saysSomething } from './saysSomething.ts'

/** A line as it is typed; nothing in it has a default. */
export interface SupportDraft {
  readonly kind: SupportKind | ''
  readonly text: string
  readonly days: string
  readonly when: SupportTime['kind'] | ''
  /** HH:mm */
  readonly time: string
  readonly item: string
  readonly doses: SupportDoses | ''
  readonly minutes: string
}

export const BLANK_SUPPORT: SupportDraft = {
  kind: '',
  text: '',
  days: '',
  when: '',
  time: '',
  item: '',
  doses: '',
  minutes: '',
}

/** What keeps a draft from being a line, by field. */
export interface SupportFaults {
  readonly kind?: 'missing'
  readonly text?: 'missing' | 'unprintable' | 'tooLong'
  readonly days?: 'missing' | DaysFault
  readonly when?: 'missing'
  readonly time?: 'missing' | 'notATime'
  readonly item?: 'missing' | 'notOnDays'
  readonly doses?: 'missing'
  readonly minutes?: 'missing' | 'notMinutes'
}

type Draft<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: SupportFaults }

/** Longest time before or after a dose, in minutes: a day. */
const MOST_MINUTES = 24 * 60

/** The days a line for this regimen may have: those of its cycle, and some before day 1. */
export function supportDays({ course }: Regimen): DayBounds {
  const last = course.cycleLength.mark === 'absent' ? LAST_DAY : course.cycleLength.value
  return { first: FIRST_DAY, last, dayZero: course.dayZero === true }
}

/** A typed line, or everything that keeps it from being one. Its text is taken as it is written: no dose is read from it. */
export function readSupport(draft: SupportDraft, id: string, regimen: Regimen): Draft<SupportLine> {
  const { kind } = draft
  const text = readText(draft.text)
  const days = parseDaysText(draft.days, supportDays(regimen))
  const when = readTime(draft, days.state === 'entered' ? days.days : [], regimen)
  if (kind !== '' && text.ok && days.state === 'entered' && when.ok)
    return { ok: true, value: { id, regimen: regimen.id, kind, text: text.value, days: days.days, when: when.value } }
  return {
    ok: false,
    faults: {
      ...(kind === '' ? { kind: 'missing' } : {}),
      ...(text.ok ? {} : text.faults),
      ...(days.state === 'entered' ? {} : { days: days.state === 'missing' ? 'missing' : days.fault }),
      ...(when.ok ? {} : when.faults),
    },
  }
}

function readText(typed: string): Draft<string> {
  const text = typed.trim()
  if (!saysSomething(text)) return { ok: false, faults: { text: 'missing' } }
  if (text.length > LONGEST_TEXT) return { ok: false, faults: { text: 'tooLong' } }
  // on paper it could show another drug or dose than the one that is stored
  return text === printableText(text) ? { ok: true, value: text } : { ok: false, faults: { text: 'unprintable' } }
}

function readTime(
  { when, time, item, doses, minutes }: SupportDraft,
  days: readonly number[],
  of: Regimen,
): Draft<SupportTime> {
  switch (when) {
    case '':
      return { ok: false, faults: { when: 'missing' } }
    case 'allDay':
    case 'asNeeded':
      return { ok: true, value: { kind: when } }
    case 'at': {
      const read = parseTimeText(time)
      if (read.state === 'entered') return { ok: true, value: { kind: when, time: read.text } }
      return { ok: false, faults: { time: read.state === 'missing' ? 'missing' : 'notATime' } }
    }
    case 'beforeStart':
    case 'afterStart':
    case 'afterEnd': {
      const gap = parseWholeNumber(minutes, 0, MOST_MINUTES)
      const lead = of.items.find(({ id }) => id === item)
      const isOnDays = lead !== undefined && days.every((day) => lead.days.value.includes(day))
      if (gap.state === 'entered' && isOnDays && doses !== '')
        return { ok: true, value: { kind: when, item, doses, minutes: gap.value } }
      return {
        ok: false,
        faults: {
          ...(isOnDays ? {} : { item: lead === undefined ? 'missing' : 'notOnDays' }),
          ...(doses === '' ? { doses: 'missing' } : {}),
          ...(gap.state === 'entered' ? {} : { minutes: gap.state === 'missing' ? 'missing' : 'notMinutes' }),
        },
      }
    }
  }
}

/** A line as it would be typed again. `days`: as a person writes them. */
export function draftOf({ kind, text, when }: SupportLine, days: string): SupportDraft {
  return {
    ...BLANK_SUPPORT,
    kind,
    text,
    days,
    when: when.kind,
    ...('time' in when ? { time: when.time } : {}),
    ...('item' in when ? { item: when.item, doses: when.doses, minutes: String(when.minutes) } : {}),
  }
}

/** An id no line has and none is left out by: a new line must not take over what was said of one that is gone. */
export function nextSupportId(support: readonly SupportLine[], leftOut: readonly string[]): string {
  const numbers = [...support.map(({ id }) => id), ...leftOut].map((id) =>
    Number(/^support(\d{1,9})$/.exec(id)?.[1] ?? 0),
  )
  return `support${Math.max(0, ...numbers) + 1}`
}

/** In place of the line with its id, or at the end. */
export function withSupport(support: readonly SupportLine[], line: SupportLine): readonly SupportLine[] {
  const isKnown = support.some(({ id }) => id === line.id)
  return isKnown ? support.map((each) => (each.id === line.id ? line : each)) : [...support, line]
}

/** Whether the hospital's file may hold one more line: with too many, all of it would be refused when it is read. */
export function hasRoom(support: readonly SupportLine[]): boolean {
  return support.length < MOST_LISTED
}
