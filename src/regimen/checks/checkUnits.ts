import type { DoseUnit, PrescribedUnit } from '../../evidence/doseUnit.ts'
import type { Drug } from '../drug.ts'
import type { RegimenFile } from '../regimen.ts'
import { type Fault, onlyOnce } from './fault.ts'
import { allVariants, rulesOf, unitsOf } from './variants.ts'

/** 22: every dose and cap of an item is in its drug's unit: mg read as mcg would be a thousandfold dose. */
export function checkUnits(file: RegimenFile, drugs: readonly Drug[]): Fault[] {
  const faults = allVariants(file.items).flatMap((variant) => {
    const drug = drugs.find(({ id }) => id === variant.values.drug)
    if (!drug) return []
    const { cap, asks } = variant.item
    const index = file.items.indexOf(variant.item)
    return [
      ...rulesOf(variant).flatMap(({ path, rule }) => unitsOf(rule).flatMap((unit) => fits(path, unit, drug))),
      ...(asks?.dose?.units ?? []).flatMap((unit, at) =>
        fits(`items[${String(index)}].asks.dose.units[${String(at)}]`, unit, drug),
      ),
      ...(cap ? capFits(`items[${String(index)}].cap.value.unit`, cap.value.unit, drug) : []),
    ]
  })
  return onlyOnce(faults)
}

/** 22, for a drug file: its own caps. */
export function checkDrugCaps(drug: Drug): Fault[] {
  return (drug.caps ?? []).flatMap(({ value }, index) => capFits(`caps[${String(index)}].value.unit`, value.unit, drug))
}

/** A cap is on what is given; an area under the curve is not. */
function capFits(path: string, unit: PrescribedUnit, drug: Drug): Fault[] {
  return unit === 'AUC' ? [fault(path, unit, drug)] : fits(path, unit, drug)
}

function fits(path: string, unit: PrescribedUnit, drug: Drug): Fault[] {
  const own = unitOf(drug)
  const isGivenIn: readonly PrescribedUnit[] = [own, `${own}/m2`, `${own}/kg`]
  return isGivenIn.includes(unit) || (unit === 'AUC' && own === 'mg') ? [] : [fault(path, unit, drug)]
}

function unitOf({ doseUnit }: Drug): DoseUnit {
  return doseUnit ?? 'mg'
}

function fault(path: string, unit: PrescribedUnit, drug: Drug): Fault {
  return { check: 22, path, message: `${drug.id} is given in ${unitOf(drug)}, not in ${unit}` }
}
