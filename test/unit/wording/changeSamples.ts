import type { Change } from '../../../src/order/course.ts'
import { civilDate, type CivilDate } from '../../../src/quantities/civilDate.ts'
import { decimal } from '../../../src/quantities/decimal.ts'

export function day(text: string): CivilDate {
  const date = civilDate(text)
  if (date === null) throw new Error(text)
  return date
}

const decided = {
  id: 'change1',
  at: { cycle: 2, day: 4, dose: 1 },
  reason: 'neutropenia',
  grade: 4,
  date: day('2026-11-23'),
  note: '',
} as const
const plain = { ...decided, reason: 'patientChoice', grade: null } as const
const item = 'bortezomib'
const percent = decimal('75')

/** Each act, each way of another dose, each scope. */
export const changeSamples: readonly [Change, ...Change[]] = [
  { ...decided, kind: 'modify', item, scope: 'laterCycles', action: { as: 'percent', percent, basis: 'standard' } },
  { ...decided, kind: 'modify', item, scope: 'cycle', action: { as: 'percent', percent, basis: 'previous' } },
  {
    ...plain,
    kind: 'modify',
    item,
    scope: 'administration',
    action: { as: 'percent', percent: decimal('110'), basis: 'standard' },
    note: 'agreed',
  },
  { ...plain, kind: 'modify', item, scope: 'cycle', action: { as: 'level', level: 'minus1' } },
  { ...plain, kind: 'modify', item, scope: 'cycle', action: { as: 'amount', amount: decimal('1.1') } },
  { ...plain, kind: 'modify', item, scope: 'laterCycles', action: { as: 'restore' } },
  { ...decided, kind: 'omit', item, scope: 'administration' },
  { ...decided, kind: 'omit', item: 'mitoxantrone-liposome', scope: 'cycle', at: { cycle: 1, day: 1, dose: 2 } },
  { ...plain, kind: 'cease', item, scope: 'drug' },
  { ...plain, kind: 'cease', item, scope: 'regimen' },
  { ...plain, kind: 'delay', item, scope: 'day', to: day('2026-11-28'), time: 960 },
  { ...plain, kind: 'delay', item: null, scope: 'following', to: day('2026-11-28'), time: null },
  { ...plain, kind: 'delay', item: null, scope: 'cycle', to: day('2026-11-28'), time: null },
]
