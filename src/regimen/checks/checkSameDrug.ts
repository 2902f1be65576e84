import type { RegimenFile } from '../regimen.ts'
import type { Fault } from './fault.ts'
import { variantsOf } from './variants.ts'

/** 37: two items that give one drug on the same day say why; without a reason the second is a dose counted twice. */
export function checkSameDrug(file: RegimenFile): Fault[] {
  const lines = file.items.map((item, index) => {
    const path = `items[${String(index)}]`
    return { item, path, drugs: new Set(variantsOf(item, path).map(({ values }) => values.drug)) }
  })
  return lines.flatMap(({ item, path, drugs }, index) => {
    const twice = lines.slice(0, index).find((other) => {
      const isShared = [...drugs].some((drug) => drug !== undefined && other.drugs.has(drug))
      return isShared && item.days.value.some((day) => other.item.days.value.includes(day))
    })
    if (!twice || item.sameDrug) return []
    return [{ check: 37, path, message: `${item.id} gives a drug of ${twice.item.id} on the same day` }]
  })
}
