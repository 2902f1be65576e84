import type { Circumstance } from '../../../evidence/circumstance.ts'
import { limits, methods } from './cumulativeNames.ts'

/** Labels of the cumulative dose of a drug: what was given, what this plan adds, what limits there are. */
export const ledger = {
  title: 'Cumulative dose',
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

  limit: limits,
  ofDrug: (limit: string, drug: string) => `${limit} of ${drug}`,
  asEquivalent: (limit: string, method: string) => `${limit} as anthracycline equivalent by ${method}`,
  circumstances: 'Questions about the patient',
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
  leftOut: (drugs: readonly string[]) => `not counted, no ratio: ${drugs.join(', ')}`,

  question: {
    trial: 'Is the patient treated in a clinical trial?',
    organDysfunction: 'Is there organ dysfunction?',
    ugt1a1Variant: 'Is there a UGT1A1 variant?',
    priorAnthracycline: 'Was an anthracycline given before?',
    chestRadiotherapy: 'Was the chest irradiated?',
    cardiacDisease: 'Is there cardiac disease?',
    cyp3aInhibitor: 'Is an azole antifungal or another CYP3A inhibitor taken?',
  } satisfies Readonly<Record<Circumstance, string>>,
  answer: { yes: 'Yes', no: 'No', notAnswered: 'Not answered' },

  noEarlier: (drug: string) => `No ${drug} was given before`,
  amountNeeded: 'Enter a number above zero.',
  removeEarlier: (drug: string) => `Remove the earlier dose of ${drug}`,
  perM2: (unit: string) => `Cumulative dose, ${unit}`,
  earlierWhen: 'When',
  earlierWhere: 'Where',
  whenHelp: 'As far as known: year, month or day',
  add: 'Add an earlier dose',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove',
}
