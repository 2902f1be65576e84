import type { TextFault } from '../../../evidence/refusal.ts'
import { faults } from '../faults.ts'

/** Labels of what a hospital has of each drug and how it prepares it. */
export const preparationSettings = {
  title: 'Preparation',
  help: 'What the hospital has of each drug and how it prepares it. Nothing is chosen beforehand: what stays open is blank in the plan and on paper. What is set here is marked local.',
  noRegimen: 'The drugs of a regimen are listed here once it is chosen.',
  done: 'Done',
  change: 'Change the products',
  drugDone: 'products chosen',
  drugOpen: 'no product chosen',

  products: (drug: string) => `Products of ${drug} the hospital has`,
  noProducts: 'The library has no product of this drug. Add the hospital’s own.',
  notInFile: (product: string) => `${product}: not in the library any more`,
  markets: { CN: 'China', EU: 'EU', US: 'US' },
  soldIn: (markets: readonly string[]) => markets.join(', '),
  form: { tablet: 'tablet', capsule: 'capsule' },
  concentrationUnknown: (route: string) => `${route}: concentration not stated`,

  addOwn: 'Add a product of the hospital’s own',
  addOwnOf: (drug: string) => `Add a product of the hospital’s own, ${drug}`,
  ownProduct: (drug: string, number: number) => `Own product ${number} of ${drug}`,
  name: 'Name',
  strength: (unit: string) => `In one vial, ${unit}`,
  concentration: (unit: string) => `Ready to draw, ${unit}`,
  sameBasis: (basis: string) => `Its strength is counted as ${basis}`,
  basisNeeded: 'Until this is confirmed, the product is not used.',
  needed: 'Needed. Until then the product is not used.',
  fault: (fault: TextFault, text: string) => faults[fault](text),
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,

  route: (drug: string, route: string) => `${drug}, ${route}: how it is prepared`,
  notChosen: 'Not chosen',
  sourceSays: (text: string) => `The source says: ${text}`,
  sourceVolume: {
    final: (volumes: string) => `the finished bag holds ${volumes}`,
    diluent: (volumes: string) => `into ${volumes} of diluent`,
  },
  /** Of a volume: the doses it is for. */
  forDoses: {
    upTo: (volume: string, most: string) => `${volume} (up to ${most})`,
    above: (volume: string, least: string) => `${volume} (above ${least})`,
    between: (volume: string, least: string, most: string) => `${volume} (above ${least}, up to ${most})`,
  },
  notOfSource: 'None of those the source names: it is not used.',
  bags: 'Bag by dose',
  bagFrom: (unit: string) => `From dose, ${unit}`,
  bagMl: 'Bag, mL',
  addBag: 'Add a bag',
  bagNamed: (number: number) => `bag ${number}`,
  bagsNotAscending: 'Each row begins at a larger dose than the one before. The bags are not used until then.',
  firstFromZero: 'The first row begins at 0.',
  container: 'Container',
  diluent: 'Diluent',
  fill: 'When the drug goes in',
  expiryHours: 'Use within, hours',
  note: 'Note for the bench',
  noteHelp: 'Printed as it is written.',

  syringes: 'Syringes',
  syringesHelp: 'The drawn volume is read to the scale of the smallest syringe that holds it.',
  capacity: 'Holds, mL',
  graduation: 'Scale, mL',
  syringeNamed: (number: number) => `syringe ${number}`,
  addSyringe: 'Add a syringe',
  syringesFault:
    'Each syringe holds more than the one before, and its scale is finer than what it holds. Until then the syringes in force stay as they were.',
}
