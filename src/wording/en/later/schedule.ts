import type { PreparationRefusal } from '../../../evidence/preparation.ts'

/** Labels of the administration schedule. */
export const schedule = {
  title: 'Administration schedule',
  column: {
    dose: 'Dose',
    how: 'How, and after what',
    started: 'Started',
    ended: 'Ended',
    given: 'Given by',
    checked: 'Checked by',
    remark: 'Remark',
  },
  undated: 'Without a date: day 1 is not entered',
  /** `20:00, ends`, and the end with its own date on the next line. */
  ends: (start: string) => `${start}, ends`,
  /** In the head of a date, so that one is missed on a page that ends before it. */
  doses: (count: number) => (count === 1 ? '1 dose' : `${count} doses`),

  running: (day: string, since: string) => `running from ${day}, since ${since}`,
  runningGiven: 'its end as planned',
  rateChecked: 'Rate checked',
  noNewDose: 'No new dose',
  asRecorded: 'As recorded',
  givenAsRecorded: 'Given, as recorded. Not recalculated.',
  notGiven: (state: string, reason: string) => `Not given: ${reason === '' ? state.toLowerCase() : reason}`,

  afterDose: (hours: string, dose: number) => `${hours} h after dose ${dose} starts`,
  minimum: (hours: string, since: string) => `at least ${hours} h after the start on ${since}`,
  /** Whose rule it is, where it is not the source's own. */
  rule: (text: string, mark: string) => `${text} (${mark})`,
  mark: { stated: 'stated', inferred: 'inferred', local: 'local', absent: 'chosen' },

  /** Inside a sentence, before a line to write on. */
  bag: 'bag',
  rate: 'rate',
  rateUnit: 'mL/h',
  /** Why it is blank, in few words: beside a line to write on. */
  blank: {
    noDoseToPrepare: 'no dose',
    notInLibrary: 'no product in the library',
    productNotChosen: 'product not chosen',
    productUnknown: 'product no longer in the library',
    concentrationsDiffer: 'products differ in concentration',
    concentrationNotKnown: 'concentration not stated',
    basisNotConfirmed: 'strength not confirmed',
    localValueInvalid: 'hospital’s own value not usable',
    routeNotStated: 'route not stated',
    notDrawnUp: 'nothing is drawn up',
    containerNotChosen: 'container not chosen',
    containerNotAllowed: 'not the container of the source',
    diluentNotChosen: 'diluent not chosen',
    diluentNotAllowed: 'not a diluent of the source',
    bagNotChosen: 'bag not chosen',
    fillNotChosen: 'way of filling not chosen',
    bagTooSmall: 'bag too small',
    durationNotKnown: 'infusion time not known',
    rateDoesNotFit: 'no rate fits the time',
    noSyringes: 'no syringe set',
    belowGraduation: 'too little to draw up',
    vialsNotCounted: 'vials not counted',
    undiluted: 'undiluted',
    stabilityNotKnown: 'stability not stated',
  } satisfies Readonly<Record<PreparationRefusal['code'], string>>,
  drugOpen: 'drug not chosen',
  /** Behind what it is about, with the space between where a language has one. */
  inBrackets: (parts: readonly string[]) => ` (${parts.join(', ')})`,

  windows: 'Without a clock time',
}
