import type { Circumstance } from '../../../evidence/circumstance.ts'
import { limits, methods } from './cumulativeNames.ts'

/** Labels of the cumulative dose of a drug: what was given, what this plan adds, what limits there are. */
export const ledger = {
  title: 'Cumulative dose',
  titleOf: (drug: string) => `Cumulative dose of ${drug}`,
  none: 'This library has no cumulative limit for a drug of this regimen.',
  column: { date: 'Date', drug: 'Drug', where: 'Where', amount: 'Dose', bsa: 'BSA of that day', perM2: 'Dose per m²' },
  origin: { recorded: 'given here', elsewhere: 'elsewhere' },
  history: {
    notRecorded: 'Earlier treatment: not recorded. Not recorded is not none.',
    none: 'Earlier treatment: none, as entered.',
    entered: 'Earlier treatment: entered below.',
    unclear: 'An earlier dose cannot be read: no sum is known.',
  },
  given: 'Given so far',
  atLeast: (amount: string) => `at least ${amount}`,
  planned: 'This plan adds',
  after: 'After this plan',
  unknown: 'not known',
  noBsa: 'not recorded',

  limit: limits,
  ofDrug: (limit: string, drug: string) => `${limit} of ${drug}`,
  asEquivalent: (limit: string, method: string) => `${limit} as anthracycline equivalent by ${method}`,
  when: (circumstances: readonly string[]) => `holds with ${circumstances.join(' or ')}`,
  applies: {
    yes: 'holds',
    not: 'does not hold: answered with no',
    open: 'not answered: it may hold',
  },
  room: (amount: string) => `room left ${amount}`,
  passedBy: (amount: string) => `passed by ${amount}`,
  crossesAt: (administration: string) => `first crossed with ${administration}`,
  state: {
    within: 'stays within',
    crosses: 'is crossed by this plan',
    passedBefore: 'was passed before this plan',
    unknown: 'cannot be checked',
  },

  methods,
  equivalent: (method: string) => `Anthracycline equivalent by ${method}`,
  equivalentHelp: 'A second line beside the doses themselves. A liposomal drug is never converted.',
  leftOut: (drugs: readonly string[]) => `not counted, no ratio: ${drugs.join(', ')}`,

  circumstances: 'What limits hang on',
  question: {
    trial: 'Is the patient treated in a clinical trial?',
    organDysfunction: 'Is there organ dysfunction?',
    ugt1a1Variant: 'Is there a UGT1A1 variant?',
    priorAnthracycline: 'Was an anthracycline given before?',
    chestRadiotherapy: 'Was the chest irradiated?',
    cardiacDisease: 'Is there cardiac disease?',
  } satisfies Readonly<Record<Circumstance, string>>,
  answer: { yes: 'Yes', no: 'No', notAnswered: 'Not answered' },

  earlierTitle: 'Earlier doses from elsewhere',
  earlierOf: (drug: string) => `Earlier ${drug}`,
  noEarlier: (drug: string) => `No ${drug} was given before`,
  perM2: (unit: string) => `Cumulative dose, ${unit}`,
  total: (unit: string) => `Total, ${unit}, if known`,
  earlierWhen: 'When',
  earlierWhere: 'Where',
  whenHelp: 'As far as known: year, month or day',
  add: 'Add an earlier dose',
  save: 'Keep',
  cancel: 'Cancel',
  remove: 'Remove',
}
