import { canonicalJson } from '../quantities/canonicalJson.ts'
import type { PolicyPart } from './edit.ts'
import type { Policy } from './policy.ts'

/** The parts of a policy that a hospital chooses in the app. Nothing of a patient is in them. */
export type PolicyParts = Partial<
  Pick<
    Policy,
    'rounding' | 'wholeVialsPercent' | 'bandTables' | 'holidays' | 'recalculate' | 'preparation' | 'renal' | 'support'
  > &
    Pick<Policy['limits'], 'daysAhead' | 'daysPast'>
>

/** What an edit changes in a policy so that it has these parts; all its other settings stay. */
export function policyPart({ daysAhead, daysPast, ...parts }: PolicyParts, { limits }: Policy): PolicyPart {
  if (daysAhead === undefined && daysPast === undefined) return parts
  const days = { daysAhead: daysAhead ?? limits.daysAhead, daysPast: daysPast ?? limits.daysPast }
  return { ...parts, limits: { ...limits, ...days } }
}

/** The policy an order begun on this device has: the shipped one with the parts it keeps. */
export function policyOfDevice(parts: PolicyParts, shipped: Policy): Policy {
  return { ...shipped, ...policyPart(parts, shipped) }
}

const PARTS = [
  'rounding',
  'wholeVialsPercent',
  'bandTables',
  'holidays',
  'recalculate',
  'daysAhead',
  'daysPast',
  'preparation',
  'renal',
  'support',
] as const
export type PartName = (typeof PARTS)[number]

/** Where two policies differ, by the parts chosen in the app; `rest` for what only a build sets. Not formula and cap, which are the order's own. */
export function differingParts(one: Policy, other: Policy): readonly (PartName | 'rest')[] {
  const valueOf = (policy: Policy, part: PartName): unknown =>
    part === 'daysAhead' || part === 'daysPast' ? policy.limits[part] : policy[part]
  const parts = PARTS.filter((part) => canonicalJson(valueOf(one, part)) !== canonicalJson(valueOf(other, part)))
  const { daysAhead, daysPast } = other.limits
  const { bsaFormula, bsaCap } = other
  const rest = { ...one, ...partsOf(other), limits: { ...one.limits, daysAhead, daysPast }, bsaFormula, bsaCap }
  return canonicalJson(rest) === canonicalJson(other) ? parts : [...parts, 'rest']
}

/**
 * What of a choice this device keeps. A list of another hospital that came with an order is changed in that order alone:
 * kept, its untouched lines would become this hospital's own.
 */
export function keptOf(chosen: PolicyParts, differing: readonly string[]): PolicyParts {
  const { bandTables, holidays, preparation, support, ...plain } = chosen
  return {
    ...plain,
    ...(bandTables && !differing.includes('bandTables') && { bandTables }),
    ...(holidays && !differing.includes('holidays') && { holidays }),
    ...(preparation && !differing.includes('preparation') && { preparation }),
    ...(support && !differing.includes('support') && { support }),
  }
}

const CHOSEN = [
  'rounding',
  'wholeVialsPercent',
  'bandTables',
  'holidays',
  'recalculate',
  'limits',
  'preparation',
  'renal',
  'support',
] as const

/**
 * What the parts kept on this device change in an order that has just begun, or null. Such an order still holds the very
 * lists of the shipped policy; one that was made elsewhere holds its own, and keeps them.
 */
export function partToBeginWith(parts: PolicyParts, policy: Policy, shipped: Policy): PolicyPart | null {
  if (!CHOSEN.every((key) => policy[key] === shipped[key])) return null
  const part = policyPart(parts, policy)
  return CHOSEN.some((key) => part[key] !== undefined && part[key] !== policy[key]) ? part : null
}

/** The parts of a policy as it stands, for a return to them. */
export function partsOf({ limits, ...policy }: Policy): PolicyPart {
  const { rounding, wholeVialsPercent, bandTables, holidays, recalculate, preparation, renal, support } = policy
  return { rounding, wholeVialsPercent, bandTables, holidays, recalculate, limits, preparation, renal, support }
}

/**
 * Whether a policy still has the name of the shipped one but not its settings. Formula and cap are left out: they are
 * chosen for one order and printed in lines of their own.
 */
export function isChangedPolicy(policy: Policy, shipped: Policy): boolean {
  const settings = ({ bsaFormula: _formula, bsaCap: _cap, ...rest }: Policy): string => canonicalJson(rest)
  return policy.name === shipped.name && settings(policy) !== settings(shipped)
}
