import type { RoundingPolicy } from '../../../evidence/rounding.ts'
import { opening } from '../sentences.ts'
import { hospitalFiles } from './hospitalFiles.ts'
import { policies } from './roundingNames.ts'

/** Labels of the hospital's settings, and the names they are printed by. */
export const settings = {
  title: 'Hospital settings',
  /** A policy that is not the shipped one any more must not stand under its name alone. */
  others: (parts: readonly string[]) =>
    `This order was made under other settings than this device’s: ${parts.join('; ')}. Its doses, volumes and hours follow those. A list changed here is changed for this order alone.`,
  useOurs: 'Use this device’s settings',
  rest: 'what a build sets: increments, limits',
  policyName: (name: string, isChanged: boolean) => (isChanged ? `${name}, settings changed` : name),
  kept: 'Kept on this device: every new order begins with them. An order keeps those it was made with.',
  restore: 'Return to the shipped settings',
  fault: {
    notRead: 'What this device keeps of them could not be read. The shipped settings are used.',
    notKept: 'This device did not keep the last choice. It holds until the page closes.',
  },
  dropped: (parts: readonly string[]) =>
    `Kept on this device, but not usable any more and left out: ${parts.join(', ')}.`,

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
  printedAs: (text: string) => `Printed as “${text}”.`,
  fallback: 'What a policy may not take falls back to the measurable increment, and says so.',
  wholeVialsPercent: 'Whole vials within',
  within: (percent: string) => `${percent}% of the modified dose`,

  ...hospitalFiles,

  recalculate: 'Ask to keep or recalculate',
  weightPercent: 'when the weight changes by more than, %',
  dosePercent: 'when the dose changes by more than, %',
  percentFault: (held: string) => `Type a plain number, at most 10. Until then ${held} holds.`,
  startDates: 'Ask about day 1',
  daysAhead: 'when it is further ahead than, days',
  daysPast: 'when it is further past than, days',
  daysFault: (held: string) => `Type whole days, at most 9999. Until then ${held} holds.`,
}
