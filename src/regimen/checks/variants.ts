import type { DoseUnit, PrescribedUnit } from '../../evidence/doseUnit.ts'
import type { DoseRule, Item, ItemValues } from '../item.ts'

/** An item as one option of its choice leaves it; the item itself when it hangs on none. */
export interface Variant {
  readonly item: Item
  readonly values: ItemValues
  /** Where a value stands: with the option when it sets it, else with the item. */
  readonly pathOf: (name: keyof ItemValues) => string
}

export function variantsOf(item: Item, path: string): readonly Variant[] {
  if (!item.byChoice) return [{ item, values: item, pathOf: (name) => `${path}.${name}` }]
  return Object.entries(item.byChoice.options).map(([option, own]) => ({
    item,
    values: { ...item, ...own },
    pathOf: (name) => (own[name] ? `${path}.byChoice.options.${option}.${name}` : `${path}.${name}`),
  }))
}

/** Every variant of every item of a file. */
export function allVariants(items: readonly Item[]): readonly Variant[] {
  return items.flatMap((item, index) => variantsOf(item, `items[${String(index)}]`))
}

export interface PlacedRule {
  readonly path: string
  readonly rule: DoseRule
}

/** The dose rules of a variant: its own, and those of its ramp-up. */
export function rulesOf({ values, pathOf }: Pick<Variant, 'values' | 'pathOf'>): readonly PlacedRule[] {
  const ramp = values.doseByDay ?? []
  return [
    ...(values.dose ? [{ path: pathOf('dose'), rule: values.dose }] : []),
    ...ramp.map(({ dose }, index) => ({ path: `${pathOf('doseByDay')}[${String(index)}].dose`, rule: dose })),
  ]
}

/** What a rule prescribes in: of bands, the unit of each. */
export function unitsOf(rule: DoseRule): readonly PrescribedUnit[] {
  switch (rule.kind) {
    case 'auc':
      return ['AUC']
    case 'perM2Range':
      return ['mg/m2']
    case 'bands':
      return rule.bands.map(({ dose }) => prescribedUnit(dose.kind, dose.unit))
    default:
      return [prescribedUnit(rule.kind, rule.unit)]
  }
}

function prescribedUnit(kind: 'flat' | 'perM2' | 'perKg', unit: DoseUnit = 'mg'): PrescribedUnit {
  if (kind === 'flat') return unit
  return kind === 'perM2' ? `${unit}/m2` : `${unit}/kg`
}
