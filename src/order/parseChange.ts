import { isToxicity } from '../evidence/changeReason.ts'
import type { ChangeField } from '../evidence/courseRefusal.ts'
import type { Cessation, Change, Decided, Delay, Modification, Omission, UnclearChange } from './course.ts'
import { MISSING } from './entry.ts'
import { parseDateText } from './parseDateText.ts'
import { parseDecimalText } from './parseDecimalText.ts'
import { printableText } from './parseNameText.ts'
import { parseTimeText } from './parseTimeText.ts'
import { parseWholeNumber } from './parseWholeNumber.ts'
import { saysSomething } from './saysSomething.ts'
import type { TypedChange, TypedDelay, TypedModification } from './typedCourse.ts'

const HIGHEST_GRADE = 4 // grade 5 is death

/** A change with every field read, or which of its fields are missing or wrong. Applies no clinical limit. */
export function parseChange(typed: TypedChange): Change | UnclearChange {
  const act = parseAct(typed)
  const decided = parseDecided(typed)
  if (act.ok && decided.ok) return { ...decided.value, ...act.value }
  const fields = [...(act.ok ? [] : act.fields), ...(decided.ok ? [] : decided.fields)]
  // an end whose scope is open may have been meant for every drug
  const item = typed.kind === 'cease' && typed.scope !== 'drug' ? null : typed.item
  return { kind: 'unclear', id: typed.id, of: typed.kind, item, at: typed.at, fields }
}

type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fields: readonly ChangeField[] }

function unread(...fields: readonly (ChangeField | false)[]): { readonly ok: false; readonly fields: ChangeField[] } {
  return { ok: false, fields: fields.filter((field) => field !== false) }
}

/** Why, by which grade and when: what every change has. */
function parseDecided(typed: TypedChange): Reading<Decided> {
  const { id, at, reason } = typed
  const date = parseDateText(typed.date)
  const grade = parseWholeNumber(typed.grade, 1, HIGHEST_GRADE)
  const isGradeWrong =
    grade.state === 'invalid' || (grade.state === 'entered' && (reason === '' || !isToxicity(reason)))
  // a reason outside the list says nothing until it is written down
  const isNoteMissing = (reason === 'other' || reason === 'otherToxicity') && !saysSomething(typed.note)
  if (reason === '' || date.state !== 'entered' || isGradeWrong || isNoteMissing)
    return unread(
      reason === '' && 'reason',
      isGradeWrong && 'grade',
      date.state !== 'entered' && 'date',
      isNoteMissing && 'note',
    )
  const value = grade.state === 'entered' ? grade.value : null
  return { ok: true, value: { id, at, reason, grade: value, date: date.value, note: printableText(typed.note) } }
}

type Act =
  | Omit<Modification, keyof Decided>
  | Omit<Omission, keyof Decided>
  | Omit<Cessation, keyof Decided>
  | Omit<Delay, keyof Decided>

function parseAct(typed: TypedChange): Reading<Act> {
  switch (typed.kind) {
    case 'modify':
      return parseModification(typed)
    case 'omit': {
      const { kind, item, scope } = typed
      return scope === '' ? unread('scope') : { ok: true, value: { kind, item, scope } }
    }
    case 'cease': {
      const { kind, item, scope } = typed
      return scope === '' ? unread('scope') : { ok: true, value: { kind, item, scope } }
    }
    case 'delay':
      return parseDelay(typed)
  }
}

function parseModification(typed: TypedModification): Reading<Act> {
  const { kind, item, scope } = typed
  const action = parseAction(typed)
  if (scope !== '' && action.ok) return { ok: true, value: { kind, item, scope, action: action.value } }
  return unread(scope === '' && 'scope', ...(action.ok ? [] : action.fields))
}

function parseAction({ as, value, basis }: TypedModification): Reading<Modification['action']> {
  if (as === 'restore') return value.trim() === '' ? { ok: true, value: { as } } : unread('value')
  if (as === 'level') return value === '' ? unread('value') : { ok: true, value: { as, level: value } }
  const number = parseDecimalText(value) // zero is refused: to give nothing is to omit, with a reason
  if (as === 'amount') {
    return number.state === 'entered' ? { ok: true, value: { as, amount: number.value } } : unread('value')
  }
  if (number.state === 'entered' && basis !== '') return { ok: true, value: { as, percent: number.value, basis } }
  return unread(number.state !== 'entered' && 'value', basis === '' && 'basis')
}

function parseDelay(typed: TypedDelay): Reading<Act> {
  const { kind, item, scope } = typed
  const to = parseDateText(typed.to)
  const time = typed.time.trim() === '' ? MISSING : parseTimeText(typed.time)
  // one item moves on its own day, to a time if need be; whole days and cycles keep their times of day
  const isTargetWrong = item === null ? time.state !== 'missing' : scope === 'following' || scope === 'cycle'
  if (scope === '' || to.state !== 'entered' || time.state === 'invalid' || isTargetWrong)
    return unread(
      scope === '' && 'scope',
      to.state !== 'entered' && 'to',
      time.state === 'invalid' && 'time',
      isTargetWrong && 'target',
    )
  const minutes = time.state === 'entered' ? time.value : null
  return { ok: true, value: { kind, item, scope, to: to.value, time: minutes } }
}
