import type { OtherReading } from '../evidence/finding.ts'
import type { Refusal } from '../evidence/refusal.ts'
import type { Entry, Measurements } from '../order/order.ts'
import type { Policy } from '../order/policy.ts'
import { bodyMassIndex } from '../patient/bodyMassIndex.ts'
import { type Decimal, decimal, decimalText } from '../quantities/decimal.ts'
import { quantity } from '../quantities/quantity.ts'
import { roundForDisplay } from '../quantities/roundToIncrement.ts'

/** Exact by definition: 1 in = 2.54 cm, 1 lb = 0.45359237 kg; a Chinese 斤 is 0.5 kg. */
const CM_PER_INCH = decimal('2.54')
const KG_PER_POUND = decimal('0.45359237')
const KG_PER_JIN = decimal('0.5')
const CM_PER_METRE = decimal('100')

type Limits = Policy['limits']

/**
 * What a typed height and weight would be had another unit been meant, or the other field. Only usual bodies are
 * offered: a reading nobody has explains nothing. Mosteller gives the same area when the two are swapped, so nothing
 * downstream would show it.
 */
export function otherReadings(
  doubted: 'height' | 'weight' | 'both',
  { height, weight }: { readonly height: Decimal | null; readonly weight: Decimal | null },
  limits: Limits,
): readonly OtherReading[] {
  return [
    ...(height && doubted !== 'weight' ? heightReadings(height) : []),
    ...(weight && doubted !== 'height' ? weightReadings(weight) : []),
    ...(height && weight ? [swapped(height, weight)] : []),
  ].filter((reading) => isUsual(reading, { height, weight }, limits))
}

/** The same for a height or weight that was refused as impossible. */
export function readingsOfRefused(
  refusal: Refusal,
  { height, weight }: Measurements,
  limits: Limits,
): readonly OtherReading[] {
  if (refusal.code !== 'fieldOutOfRange' || refusal.field === 'bsaCap') return []
  const valueOf = (entry: Entry<Decimal>): Decimal | null => (entry.state === 'entered' ? entry.value : null)
  const doubted = refusal.field === 'weight' ? 'weight' : 'height'
  return otherReadings(doubted, { height: valueOf(height), weight: valueOf(weight) }, limits)
}

function heightReadings(height: Decimal): OtherReading[] {
  return [
    { code: 'metres', heightCm: shown(height.times(CM_PER_METRE)) },
    { code: 'inches', heightCm: shown(height.times(CM_PER_INCH)) },
  ]
}

function weightReadings(weight: Decimal): OtherReading[] {
  return [
    { code: 'jin', weightKg: shown(weight.times(KG_PER_JIN)) },
    { code: 'pounds', weightKg: shown(weight.times(KG_PER_POUND)) },
  ]
}

function swapped(height: Decimal, weight: Decimal): OtherReading {
  return { code: 'swapped', heightCm: decimalText(weight), weightKg: decimalText(height) }
}

/**
 * Both measures usual, the one that is not doubted standing as it was typed; exchanged, they must also make one usual
 * body, or every tall heavy patient would be offered as a short one.
 */
function isUsual(
  reading: OtherReading,
  { height, weight }: { readonly height: Decimal | null; readonly weight: Decimal | null },
  { heightCm, weightKg, bmi }: Limits,
): boolean {
  const cm = 'heightCm' in reading ? decimal(reading.heightCm) : height
  const kg = 'weightKg' in reading ? decimal(reading.weightKg) : weight
  if (cm && !isInside(cm, heightCm)) return false
  if (kg && !isInside(kg, weightKg)) return false
  if (reading.code !== 'swapped' || !cm || !kg) return true
  return isInside(bodyMassIndex(quantity(cm, 'cm'), quantity(kg, 'kg')).value, bmi)
}

function isInside(value: Decimal, { usualMin, usualMax }: { usualMin: string; usualMax: string }): boolean {
  return value.gte(decimal(usualMin)) && value.lte(decimal(usualMax))
}

function shown(value: Decimal): string {
  return decimalText(roundForDisplay(value, 1))
}
