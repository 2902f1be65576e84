import type { LocalPreparation, Policy } from '../../order/policy.ts'
import { ownValue } from '../../quantities/ownValue.ts'
import type { BandTable } from '../../regimen/bandTable.ts'
import { type CodedPolicy, type CodedTable, type DosingPolicy, dosingPolicy } from './codedPolicy.ts'

interface Ground {
  /** The policy the code is a difference from. */
  readonly shipped: Policy
  /** Where all that changes no dose is taken from: products' volumes, supportive care, holidays, what asks. */
  readonly rest: Policy
  /** Ids of the regimen's drugs. */
  readonly drugs: readonly string[]
  /** In place of the names of products and tables, which are not in a code. */
  readonly placeholder: string
}

/** The policy an order was made under, as far as it can change a dose of these drugs. */
export function restorePolicy(coded: CodedPolicy, { shipped, rest, drugs, placeholder }: Ground): Policy {
  const whole: DosingPolicy = { ...dosingPolicy(shipped, drugs), ...coded }
  const { bsaFormula, bsaCap, rounding, recalculate, heightCm, weightKg, bsaCapM2 } = whole
  const others = Object.entries(rest.increments).filter(([drug]) => !drugs.includes(drug))
  return {
    ...rest,
    bsaFormula,
    bsaCap,
    rounding,
    recalculate,
    wholeVialsPercent: whole.wholeVialsPercent ?? rest.wholeVialsPercent,
    increments: { ...Object.fromEntries(others), ...whole.increments },
    limits: { ...rest.limits, heightCm, weightKg, bsaCapM2 },
    bandTables: rounding === 'doseBands' ? tablesOf(whole.bands ?? [], placeholder) : rest.bandTables,
    preparation: rounding === 'wholeVials' ? stocked(whole, rest, drugs, placeholder) : rest.preparation,
  }
}

function tablesOf(bands: readonly CodedTable[], placeholder: string): readonly BandTable[] {
  const text = { en: placeholder, zh: placeholder }
  return bands.map(({ rows, ...table }, index) => ({
    schemaVersion: 1,
    id: `table${String(index + 1)}`,
    version: '0.0.0',
    title: text,
    source: { cite: placeholder },
    ...table,
    rows: rows.map(([from, below, band]) => ({ from, below, band })),
  }))
}

const NOTHING: LocalPreparation = { products: [], ownProducts: [], routes: {} }

/** Whole vials are made up of what the hospital had then: what it has said since would round to another dose. */
function stocked(
  whole: DosingPolicy,
  { preparation }: Policy,
  drugs: readonly string[],
  placeholder: string,
): Policy['preparation'] {
  const then = drugs.map((drug) => {
    const { products, own } = ownValue(whole.products ?? {}, drug) ?? { products: [], own: [] }
    const ownProducts = own.map((product) => ({ ...product, name: placeholder }))
    return [drug, { ...(ownValue(preparation.drugs, drug) ?? NOTHING), products, ownProducts }] as const
  })
  return { ...preparation, drugs: { ...preparation.drugs, ...Object.fromEntries(then) } }
}
