import type { Finding } from '../evidence/finding.ts'
import type { Order } from '../order/order.ts'
import type { Checked } from './checked.ts'
import { currentCycleNumber, cycleBsa } from './cycleMeasurements.ts'
import { confirm, note } from './makeFinding.ts'

/** What a person has decided on the body of the current cycle, and a formula that is not the one the course began with. */
export function checkBodyChange(checked: Checked): readonly Finding[] {
  return [...checkArea(checked), ...checkFormula(checked.order)]
}

/** An area measured elsewhere, and a dose that was kept. */
function checkArea({ order, bsa, age }: Checked): Finding[] {
  if (!bsa.ok) return []
  const cycle = currentCycleNumber(order)
  const { working } = bsa
  const { shown, keptFrom } = working
  const measured =
    working.kind === 'measured'
      ? [note({ code: 'bsaMeasured', cycle, bsa: shown, reason: working.reason, by: working.by })]
      : []
  const own = cycleBsa(order, cycle, age)
  if (keptFrom === null || !own.ok) return measured
  return [...measured, note({ code: 'doseKept', cycle, from: keptFrom, bsa: shown, bsaNow: own.working.shown })]
}

/** Two formulas give one body two doses: a change between them is never a change of the patient. */
function checkFormula(order: Order): Finding[] {
  const cycle = currentCycleNumber(order)
  const now = order.policy.bsaFormula
  const before = formulasBefore(order, cycle).find((formula) => formula !== now)
  return before === undefined ? [] : [confirm({ code: 'formulaChanged', cycle, before, now }, 'reason')]
}

/** Of the cycles up to this one, the latest first, then of what was given. */
function formulasBefore({ cycles, course }: Order, current: number): readonly string[] {
  const stamped = cycles
    .filter(({ number }) => number <= current)
    .sort((a, b) => b.number - a.number)
    .map(({ bsaFormula }) => bsaFormula)
  const recorded = course.records.flatMap((record) => (record.kind === 'given' ? [record.bsaFormula ?? ''] : []))
  return [...stamped, ...recorded.reverse()].filter((formula) => formula !== '')
}
