import { signedDay } from '../../formats/dayText.ts'
import type { Step } from '../../../evidence/step.ts'
import { listed } from '../sentences.ts'
import { doseText } from '../units.ts'
import { difference } from './roundedSteps.ts'

type Rounded = Extract<Step, { readonly code: 'rounded' }>

/** Labels of the order a prescriber signs, and of what is written into the order only to stand on it. */
export const treatmentPlan = {
  title: 'Diagnosis and intent',
  help: 'Printed on the treatment plan. Nothing is computed from it.',
  diagnosis: 'Diagnosis',
  intent: 'Intent',
  intents: {
    curative: 'Curative',
    neoadjuvant: 'Neoadjuvant',
    adjuvant: 'Adjuvant',
    bridging: 'Bridging to transplantation',
    maintenance: 'Maintenance',
    palliative: 'Palliative',
  },
  venousAccess: 'Venous access',

  noLabDate: 'date not entered',
  clearance: 'Creatinine clearance',

  /** In few words: whose the increment is, is said once for all. */
  rounded: (step: Rounded) => `Rounded to ${doseText(step.increment, step.unit)}: ${difference(step)}`,
  proposed: 'The increments of rounding are proposed by Dosewright.',
  bsaUnrounded: 'The body surface area is multiplied unrounded.',
  unmarked: 'What carries no mark is stated in the source.',
  dayCount: (days: number) => `${signedDay(days)} days`,
  drugDays: 'Drug, days and start',
  until: 'to',
  daysMark: (mark: string) => `days: ${mark}`,
  starts: (times: string) => `starts ${times}`,
  /** A dose past midnight, with its date; of several days the last. */
  nextDay: (time: string, date: string, isLast: boolean) => `${time} next day (${isLast ? 'last on ' : ''}${date})`,
  startsByDay: 'starts differ by day: see the schedule',
  sequence: (place: number) => `no. ${place} of the day`,
  sequenceByDay: 'order within the day differs: see the schedule',
  /** Beside fewer milligrams it would look like an error of the division. */
  beforePercent: (total: string) => `${total} before the percentage`,
  bag: (contents: string) => `Bag: ${contents}`,
  noBag: (names: readonly string[]) =>
    `Diluent, volume and rate of ${listed(names)} are not known: the preparation worksheet says why.`,
  /** How many pieces of which strength make one dose. */
  pieces: {
    tablet: (count: number, strength: string) => `${count} ${count === 1 ? 'tablet' : 'tablets'} of ${strength}`,
    capsule: (count: number, strength: string) => `${count} ${count === 1 ? 'capsule' : 'capsules'} of ${strength}`,
  },

  support: 'Premedication and supportive care',
  noSupport: 'None in the regimen, and none of the hospital’s own.',
  sourceSays: 'The source says',
  supportUnplaced: 'without a time where its drug is not given',

  limits: 'Limits and present values',
  column: { parameter: 'Parameter', limit: 'Limit', value: 'Value', date: 'Date', result: 'Result' },

  noLimit: (parameters: string) => `No limit stated: ${parameters}.`,

  proceed: 'To proceed or to delay',
  proceedIf: 'May proceed as written if within',
  hours: 'h before the doses:',
  counts: { neutrophils: 'neutrophils (ANC)', platelets: 'platelets' },
  limitOf: (counts: readonly string[], ground: string) => `Limit of ${listed(counts)}: ${ground}.`,
  limitGround: { inTable: 'see the limits above, none is taken here', notStated: 'not stated in the source' },
  delayBy: 'Delay treatment by',
  delayDays: 'days, reason',
  returns: 'Return appointment:',
  nextDay1: (cycle: number) => `Day 1 of cycle ${cycle}:`,
  next: {
    notStated: 'Next cycle: date not entered, cycle length not stated in the source.',
    none: 'Next cycle: none in the source.',
    day1Open: 'Next cycle: day 1 of this cycle is not entered.',
  },

  notStated: (parts: readonly string[]) => `Not stated in the source: ${parts.join('; ')}.`,
  limitSources: (citations: string) => `Of the cumulative limits: ${citations}.`,
  sourcesApart: 'Of preparation and cautions: see “Cautions and population”.',
}
