import type { RoundingPolicy } from '../../../evidence/rounding.ts'
import { settings } from './settings.ts'

/** Labels of what the course adds to the printed documents. Reasons, acts, scopes and limits have their own catalogues. */
export const paperCourse = {
  changes: 'Changes to the dose or the dates',
  noChanges: 'No dose or date was changed.',
  changeColumn: { what: 'Drug, from', change: 'Change', scope: 'Reaches', reason: 'Reason', date: 'Decided' },
  note: (text: string) => `Note: ${text}`,
  changed: 'changed',
  standard: (amount: string) => `standard dose ${amount}`,
  omitted: 'omitted',
  ceased: 'ceased',
  given: 'given',
  delayed: (from: string) => `delayed, was ${from}`,
  broughtForward: (from: string) => `brought forward, was ${from}`,
  notGiven: 'Not given',
  recorded: (amount: string, on: string, at: string) => `given: ${amount}, ${on} ${at}`,
  recordedNever: 'As recorded; not recalculated.',
  plannedDay1: (date: string) => `planned ${date}`,
  actualDay1: (date: string) => `given ${date}`,

  cumulative: 'Cumulative dose',
  cumulativeColumn: {
    drug: 'Drug',
    given: 'Given so far',
    planned: 'This plan adds',
    after: 'After it',
    limit: 'Limit',
    room: 'Room before this plan',
  },
  passedBefore: 'passed before this plan',
  crosses: (administration: string) => `first crossed with ${administration}`,

  comparison: 'Measurements, previous and present',
  comparisonColumn: { what: 'Measure', previous: 'Previous', present: 'Present', difference: 'Difference' },
  inCycle: (cycle: number) => `cycle ${cycle}`,
  used: 'used',
  bsaKept: (bsa: string, cycle: number) => `${bsa}, kept from cycle ${cycle}; this cycle’s doses are locked to it`,
  bsaMeasured: (reason: string, by: string) => `measured elsewhere: ${reason}; entered by ${by}`,

  rounding: (policy: RoundingPolicy, percent: string) => `rounding: ${settings.policy(policy, percent)}`,
  roundedOnce:
    'Each dose is rounded once, last, half up to an increment; a cap, a change or another way of rounding acts only where its line says so.',
  openEnded: (until: string) => `No last day: until ${until}`,
  holiday: (name: string) => `holiday: ${name}`,
  otherLadder: 'Another document’s dose levels, not this regimen’s',
}
