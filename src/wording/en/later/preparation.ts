import { signedDay } from '../../formats/dayText.ts'
/** Labels of what to draw up, on the screen and on paper. Amounts come in with their units. */
export const preparation = {
  title: 'Preparation',
  ofDay: (day: number) => `Preparation, day ${signedDay(day)}`,
  none: 'No dose of this day is prepared.',

  product: 'Product',
  concentration: 'Concentration',
  reconstitution: 'Reconstitution',
  drawn: 'Draw up',
  working: 'Working',
  vials: 'Vials',
  waste: 'Waste',
  container: 'Container',
  diluent: 'Diluent',
  bag: 'Bag',
  finalVolume: 'Final volume',
  finalConcentration: 'Final concentration',
  rate: 'Rate',
  useWithin: 'Use within',
  stability: 'Stability stated',
  notes: 'At the bench',

  /** Of a fact: whose it is. */
  fact: {
    stated: 'stated',
    inferred: 'inferred, check the local label',
    local: 'hospital’s own value',
    absent: 'not stated in the source',
  },
  blank: 'Left blank',
  blankOf: (labels: readonly string[]) => `Left blank: ${labels.map((label) => label.toLowerCase()).join(', ')}`,

  basis: (basis: string) => `counted as ${basis}`,
  /** `1 mg/mL, IV` */
  byRoute: (concentration: string, route: string) => `${concentration}, ${route}`,
  solution: (strength: string, volume: string) => `${strength} in ${volume}, solution`,
  powder: (strength: string) => `${strength}, powder`,
  /** A product whose file says of neither. */
  vial: (strength: string) => strength,
  own: (name: string, strength: string) => `${name}, ${strength}`,
  preservative: 'contains benzyl alcohol',
  dissolve: (strength: string, volume: string, diluent: string, concentration: string) =>
    `${strength}: add ${volume} ${diluent}, which gives ${concentration}`,
  diluentUnknown: 'diluent (not stated)',
  volumeUnknown: 'the volume of the label (not stated) of',
  noDissolving: 'none (solution)',
  ownDissolving: 'as the hospital does it: the concentration is its own value',

  inSyringe: (capacity: string, graduation: string) => `in a ${capacity} syringe, to ${graduation}`,
  inSyringes: (parts: readonly string[]) => parts.join(' and '),
  fillOf: (count: number, ml: string, capacity: string, graduation: string) =>
    `${count === 1 ? '' : `${count} × `}${ml} in a ${capacity} syringe (to ${graduation})`,
  deliversAmount: (amount: string) => `delivers ${amount}`,
  noDifference: 'no difference',
  difference: (percent: string) => `${percent} of the dose`,

  /** `1 × 3.5 mg`; a second product of the same strength goes by its own name as well. */
  vialCount: (count: number, strength: string) => `${count}\u00a0×\u00a0${strength}`,
  wasteAmount: (amount: string, percent: string) => `${amount}, ${percent} of what the vials hold`,
  noWaste: 'none',

  bagOf: (volume: string) => `${volume} bag`,
  takenOut: (fill: string, volume: string) => `${fill}: ${volume}`,
  overfill: 'the maker’s overfill is not counted',

  window: {
    between: (min: string, max: string) => `${min} to ${max}`,
    from: (min: string) => `at least ${min}`,
    upTo: (max: string) => `at most ${max}`,
  },
  within: (window: string) => `within the window, ${window}`,
  outside: (window: string) => `outside the window, ${window}`,
  noWindow: 'no window stated',

  push: 'push: no rate',
  injection: 'injection: no rate',
  rateGives: (sum: string, final: string) => `${sum} of ${final}`,

  hours: (hours: string) => (hours === '1' ? '1 hour' : `${hours} hours`),
  hoursAt: (hours: string, at: string) => `${hours} ${at}`,
  at: { room: 'at room temperature', refrigerated: 'refrigerated' },
  of: { reconstituted: 'reconstituted', diluted: 'diluted' },
  stabilityOf: (state: string, hoursAt: string) => `${state}: ${hoursAt}`,

  vialsTitle: (cycle: number) => `Vials for doses still to be given in cycle ${cycle}`,
  /** `cytarabine 2 given, 1 omitted`: what is in no total, so that nobody orders by it for the whole cycle. */
  notCounted: (parts: readonly string[]) => `Not counted: ${parts.join('; ')}.`,
  notCountedOf: (name: string, states: readonly string[]) => `${name} ${states.join(', ')}`,
  notCountedState: (count: number, state: string) => `${count} ${state.toLowerCase()}`,
  apart: 'Each dose from its own vials',
  shared: 'The doses of one date share vials',
  sharedHelp: 'Whether an opened vial may be shared is for the hospital to decide.',

  chooseHere: 'Which of these does the hospital have? Chosen once, kept on this device.',
  /** What a button fills a blank with. */
  set: {
    products: 'Choose the products',
    container: 'Choose bag or syringe',
    diluent: 'Choose the diluent',
    bags: 'Enter the bag',
    fill: 'Choose how the bag is filled',
    expiryHours: 'Enter the hours',
    syringes: 'Enter the syringes',
    duration: 'Enter the infusion time',
  },
}
