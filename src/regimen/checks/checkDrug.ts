import { decimal } from '../../quantities/decimal.ts'
import type { Drug, IncrementBand } from '../drug.ts'
import type { DoseRule } from '../item.ts'
import type { RegimenFile } from '../regimen.ts'
import { type Fault, onlyOnce } from './fault.ts'
import { rulesOf, allVariants, type Variant } from './variants.ts'

/** 14: rounding bands ascend from 0 and round. 15: what is plausible is a range. 28: what counts or is paired. */
export function checkDrugNumbers({ rounding, plausibleDose, equivalence = [], pair }: Drug): Fault[] {
  const faults: Fault[] = (rounding ?? []).flatMap((band, index) =>
    checkBand(band, rounding?.[index - 1], `rounding[${String(index)}]`),
  )
  const range = plausibleDose?.value
  if (range && decimal(range.max).lt(decimal(range.min)))
    faults.push({ check: 15, path: 'plausibleDose.value', message: 'nothing lies between min and max' })
  for (const [index, { value }] of equivalence.entries())
    if (equivalence.findIndex((other) => other.value.method === value.method) < index)
      faults.push({ check: 28, path: `equivalence[${String(index)}].value.method`, message: `${value.method} twice` })
  if (pair && [pair.value.own, pair.value.other].some((mass) => decimal(mass).lte(0)))
    faults.push({ check: 28, path: 'pair.value', message: 'both masses are more than 0' })
  return faults
}

function checkBand({ from, increment }: IncrementBand, below: IncrementBand | undefined, path: string): Fault[] {
  const faults: Fault[] = []
  if (!below && !decimal(from).isZero())
    faults.push({ check: 14, path: `${path}.from`, message: 'the first band starts at 0' })
  if (below && decimal(from).lte(decimal(below.from)))
    faults.push({ check: 14, path: `${path}.from`, message: 'bands ascend' })
  if (decimal(increment).lte(0))
    faults.push({ check: 14, path: `${path}.increment`, message: 'an increment is more than 0' })
  return faults
}

/** 21: every drug a regimen gives has a plausible range, and one dosed by the body has something to round to. */
export function checkDrugFacts(file: RegimenFile, drugs: readonly Drug[]): Fault[] {
  const faults = allVariants(file.items).flatMap((variant): Fault[] => {
    const drug = drugs.find(({ id }) => id === variant.values.drug)
    if (!drug) return []
    const fault = (message: string): Fault[] => [{ check: 21, path: variant.pathOf('drug'), message }]
    const canRound = drug.rounding !== undefined || isInTablets(variant, drug)
    return [
      ...(drug.plausibleDose ? [] : fault(`${drug.id} has no plausible range`)),
      ...(canRound || rulesOf(variant).every(({ rule }) => isFlat(rule))
        ? []
        : fault(`${drug.id} has no rounding increments`)),
    ]
  })
  return onlyOnce(faults)
}

function isFlat(rule: DoseRule): boolean {
  return rule.kind === 'flat' || (rule.kind === 'bands' && rule.bands.every(({ dose }) => dose.kind === 'flat'))
}

/** By mouth, a dose is so many whole tablets or capsules. */
function isInTablets({ values: { route } }: Variant, { products = [] }: Drug): boolean {
  const isOral = route !== undefined && route.mark !== 'absent' && route.value === 'PO'
  return isOral && products.some(({ value }) => value.form !== 'vial')
}
