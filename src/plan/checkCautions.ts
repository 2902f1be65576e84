import type { CautionValue } from '../evidence/cautionValue.ts'
import type { DoseUnit } from '../evidence/doseUnit.ts'
import type { Finding } from '../evidence/finding.ts'
import { decimalText } from '../quantities/decimal.ts'
import { amountText } from '../quantities/quantity.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { Checked } from './checked.ts'
import { confirm } from './makeFinding.ts'
import { measuredIn } from './measuredIn.ts'
import type { CautionFact, PlanCaution } from './planCaution.ts'
import { isLive } from '../schedule/administrationState.ts'

/**
 * What a source warns of and is so here: a person has seen it, and has given a reason or a name where the source says not
 * to give. What is not known stands in the rows and asks nothing, save a genotype that was answered to be a variant.
 */
export function checkCautions(checked: Checked): readonly Finding[] {
  const applies = checked.cautions.filter(({ state }) => state === 'applies')
  return [...applies.map((caution) => cautionApplies(caution, checked)), ...genotypesNotEntered(checked)]
}

function cautionApplies(planned: PlanCaution, checked: Checked): Finding {
  const { drug, items, caution, facts } = planned
  const unit = ownValue(checked.regimen.drugs, drug)?.doseUnit ?? 'mg'
  const values = facts.flatMap((fact) => cautionValue(fact, unit))
  const table = tableOf(planned, checked)
  const doses = dosesOf(items, checked)
  const { id, asks = 'acknowledgement' } = caution.value
  return confirm({ code: 'cautionApplies', drug, caution: id, items, values, doses, table }, asks)
}

/** As printed in the current cycle, each amount once: an answer given for one dose is none for its double. */
function dosesOf(items: readonly string[], { cycles }: Checked): CautionApplies['doses'] {
  const current = cycles.find(({ status }) => status === 'current')
  const own = current?.administrations.filter(({ item, state }) => items.includes(item) && isLive(state)) ?? []
  const doses = own.map(({ ladder: { roundedDose } }) =>
    roundedDose.ok ? { amount: amountText(roundedDose.value), unit: roundedDose.value.unit } : null,
  )
  return doses.filter((dose, at) => doses.findIndex((other) => isSame(dose, other)) === at)
}

type Dose = CautionApplies['doses'][number]

function isSame(a: Dose, b: Dose): boolean {
  return a?.amount === b?.amount && a?.unit === b?.unit
}

/** The rounding asks for a variant, the cautions for which one: a yes to the first must not leave the second unseen. */
function genotypesNotEntered({ order, cautions }: Checked): Finding[] {
  const { genotype, circumstances } = order.course
  if (genotype !== null || circumstances.ugt1a1Variant !== 'yes') return []
  const open = cautions.filter(({ facts }) => facts.some(({ trigger }) => trigger.kind === 'genotype'))
  const drugs = new Set(open.map(({ drug }) => drug))
  return [...drugs].map((drug) => confirm({ code: 'genotypeNotEntered', drug }, 'acknowledgement'))
}

function cautionValue({ trigger, value }: CautionFact, unit: DoseUnit): CautionValue[] {
  if (value === null) return []
  switch (trigger.kind) {
    case 'lab':
      return [{ of: trigger.of, value, unit: trigger.unit, is: trigger.is, limit: trigger.value }]
    case 'dosePerM2':
      return [{ of: 'dosePerM2', value, unit, from: trigger.from }]
    case 'dailyDoseAbove':
      return [{ of: 'dailyDose', value, unit, above: trigger.amount }]
    case 'genotype':
      return trigger.of
        .filter((genotype) => genotype === value)
        .map((genotype) => ({ of: 'genotype', value: genotype }))
    case 'circumstance':
      return [{ of: 'circumstance', value: trigger.is }]
    case 'route':
      return [{ of: 'route', value: trigger.is }]
    case 'product':
      return [{ of: 'product', value: trigger.has }]
  }
}

function tableOf({ caution, rows, isBetweenRows }: PlanCaution, checked: Checked): CautionApplies['table'] {
  const { table } = caution.value
  if (table === undefined) return null
  const clearance = measuredIn('clearance', 'mL/min', checked)
  return {
    clearance: clearance && decimalText(clearance.value),
    rows: table.flatMap((row, index) => (rows.includes(row) ? [index] : [])),
    isBetween: isBetweenRows,
  }
}

type CautionApplies = Extract<Finding, { readonly code: 'cautionApplies' }>
