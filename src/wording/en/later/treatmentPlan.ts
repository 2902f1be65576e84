import { signedDay } from '../../formats/dayText.ts'
import { listed } from '../sentences.ts'

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

  dayCount: (days: number) => `${signedDay(days)} days`,
  daysMark: (mark: string) => `days ${mark}`,
  from: (date: string) => `from ${date}`,
  to: (date: string) => `to ${date}`,
  starts: (times: string) => `starts ${times}`,
  startsByDay: 'starts differ by day: see the schedule',
  sequence: (place: number) => `in the day: no. ${place}`,
  sequenceByDay: 'order within the day differs: see the schedule',
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

  proceed: 'To proceed or to delay',
  proceedIf: 'May proceed as written if within',
  hours: 'h before the doses:',
  counts: { neutrophils: 'neutrophils (ANC)', platelets: 'platelets' },
  countsJoin: ',',
  countsNotStated: (counts: readonly string[]) => `Limit of ${listed(counts)}: not stated in the source.`,
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
  sourcesApart: 'Sources of the drugs’ limits, preparation and cautions stand on “Cautions and population”.',
}
