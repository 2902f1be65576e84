import { decimal, Decimal } from '../../quantities/decimal.ts'
import type { Drug } from '../drug.ts'
import type { DoseRule, Item } from '../item.ts'
import type { RegimenFile } from '../regimen.ts'
import type { Fault } from './fault.ts'
import { rulesOf, unitsOf, variantsOf } from './variants.ts'

/** 23: the levels of an item's reductions descend, none is above its standard dose, and they have one unit with it. */
export function checkReductions(file: RegimenFile): Fault[] {
  return file.items.flatMap((item, index) => {
    const levels = item.reductions?.levels?.value
    if (!levels) return []
    const path = `items[${String(index)}].reductions.levels.value`
    return [
      ...descending(
        levels.map(({ amount }) => amount),
        (at) => `${path}[${String(at)}].amount`,
      ),
      ...checkStandard(item, levels[0]?.amount, path),
    ]
  })
}

/** 23, for a drug file: the levels of its label. */
export function checkLadders({ label }: Drug): Fault[] {
  return (label?.ladders ?? []).flatMap(({ levels }, index) =>
    descending(levels, (at) => `label.ladders[${String(index)}].levels[${String(at)}]`),
  )
}

function descending(amounts: readonly string[], pathOf: (index: number) => string): Fault[] {
  return amounts.flatMap((amount, index) => {
    const above = amounts[index - 1]
    if (above === undefined || decimal(amount).lt(decimal(above))) return []
    return [{ check: 23, path: pathOf(index), message: 'levels descend' }]
  })
}

function checkStandard(item: Item, highest: string | undefined, path: string): Fault[] {
  const rules = variantsOf(item, path).flatMap((variant) => rulesOf(variant).map(({ rule }) => rule))
  const units = new Set(rules.flatMap(unitsOf))
  if (units.size > 1)
    return [{ check: 23, path, message: `levels of a dose in ${[...units].join(' and ')} have no unit` }]
  const standard = rules.flatMap(amountsOf).reduce((most, amount) => (amount.gt(most) ? amount : most), new Decimal(0))
  return highest !== undefined && decimal(highest).gt(standard)
    ? [{ check: 23, path: `${path}[0].amount`, message: 'a level is above the standard dose' }]
    : []
}

function amountsOf(rule: DoseRule): readonly Decimal[] {
  if (rule.kind === 'perM2Range') return [decimal(rule.range.value.max)]
  if (rule.kind === 'bands') return rule.bands.map(({ dose }) => decimal(dose.amount.value))
  return [decimal(rule.amount.value)]
}
