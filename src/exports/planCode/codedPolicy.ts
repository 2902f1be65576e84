import type { DoseUnit } from '../../evidence/doseUnit.ts'
import type { RoundingPolicy } from '../../evidence/rounding.ts'
import type { OwnProduct, Policy } from '../../order/policy.ts'
import { canonicalJson } from '../../quantities/canonicalJson.ts'
import { sha256Hex } from '../../quantities/sha256Hex.ts'
import type { IncrementBand } from '../../regimen/drug.ts'

/** The part of a hospital's policy that can change a dose of some drugs: nothing that only asks, and no text. */
export interface DosingPolicy {
  readonly bsaFormula: string
  readonly bsaCap: string | null
  readonly rounding: RoundingPolicy
  readonly increments: Readonly<Record<string, readonly IncrementBand[]>>
  readonly heightCm: Policy['limits']['heightCm']
  readonly weightKg: Policy['limits']['weightKg']
  readonly bsaCapM2: Policy['limits']['bsaCapM2']
  readonly recalculate: Policy['recalculate']
  /** Under whole vials: their limit, and by drug what the hospital has. */
  readonly wholeVialsPercent?: '5' | '10'
  readonly products?: Readonly<Record<string, CodedProducts>>
  /** Under dose bands: the hospital's own tables. */
  readonly bands?: readonly CodedTable[]
}

/** What of it is not the shipped policy's. */
export type CodedPolicy = Partial<DosingPolicy>

export interface CodedProducts {
  readonly products: readonly string[]
  readonly own: readonly Omit<OwnProduct, 'name'>[]
}

export interface CodedTable {
  readonly drugs: readonly string[]
  readonly unit: DoseUnit
  readonly withinPercent: string
  /** From, below, band. */
  readonly rows: readonly (readonly [string, string, string])[]
}

export function dosingPolicy(policy: Policy, drugs: readonly string[]): DosingPolicy {
  const { bsaFormula, bsaCap, rounding, wholeVialsPercent, recalculate } = policy
  const { heightCm, weightKg, bsaCapM2 } = policy.limits
  return {
    bsaFormula,
    bsaCap,
    rounding,
    increments: ofDrugs(policy.increments, drugs),
    heightCm,
    weightKg,
    bsaCapM2,
    recalculate,
    ...(rounding === 'wholeVials' ? { wholeVialsPercent, products: productsOf(policy, drugs) } : {}),
    ...(rounding === 'doseBands' ? { bands: tablesOf(policy, drugs) } : {}),
  }
}

/** Of every drug that has some, in the order of the drugs: none is an answer too, and is left out. */
function productsOf({ preparation }: Policy, drugs: readonly string[]): Readonly<Record<string, CodedProducts>> {
  const said = Object.entries(ofDrugs(preparation.drugs, drugs)).flatMap(([drug, { products, ownProducts }]) => {
    const own = ownProducts.map(({ id, strength, concentration, isSameBasis }) => ({
      id,
      strength,
      concentration,
      isSameBasis,
    }))
    return products.length + own.length === 0 ? [] : [[drug, { products, own }] as const]
  })
  return Object.fromEntries(said)
}

function tablesOf({ bandTables }: Policy, drugs: readonly string[]): readonly CodedTable[] {
  return bandTables.flatMap(({ drugs: named, unit, withinPercent, rows }) => {
    const used = named.filter((drug) => drugs.includes(drug))
    const texts = rows.map(({ from, below, band }) => [from, below, band] as const)
    return used.length === 0 ? [] : [{ drugs: used, unit, withinPercent, rows: texts }]
  })
}

function ofDrugs<T>(byDrug: Readonly<Record<string, T>>, drugs: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(byDrug).filter(([drug]) => drugs.includes(drug)))
}

const PARTS = [
  'bsaFormula',
  'bsaCap',
  'rounding',
  'increments',
  'heightCm',
  'weightKg',
  'bsaCapM2',
  'recalculate',
  'wholeVialsPercent',
  'products',
  'bands',
] as const satisfies readonly (keyof DosingPolicy)[]

/** What of a policy must stand in a code for the shipped one to become it again; empty where they give the same doses. */
export function policyDifference(own: DosingPolicy, shipped: DosingPolicy): CodedPolicy {
  return PARTS.reduce<CodedPolicy>(
    (found, part) =>
      own[part] === undefined || canonicalJson([own[part]]) === canonicalJson([shipped[part] ?? null])
        ? found
        : { ...found, [part]: own[part] },
    {},
  )
}

/** 64 hexadecimal digits: another shipped policy would make other doses of the same difference. */
export function hashOfDosingPolicy(policy: DosingPolicy): string {
  return sha256Hex(canonicalJson(policy))
}
