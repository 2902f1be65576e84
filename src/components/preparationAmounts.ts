import type { DoseUnit } from '../evidence/doseUnit.ts'
import { decimal, type Decimal, decimalText } from '../quantities/decimal.ts'
import { roundForDisplay } from '../quantities/roundToIncrement.ts'
import type { LaterWording } from '../wording/wording.ts'

/** Decimals a reckoned figure is shown with; the engine keeps them all. */
const SHOWN = 4
const SHOWN_SMALL = 8

/** A figure to four decimals, or eight where those would make it nothing. */
export function figureText(value: Decimal, { number }: LaterWording): string {
  const shown = roundForDisplay(value, SHOWN)
  return number(decimalText(shown.isZero() && !value.isZero() ? roundForDisplay(value, SHOWN_SMALL) : shown))
}

/** Whether `figureText` shows every digit of it: only then may an equals sign stand before it. */
export function isShownWhole(value: Decimal): boolean {
  return roundForDisplay(value, SHOWN).eq(value)
}

/** `2.3 mL` */
export function millilitres(value: Decimal | string, wording: LaterWording): string {
  return `${figureText(typeof value === 'string' ? decimal(value) : value, wording)}\u00a0mL`
}

/** `2.3 mg` */
export function doseAmount(value: Decimal | string, unit: DoseUnit, wording: LaterWording): string {
  const exact = typeof value === 'string' ? decimal(value) : value
  return `${figureText(exact, wording)}\u00a0${wording.unit(unit)}`
}

/** `1 mg/mL` */
export function perMillilitre(value: Decimal | string, unit: DoseUnit, wording: LaterWording): string {
  return `${doseAmount(value, unit, wording)}/mL`
}
