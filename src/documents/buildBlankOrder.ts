import type { Policy } from '../order/policy.ts'
import type { DoseRule } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { NEEDED_VALUES, type ResolvedItem } from '../regimen/resolveItem.ts'
import type { BlankDays, BlankDose, BlankLine, BlankOrder } from './blankOrder.ts'
import { buildDoseTables, type DosedRule, roundingOf } from './buildDoseTables.ts'
import { type ItemLine, itemLines } from './itemLines.ts'
import { type TableInputs, prescriptionOf } from './tableDose.ts'

/**
 * The order sheet of a regimen for a day without computers: a line for every item under every option, and what its doses
 * come to by body surface or weight. Nothing is chosen, and what the source leaves out stays left out.
 * @param regimen as the library has it
 * @param policy whose increments and caps the tables go by
 */
export function buildBlankOrder(regimen: Regimen, policy: Policy): BlankOrder {
  const lines = itemLines(regimen).map((line) => blankLine(line, regimen, policy))
  const dosed = lines.flatMap((line): readonly DosedRule[] => {
    const inputs = tableInputs(line, regimen, policy)
    return inputs === null ? [] : rulesOf(line).map(({ rule }) => ({ rule, inputs }))
  })
  return { lines, ...buildDoseTables(dosed, regimen) }
}

function blankLine(line: ItemLine, regimen: Regimen, policy: Policy): BlankLine {
  const { item, values } = line
  const inputs = tableInputs(line, regimen, policy)
  const doses = inputs === null ? [] : rulesOf(line).flatMap(({ on, rule }) => blankDose(on, rule, inputs))
  return {
    ...line,
    drug: values.drug === undefined ? null : (regimen.drugs[values.drug] ?? null),
    doses,
    askedIn: item.asks?.dose?.units ?? null,
    days: daysOf(line),
  }
}

function blankDose(on: BlankDose['on'], rule: DoseRule, inputs: TableInputs): readonly BlankDose[] {
  const prescribed = prescriptionOf(rule, inputs)
  return prescribed === null ? [] : [{ on, prescribed, rounding: roundingOf(rule, inputs) }]
}

function daysOf({ item }: ItemLine): BlankDays {
  const asked = item.asks?.days
  return {
    known: item.days.value,
    asked: asked?.kind === 'list' ? (asked.count?.value ?? null) : 0,
    isOpenEnded: asked?.kind === 'lastDay',
  }
}

/** The rules of one line: those of a ramp-up, then that of all other days. */
function rulesOf({ values }: ItemLine): readonly { readonly on: BlankDose['on']; readonly rule: DoseRule }[] {
  const ramp = (values.doseByDay ?? []).map(({ days, cycles, dose }) => ({
    on: { days, cycles: cycles ?? null },
    rule: dose,
  }))
  return [...ramp, ...(values.dose ? [{ on: null, rule: values.dose }] : [])]
}

/** null for a line whose dose or drug is left out: nothing can be reckoned for it. */
function tableInputs({ item, values }: ItemLine, regimen: Regimen, policy: Policy): TableInputs | null {
  const resolved = { ...item, ...values }
  if (!isComplete(resolved)) return null
  const drug = regimen.drugs[resolved.drug]
  return drug === undefined ? null : { regimen, item: resolved, drug, policy }
}

function isComplete(item: ItemLine['item']): item is ResolvedItem {
  return NEEDED_VALUES.every((key) => item[key] !== undefined)
}
