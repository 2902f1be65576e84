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
