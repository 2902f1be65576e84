import type { Quantity, Unit } from '../../quantities/quantity.ts'
import { amountText } from '../../quantities/quantity.ts'
import { numberText } from './numberText.ts'
import { NO_BREAK, SHARED_UNITS, type SharedUnit, withUnit } from './quantityText.ts'

/** The units a language has words of its own for. An area under the curve is named before its number in every language. */
export type NamedUnit = Exclude<Unit, SharedUnit | 'AUC'>

export interface UnitTexts {
  readonly unitName: (unit: Unit) => string
  /** A shown number with its unit; without one while the unit is not known. */
  readonly withDoseUnit: (shownNumber: string, unit: Unit | null) => string
  /** A decimal text with its unit. */
  readonly doseText: (text: string, unit: Unit | null) => string
  readonly quantityText: (quantity: Quantity<Unit>) => string
}

/** @param single the unit after the number 1, where it differs */
export function unitTexts(
  names: Readonly<Record<NamedUnit, string>>,
  single: Readonly<Partial<Record<NamedUnit, string>>>,
): UnitTexts {
  const unitName = (unit: Unit): string => (unit === 'AUC' ? unit : isShared(unit) ? SHARED_UNITS[unit] : names[unit])
  const withDoseUnit = (shown: string, unit: Unit | null): string => {
    if (unit === null) return shown
    if (unit === 'AUC') return `AUC${NO_BREAK}${shown}`
    if (isShared(unit)) return withUnit(shown, unit)
    return `${shown}${NO_BREAK}${(shown === '1' ? single[unit] : undefined) ?? names[unit]}`
  }
  const doseText = (text: string, unit: Unit | null): string => withDoseUnit(numberText(text), unit)
  return { unitName, withDoseUnit, doseText, quantityText: (quantity) => doseText(amountText(quantity), quantity.unit) }
}

function isShared(unit: Unit): unit is SharedUnit {
  return Object.hasOwn(SHARED_UNITS, unit)
}
