import type { RoundingPolicy } from '../../../evidence/rounding.ts'
import { settings } from './settings.ts'

/** Labels of what the course adds to the printed documents. Reasons, acts, scopes and limits have their own catalogues. */
export const paperCourse = {
  changes: 'Changes to the dose or the dates',
  changeColumn: { what: 'Drug, from', change: 'Change', scope: 'Reaches', reason: 'Reason', date: 'Decided' },
  note: (text: string) => `Note: ${text}`,

  cumulative: 'Cumulative dose',
  cumulativeColumn: {
    drug: 'Drug',
    given: 'Given so far',
    planned: 'This plan adds',
    after: 'After this plan',
    limit: 'Limit',
    room: 'Room before this plan',
  },
  crosses: (administration: string) => `first crossed with ${administration}`,

  comparison: 'Measurements, previous and present',
  comparisonColumn: { what: 'Measure', previous: 'Previous', present: 'Present', difference: 'Difference' },
  inCycle: (cycle: number) => `cycle ${cycle}`,
  used: 'used',
  bsaKept: (bsa: string, cycle: number) => `${bsa}, kept from cycle ${cycle}; this cycle’s doses are locked to it`,

  rounding: (policy: RoundingPolicy, percent: string) => `rounding: ${settings.policy(policy, percent)}`,
  roundedOnce:
    'Each dose is rounded once, last, half up to an increment; a cap, a change or another way of rounding acts only where its line says so.',
}
