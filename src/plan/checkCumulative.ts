import type { Circumstance } from '../evidence/circumstance.ts'
import type { Finding } from '../evidence/finding.ts'
import { type Decimal, decimalText } from '../quantities/decimal.ts'
import { roundForDisplay } from '../quantities/roundToIncrement.ts'
import type { Checked } from './checked.ts'
import type { DrugLedger, LimitState } from './ledger.ts'
import { isOfFamily } from './equivalents.ts'
import { historyOf, sumOfLines } from './ledgerLines.ts'
import { circumstanceOf } from './limitApplies.ts'
import { confirm, note } from './makeFinding.ts'
import { unrecordedCycles } from './unrecordedCycles.ts'

const SHOWN_PLACES = 4

/** Limits on a lifetime's doses of what this plan still gives: crossed, or not to be told for want of a history. */
export function checkCumulative(checked: Checked): readonly Finding[] {
  const { ledgers, cycles } = checked
  const planned = new Set(
    cycles.flatMap((cycle) =>
      cycle.administrations.flatMap(({ drug, state }) => (state.kind === 'planned' ? [drug] : [])),
    ),
  )
  const given = ledgers.filter(({ drug, limits }) => planned.has(drug) && limits.length > 0)
  return [
    ...given.flatMap((ledger) => ledger.limits.flatMap((limit) => checkLimit(ledger, limit, ledgers))),
    ...given.flatMap(({ drug }) => checkRecorded(drug, checked)),
    ...checkHistories(given, ledgers),
    ...given.flatMap((ledger) => checkCircumstances(ledger, checked)),
    ...given.flatMap((ledger) => checkEquivalents(ledger, checked)),
  ]
}

function checkLimit(
  { drug, unit, equivalents }: DrugLedger,
  limit: LimitState,
  ledgers: readonly DrugLedger[],
): Finding[] {
  const { kind, of, method, perM2, applies, after, crossedBy, state, at } = limit
  if (applies === 'not' || after === null || (state !== 'crosses' && state !== 'passedBefore')) return []
  const total = equivalents.find((each) => each.method === method)
  const before = of === null ? (total?.given ?? null) : leastGiven(ledgers.find((ledger) => ledger.drug === of))
  return [
    confirm(
      {
        code: 'cumulativeCrossed',
        drug,
        kind,
        of,
        method,
        limit: perM2,
        unit,
        before: before && shown(before),
        after: shown(after),
        administration: crossedBy,
        at,
      },
      'authoriser',
    ),
  ]
}

/** null where nothing is recorded: that is not zero. */
function leastGiven(ledger: DrugLedger | undefined): Decimal | null {
  if (!ledger) return null
  const { lines, history } = ledger
  return lines.some(({ perM2 }) => perM2 !== null) || history === 'none' ? sumOfLines(lines) : null
}

/** A cycle that was run and not recorded would count as nothing given. */
function checkRecorded(drug: string, { order, regimen }: Checked): Finding[] {
  const cycles = unrecordedCycles(order, regimen, drug)
  return cycles.length > 0 ? [confirm({ code: 'cyclesNotRecorded', drug, cycles }, 'acknowledgement')] : []
}

/** An entry that cannot be read leaves a history as open as one that nobody wrote down. */
function checkHistories(given: readonly DrugLedger[], ledgers: readonly DrugLedger[]): Finding[] {
  const counted = new Set(given.flatMap(({ drug, limits }) => [drug, ...limits.map(({ of }) => of)]))
  return ledgers
    .filter(({ drug, history, lines }) => {
      const isOpen = history === 'notRecorded' || history === 'unclear' || lines.some(({ perM2 }) => perM2 === null)
      return counted.has(drug) && isOpen
    })
    .map(({ drug }) => note({ code: 'cumulativeNotRecorded', drug }))
}

/** The equivalent of a family is known only where the history of each of its drugs is. */
function checkEquivalents({ drug, limits }: DrugLedger, { order, regimen }: Checked): Finding[] {
  const isOpen = limits.some(({ of, state, applies }) => of === null && state === 'unknown' && applies !== 'not')
  const family = Object.values({ ...regimen.drugs, ...regimen.countedDrugs }).filter(isOfFamily)
  const drugs = family.map(({ id }) => id).filter((id) => historyOf(order, id) === 'notRecorded')
  return isOpen && drugs.length > 0 ? [note({ code: 'equivalentNotKnown', drug, drugs })] : []
}

function checkCircumstances({ drug, limits }: DrugLedger, { order, regimen }: Checked): Finding[] {
  const open = limits.filter(({ applies }) => applies === 'open').flatMap(({ when }) => when)
  const circumstances = [...new Set<Circumstance>(open)].filter(
    (circumstance) => circumstanceOf(order, regimen, drug, circumstance) === undefined,
  )
  return circumstances.length > 0 ? [note({ code: 'circumstanceNotRecorded', drug, circumstances })] : []
}

/** For reading: the limit was held against the exact sum. */
function shown(sum: Decimal): string {
  return decimalText(roundForDisplay(sum, SHOWN_PLACES))
}
