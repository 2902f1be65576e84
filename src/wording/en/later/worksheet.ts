import { listed } from '../sentences.ts'

/** Labels of the preparation worksheet alone; those of what to draw up stand in `preparation`. */
export const worksheet = {
  /** The date begins a line: in the middle of one it could part at its hyphen. */
  ofDate: (date: string) => `Preparation worksheet,\n${date}`,
  ofVials: (cycle: number) => `Preparation worksheet, vials for doses still to be given in cycle ${cycle}`,
  undated: 'without a date',

  /** Which of the bags and syringes made for a date. */
  place: (number: number, of: number) => `preparation ${number} of ${of}`,
  notPrepared: (state: string) => `${state}: not prepared`,
  drugOpen: 'The drug is not chosen yet.',
  notWorkedOut: 'It is not worked out.',
  reasonAbove: 'As above.',

  /** Whose a fact is that is not its source's own words. Short: it stands beside many. */
  mark: { inferred: 'check the local label', local: 'local', absent: 'not stated' },
  marked: (text: string, mark: string) => `${text} (${mark})`,

  /** Of a second preparation of a drug on one date: what is the same is not printed twice. */
  asFor: (number: number) => `Cautions and notes as for preparation ${number}.`,
  handling: (drugs: readonly string[], text: string) => `Handling of ${listed(drugs)}: ${text}`,

  until: (date: string) => `${date} to`,
  lotAndExpiry: 'Lot, expiry',
  lots: 'Lots used',
  lot: 'Lot',
  expiry: 'expiry',

  preparedAt: 'Prepared at',
  useBefore: 'Use before',
  check: (number: number, what: string) => `${number}. ${what}`,
  checks: ['vials and diluent', 'volume in syringe', 'product and label'],
  dateAndTime: 'date, time',
  initials: 'initials',

  preparedBy: 'Prepared by',
  checkedBy: 'Checked by',

  drug: 'Drug',
  held: (amount: string) => `hold ${amount}`,
}
