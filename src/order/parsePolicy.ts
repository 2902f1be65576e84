import type { IncrementBand } from '../regimen/drug.ts'
import type { EntryLimits, Policy } from './policy.ts'
import {
  ascending,
  bandsInOrder,
  confirmsRounding,
  ID,
  limitsInOrder,
  LONGEST_TEXT,
  MOST_ENTRIES,
  POLICY_DECIMAL,
  POLICY_WHOLE,
} from './policyRules.ts'

/**
 * A policy read back from this browser's settings, or null when it is anything else than a whole and sound one: half a
 * policy is no policy. Same rules as policySchema, without its weight: a test holds the two together.
 */
export function parsePolicy(value: unknown): Policy | null {
  const policy = fields(value, POLICY_KEYS)
  if (!policy) return null
  const { name, bsaFormula, bsaCap, rounding, roundingConfirmPercent } = policy
  if (typeof name !== 'string' || name === '' || name.length > LONGEST_TEXT) return null
  if (typeof bsaFormula !== 'string' || !ID.test(bsaFormula)) return null
  if (bsaCap !== null && (typeof bsaCap !== 'string' || bsaCap.length > LONGEST_TEXT)) return null
  if (rounding !== 'increment' || !isDecimal(roundingConfirmPercent)) return null
  if (!confirmsRounding(roundingConfirmPercent)) return null
  const increments = parseIncrements(policy.increments)
  const limits = parseLimits(policy.limits)
  if (!increments || !limits) return null
  return { name, bsaFormula, bsaCap, rounding, increments, roundingConfirmPercent, limits }
}

const POLICY_KEYS = [
  'name',
  'bsaFormula',
  'bsaCap',
  'rounding',
  'increments',
  'roundingConfirmPercent',
  'limits',
] as const

function parseLimits(value: unknown): Policy['limits'] | null {
  const limits = fields(value, ['heightCm', 'weightKg', 'bmi', 'bsaCapM2', 'measurementDays'] as const)
  if (!limits) return null
  const heightCm = parseEntryLimits(limits.heightCm)
  const weightKg = parseEntryLimits(limits.weightKg)
  const bmi = parsePair(limits.bmi, 'usualMin', 'usualMax')
  const bsaCapM2 = parsePair(limits.bsaCapM2, 'min', 'max')
  if (!heightCm || !weightKg || !bmi || !bsaCapM2) return null
  const { measurementDays } = limits
  if (typeof measurementDays !== 'string' || !POLICY_WHOLE.test(measurementDays)) return null
  return { heightCm, weightKg, bmi, bsaCapM2, measurementDays }
}

function parsePair<L extends string, H extends string>(
  value: unknown,
  low: L,
  high: H,
): Readonly<Record<L | H, string>> | null {
  const pair = fields(value, [low, high])
  return pair && isPair(pair, low, high) ? pair : null
}

function isPair<L extends string, H extends string>(
  pair: Readonly<Record<L | H, unknown>>,
  low: L,
  high: H,
): pair is Readonly<Record<L | H, string>> {
  const [from, to]: readonly unknown[] = [pair[low], pair[high]]
  return isDecimal(from) && isDecimal(to) && ascending([from, to])
}

function parseEntryLimits(value: unknown): EntryLimits | null {
  const read = fields(value, ['min', 'max', 'usualMin', 'usualMax'] as const)
  if (!read) return null
  const { min, max, usualMin, usualMax } = read
  if (!isDecimal(min) || !isDecimal(max) || !isDecimal(usualMin) || !isDecimal(usualMax)) return null
  const limits = { min, max, usualMin, usualMax }
  return limitsInOrder(limits) ? limits : null
}

function parseIncrements(value: unknown): Policy['increments'] | null {
  if (!isPlainObject(value)) return null
  const entries = Object.entries(value)
  if (entries.length > MOST_ENTRIES) return null
  const increments: [string, readonly IncrementBand[]][] = []
  for (const [drug, listed] of entries) {
    const bands = parseBands(listed)
    if (!ID.test(drug) || !bands) return null
    increments.push([drug, bands])
  }
  return Object.fromEntries(increments)
}

function parseBands(value: unknown): readonly IncrementBand[] | null {
  if (!Array.isArray(value) || value.length < 1 || value.length > MOST_ENTRIES) return null
  const bands: IncrementBand[] = []
  for (const listed of value) {
    const band = fields(listed, ['from', 'increment'] as const)
    if (!band || !isDecimal(band.from) || !isDecimal(band.increment)) return null
    bands.push({ from: band.from, increment: band.increment })
  }
  return bandsInOrder(bands) ? bands : null
}

function isDecimal(value: unknown): value is string {
  return typeof value === 'string' && POLICY_DECIMAL.test(value)
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value as an object with exactly these keys, or null. */
function fields<K extends string>(value: unknown, keys: readonly K[]): Readonly<Record<K, unknown>> | null {
  if (!isPlainObject(value) || Object.keys(value).length !== keys.length) return null
  return hasAll(value, keys) ? value : null
}

function hasAll<K extends string>(value: object, keys: readonly K[]): value is Readonly<Record<K, unknown>> {
  return keys.every((key) => Object.hasOwn(value, key))
}
