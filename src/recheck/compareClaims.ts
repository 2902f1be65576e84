import { compare, decimalRational } from './rational.ts'
import type { Recheck, Rechecked } from './recheckOrder.ts'

/** What the first engine says of one administration, as its plan shows it. */
export interface Claim {
  readonly id: string
  /** Civil date on which it starts, or null. */
  readonly date: string | null
  /** `HH:mm`; null where the plan has none. Left out, starts are not compared. */
  readonly start?: string | null
  /** The drug's id; left out, drugs are not compared. */
  readonly drug?: string | null
  /** No dose because a person omitted or ceased it: then the second engine must find the same, or a dose vanished. */
  readonly isLeftOut?: boolean
  /** A plain decimal; null where the first engine gives no dose. */
  readonly amount: string | null
  readonly unit: string | null
}

/** Where the two engines do not say the same. While there is one, nothing may print. */
export interface Difference {
  readonly id: string
  readonly kind: DifferenceKind
  /** What each says; null where it says nothing. */
  readonly first: string | null
  readonly second: string | null
}

export const DIFFERENCE_KINDS = [
  'amount',
  'unit',
  'date',
  'start',
  'drug',
  'leftOut',
  'missing',
  'extra',
  'twice',
  'refused',
  'undecided',
  'unreadable',
] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

export interface Comparison {
  readonly differences: readonly Difference[]
  /** Administrations without a dose of the first engine's: a refusal is safe, so nothing is held against it. */
  readonly notCompared: readonly string[]
}

/**
 * Holds every claim of the first engine against the second. Only a dose is held against anything: where the first engine
 * gives none, the administration is listed as not compared, whatever the second says; but where it says that a person left
 * the dose out, the second must not have one.
 * `missing`: the second has a dose the plan does not show. `extra`: the plan has a dose the second does not know.
 */
export function compareClaims(claims: readonly Claim[], { administrations, doubt }: Recheck): Comparison {
  const own = new Map(administrations.map((each) => [each.id, each]))
  const seen = new Set<string>()
  const differences: Difference[] = []
  const notCompared: string[] = []
  if (doubt !== null) differences.push({ id: '', kind: 'unreadable', first: null, second: doubt })
  for (const claim of claims) {
    if (seen.has(claim.id)) differences.push({ id: claim.id, kind: 'twice', first: claim.amount, second: null })
    seen.add(claim.id)
    if (claim.amount === null && claim.isLeftOut) differences.push(...wronglyLeftOut(claim, own.get(claim.id)))
    if (claim.amount === null) notCompared.push(claim.id)
    else differences.push(...differencesOf(claim, claim.amount, own.get(claim.id)))
  }
  for (const { id, outcome } of administrations) {
    if (seen.has(id)) continue
    if (outcome.kind === 'none') notCompared.push(id)
    else
      differences.push({
        id,
        kind: 'missing',
        first: null,
        second: outcome.kind === 'dose' ? outcome.amount : outcome.why,
      })
  }
  return { differences, notCompared }
}

function wronglyLeftOut({ id }: Claim, own: Rechecked | undefined): readonly Difference[] {
  if (own === undefined || own.outcome.kind === 'none') return []
  const second = own.outcome.kind === 'dose' ? own.outcome.amount : own.outcome.why
  return [{ id, kind: 'leftOut', first: null, second }]
}

function differencesOf(claim: Claim, amount: string, own: Rechecked | undefined): readonly Difference[] {
  const { id } = claim
  if (own === undefined) return [{ id, kind: 'extra', first: amount, second: null }]
  const differ = (kind: DifferenceKind, first: string | null, second: string | null): Difference[] =>
    first === second ? [] : [{ id, kind, first, second }]
  const when = [
    ...differ('date', claim.date, own.date),
    ...(claim.start === undefined ? [] : differ('start', claim.start, own.start)),
    ...(claim.drug === undefined ? [] : differ('drug', claim.drug, own.drug)),
  ]
  const { outcome } = own
  if (outcome.kind === 'none') return [{ id, kind: 'refused', first: amount, second: outcome.why }, ...when]
  if (outcome.kind === 'cannotDecide') return [{ id, kind: 'undecided', first: amount, second: outcome.why }, ...when]
  const isSame = isSameNumber(amount, outcome.amount)
  return [
    ...(isSame ? [] : differ('amount', amount, outcome.amount)),
    ...differ('unit', claim.unit, outcome.unit),
    ...when,
  ]
}

/** `2.50` and `2.5` are one number; what is no plain decimal is the same as nothing. */
function isSameNumber(a: string, b: string): boolean {
  const [left, right] = [decimalRational(a), decimalRational(b)]
  return left !== null && right !== null && compare(left, right) === 0n
}
