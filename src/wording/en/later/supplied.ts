import { suppliedParts } from './courseRefusals.ts'

/** What a source leaves out, and a hospital supplies for one order as its own. */
export const supplied = {
  title: 'Not stated by the source',
  help: 'The hospital’s own, printed as such with who decided and why. Until it is complete the drug has no dose.',
  lacks: (parts: readonly (keyof typeof suppliedParts)[]) =>
    `Not stated: ${parts.map((part) => suppliedParts[part].replace(/^the /, '')).join(', ')}.`,
  until: (text: string) => `The source: ${text}.`,
  given: (drug: string) => `${drug}: given?`,
  yes: 'Given',
  no: 'Not given',
  days: 'Days of the cycle',
  daysHelp: 'Such as 1-4, 7.',
  daysCount: (count: number) => `The source: ${count} ${count === 1 ? 'day' : 'days'}, which ones it does not say.`,
  lastDay: 'Last day of the cycle',
  lastDayHelp: (first: string) => `Daily from day ${first} through this day.`,
  dose: 'Dose of one administration',
  unit: 'Unit',
  by: 'Decided by',
  reason: 'On what ground',
  faults: {
    notDays: 'Not days. Enter numbers such as 1-4, 7.',
    descending: 'The days descend. Enter the first before the last.',
    dayTwice: 'A day stands twice.',
    noDayZero: 'This regimen has no day 0.',
    beyondCycle: 'Outside the cycle.',
    otherCount: (count: number) => `The source has ${count} ${count === 1 ? 'day' : 'days'}. Enter as many.`,
    notOneDay: 'Enter one day.',
    beforeStated: (last: string) => `Before day ${last}, which the source states.`,
  },
}
