import type { EarlierDose, GivenDose, UnclearRecord } from '../order/course.ts'
import type { Order } from '../order/order.ts'
import { Decimal, settleDigits } from '../quantities/decimal.ts'
import type { DrugLedger, LedgerLine } from './ledger.ts'

/** What was given of one drug, as far as anybody wrote it down: elsewhere, under former regimens, under this one. */
export function ledgerLines({ course }: Order, drug: string): readonly LedgerLine[] {
  const of = <T extends { readonly drug: string }>(list: readonly T[]): readonly T[] =>
    list.filter((each) => each.drug === drug)
  return [
    ...of(course.earlier).map(earlierLine),
    ...of(course.formerRecords).map((record) => recordedLine(record, record.regimen)),
    ...of(course.records).map((record) => recordedLine(record, '')),
  ]
}

/** Earlier treatment elsewhere: what nobody wrote down is not none. */
export function historyOf({ course }: Order, drug: string): DrugLedger['history'] {
  const entries = course.earlier.filter((entry) => entry.drug === drug)
  if (entries.some((entry) => earlierLine(entry).perM2 === null)) return 'unclear'
  if (entries.length > 0) return 'entered'
  return course.noEarlier.includes(drug) ? 'none' : 'notRecorded'
}

/** Sum of the lines that can be read: with an unclear one, or without a history, a least. */
export function sumOfLines(lines: readonly LedgerLine[]): Decimal {
  return sumPerM2(lines.map(({ perM2 }) => perM2))
}

/** Settled once, at the end: three thirds are one, and a limit is not passed by the last digit of a quotient. */
export function sumPerM2(doses: readonly (Decimal | null)[]): Decimal {
  return settleDigits(doses.reduce<Decimal>((sum, perM2) => (perM2 === null ? sum : sum.plus(perM2)), new Decimal(0)))
}

/** A total beside the dose per m² only informs; one that cannot be read is a doubt all the same. */
function earlierLine({ id, drug, perM2, total, when, where }: EarlierDose): LedgerLine {
  const isClear = perM2.state === 'entered' && total.state !== 'invalid'
  return {
    drug,
    origin: 'elsewhere',
    id,
    date: null,
    when,
    where,
    amount: total.state === 'entered' ? total.value : null,
    bsa: null,
    perM2: isClear ? perM2.value : null,
  }
}

function recordedLine(record: GivenDose | UnclearRecord, where: string): LedgerLine {
  const line = { drug: record.drug, origin: 'recorded', id: record.administration, when: '', where } as const
  if (record.kind === 'unclear') return { ...line, date: null, amount: null, bsa: null, perM2: null }
  const { date, amount, bsa } = record
  return { ...line, date, amount, bsa, perM2: bsa && amount.dividedBy(bsa) }
}
