import type { LimitUnit } from '../../evidence/labs.ts'
import { numberText } from './numberText.ts'
import { NO_BREAK } from './quantityText.ts'

/** Every unit of a laboratory value or limit that all languages write alike; the others each language names itself. */
const SHARED = {
  '10^9/L': '×10⁹/L',
  'g/L': 'g/L',
  'g/dL': 'g/dL',
  'umol/L': 'µmol/L',
  'mg/dL': 'mg/dL',
  'U/L': 'U/L',
  xULN: '× ULN',
  'mL/min': 'mL/min',
} as const satisfies Partial<Record<LimitUnit, string>>

/** `1.5 ×10⁹/L`, `1.5 × ULN`; the unit alone for an empty number. */
export function limitUnitText(
  unit: LimitUnit | 'years' | '%' | '',
  own: Readonly<Record<'per day' | 'years', string>>,
): string {
  if (unit === '') return ''
  if (unit === '%') return '%'
  return unit === 'per day' || unit === 'years' ? own[unit] : SHARED[unit]
}

export function limitNumberText(
  number: string,
  unit: LimitUnit | 'years' | '%' | '',
  own: Readonly<Record<'per day' | 'years', string>>,
): string {
  const name = limitUnitText(unit, own)
  if (name === '') return numberText(number)
  return unit === '%' ? `${numberText(number)}%` : `${numberText(number)}${NO_BREAK}${name}`
}
