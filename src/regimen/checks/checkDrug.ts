import { decimal } from '../../quantities/decimal.ts'
import type { Drug, IncrementBand } from '../drug.ts'
import type { RegimenFile } from '../regimen.ts'
import type { Fault } from './fault.ts'

/** 14: rounding bands ascend from 0 and round. 15: what is plausible is a range. */
export function checkDrugNumbers({ rounding, plausibleDose }: Drug): Fault[] {
  const faults: Fault[] = (rounding ?? []).flatMap((band, index) =>
    checkBand(band, rounding?.[index - 1], `rounding[${String(index)}]`),
  )
  const range = plausibleDose?.value
  if (range && decimal(range.max).lt(decimal(range.min)))
    faults.push({ check: 15, path: 'plausibleDose.value', message: 'nothing lies between min and max' })
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

/** 21: every drug a regimen gives has a plausible range, and one dosed by body surface has something to round to. */
export function checkDrugFacts(file: RegimenFile, drugs: readonly Drug[]): Fault[] {
  return file.items.flatMap((item, index) =>
    [{ path: `items[${String(index)}]`, values: item }, ...optionsOf(item, `items[${String(index)}]`)].flatMap(
      ({ path, values }) => {
        const drug = drugs.find(({ id }) => id === values.drug)
        const dose = values.dose ?? item.dose
        if (!drug || !dose) return []
        const faults: Fault[] = []
        if (!drug.plausibleDose)
          faults.push({ check: 21, path: `${path}.drug`, message: `${drug.id} has no plausible range` })
        if (dose.kind !== 'flat' && !drug.rounding)
          faults.push({ check: 21, path: `${path}.drug`, message: `${drug.id} has no rounding increments` })
        return faults
      },
    ),
  )
}

function optionsOf(item: RegimenFile['items'][number], path: string) {
  return Object.entries(item.byChoice?.options ?? {}).map(([option, values]) => ({
    path: `${path}.byChoice.options.${option}`,
    values: { ...values, drug: values.drug ?? item.drug },
  }))
}
