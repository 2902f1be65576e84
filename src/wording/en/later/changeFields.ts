import type { ChangeField } from '../../../evidence/courseRefusal.ts'

/** The fields of a change as they stand inside a sentence; a form opens them with a capital. */
export const changeFields = {
  scope: 'how far it reaches',
  value: 'what is given instead',
  basis: 'what the percentage is of',
  reason: 'reason',
  grade: 'CTCAE grade',
  date: 'date of the decision',
  note: 'note',
  to: 'new date',
  time: 'new time',
  target: 'what is moved',
} satisfies Readonly<Record<ChangeField, string>>
