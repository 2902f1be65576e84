import type { Edit } from '../../../src/order/edit.ts'
import type { SupportLine } from '../../../src/order/policy.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { civilTimeText } from '../../../src/quantities/civilTime.ts'
import type { ScheduledSupport } from '../../../src/schedule/scheduledSupport.ts'
import { BHA } from './acts.ts'

/** A line of a hospital: on day 1 at 08:00, for BHA induction, unless a test says otherwise. */
export function supportLine(more: Partial<SupportLine> = {}): SupportLine {
  const when = { kind: 'at', time: '08:00' } as const
  return { id: 'support1', regimen: BHA, kind: 'other', text: 'SAMPLE line', days: [1], when, ...more }
}

/** The hospital has these lines. */
export function withLines(...support: readonly SupportLine[]): Edit {
  return { kind: 'setPolicyPart', part: { support } }
}

export const leaveOut = (line: string): Edit => ({ kind: 'setSupportLeftOut', line, isLeftOut: true })

/** `1 2026-11-23 planned 2026-11-23T08:00`: day, its date, state, start; a dash for what is not known. */
export function supportOf(plan: Plan, line = 'support1'): string[] {
  return plan.support.filter((each) => each.line.id === line).map(asText)
}

function asText({ day, date, state, start }: ScheduledSupport): string {
  return [day, date ?? '-', state, start === null ? '-' : civilTimeText(start)].join(' ')
}
