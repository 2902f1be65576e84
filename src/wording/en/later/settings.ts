import type { RoundingPolicy } from '../../../evidence/rounding.ts'
import { opening } from '../sentences.ts'
import { fallbacks, policies } from './roundingNames.ts'

/** Labels of the hospital's settings, and the names they are printed by. */
export const settings = {
  title: 'Hospital settings',
  rounding: 'Rounding',
  /** `whole vials within 5%`: the name a policy is chosen and printed by. */
  policy: (policy: RoundingPolicy, percent: string) =>
    policy === 'wholeVials' ? `${policies.wholeVials} within ${percent}%` : policies[policy],
  option: (policy: RoundingPolicy) => opening(policies[policy]),
  help: {
    increment: 'Each dose to the increment proposed for the drug or set by the hospital.',
    wholeVials:
      'Only within the percentage of the modified dose; not in a trial, with organ dysfunction or a UGT1A1 variant, nor for a drug that forbids it.',
    doseBands: 'Only drugs the table names, and no dose outside its rows.',
    none: 'Doses stay as calculated.',
  },
  fallback: 'What a policy may not take falls back to the measurable increment, and says so.',
  fallbacks,
  wholeVialsPercent: 'Whole vials within',
  within: (percent: string) => `${percent}% of the modified dose`,

  bandTables: 'Tables of dose bands',
  loadBandTable: 'Load a table…',
  bandTable: (title: string, version: string) => `${title}, version ${version}`,
  bandTableDrugs: (drugs: readonly string[]) => `for ${drugs.join(', ')}`,
  bandRow: (from: string, below: string, band: string) => `from ${from} to below ${below}: ${band}`,

  holidays: 'Holidays',
  loadHolidays: 'Load a list…',
  holidaysHelp: 'Days are flagged, never moved.',
  holidaysCount: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  noHolidays: 'No list is loaded.',
  holiday: 'holiday',
  workday: 'worked',
  remove: 'Remove',
  fileRefused: (why: string) => `The file was not taken: ${why}`,

  recalculate: 'Ask to keep or recalculate',
  weightPercent: 'when the weight changes by more than, %',
  dosePercent: 'when the dose changes by more than, %',
  startDates: 'Ask about day 1',
  daysAhead: 'when it is further ahead than, days',
  daysPast: 'when it is further past than, days',
}
