import type { FieldName, Refusal } from '../evidence/refusal.ts'
import type { BsaWorking } from '../evidence/step.ts'
import type { Entry } from '../order/order.ts'
import type { EntryLimits, Policy } from '../order/policy.ts'
import { findBsaFormula } from '../patient/bsa/bsaFormulas.ts'
import type { BsaFormula } from '../patient/bsa/bsaFormula.ts'
import type { Sex } from '../patient/patient.ts'
import { type Decimal, decimal, decimalText } from '../quantities/decimal.ts'
import { type Quantity, quantity } from '../quantities/quantity.ts'
import { fixedPlaces } from '../quantities/roundToIncrement.ts'

/** `value` is what multiplies, unrounded (the cap when one acted). */
export type BsaOutcome =
  | { readonly ok: true; readonly value: Quantity<'m2'>; readonly working: BsaWorking }
  | { readonly ok: false; readonly refusal: Refusal }

export interface BsaInputs {
  /** cm */
  readonly height: Entry<Decimal>
  /** kg */
  readonly weight: Entry<Decimal>
  readonly sex: Sex | null
  /** Completed years; null when not known, and then no formula is refused for its ages. */
  readonly age: number | null
  readonly bsaCap: Entry<Decimal>
}

const SHOWN_PLACES = 4

/**
 * Body surface area in m² by the policy's formula, at full precision; capped only when the policy has a cap.
 * Refused when height or weight is missing, invalid or outside what the policy accepts, never guessed.
 */
export function calculateBsa(inputs: BsaInputs, policy: Policy, formulaId: string = policy.bsaFormula): BsaOutcome {
  const height = acceptMeasure(inputs.height, 'height', policy.limits.heightCm)
  if (!height.ok) return height
  const weight = acceptMeasure(inputs.weight, 'weight', policy.limits.weightKg)
  if (!weight.ok) return weight
  const cap = acceptCap(inputs.bsaCap, policy)
  if (!cap.ok) return cap
  const formula = findBsaFormula(formulaId)
  const refusal = formula ? unfit(formula, inputs) : ({ code: 'formulaUnknown', formula: formulaId } as const)
  if (!formula || refusal) return { ok: false, refusal: refusal ?? { code: 'formulaUnknown', formula: formulaId } }
  const exact = formula.calculate({ height: height.value, weight: weight.value, sex: inputs.sex })
  return outcome(formula, exact, cap.value, height.value, weight.value, inputs.sex)
}

function outcome(
  formula: BsaFormula,
  exact: Decimal,
  cap: Decimal | null,
  height: Decimal,
  weight: Decimal,
  sex: Sex | null,
): BsaOutcome {
  const { used, area } = cappedArea(exact, cap)
  // A linear formula can go below zero for a small body: that is no area.
  if (used.lte(0)) return { ok: false, refusal: { code: 'bsaNotPositive', formula: formula.id } }
  return {
    ok: true,
    value: quantity(used, 'm2'),
    working: {
      ...area,
      kind: 'calculated',
      keptFrom: null,
      formula: formula.id,
      heightCm: decimalText(height),
      weightKg: decimalText(weight),
      sex: formula.needsSex ? sex : null,
    },
  }
}

/** The area that multiplies: the exact one, or the cap where that is less. */
export function cappedArea(
  exact: Decimal,
  cap: Decimal | null,
): { readonly used: Decimal; readonly area: Pick<BsaWorking, 'exact' | 'shown' | 'cap'> } {
  const capped = cap !== null && exact.gt(cap)
  const used = capped ? cap : exact
  const exactText = decimalText(exact)
  const shown = fixedPlaces(used, SHOWN_PLACES)
  return { used, area: { exact: exactText, shown, cap: capped ? { from: exactText, to: decimalText(cap) } : null } }
}

type Accepted<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

/** A measurement a dose may be made from: entered, valid and inside what the policy accepts at all. */
export function acceptMeasure(
  entry: Entry<Decimal>,
  field: FieldName,
  limits: Pick<EntryLimits, 'min' | 'max'>,
): Accepted<Decimal> {
  if (entry.state === 'missing') return { ok: false, refusal: { code: 'fieldMissing', field } }
  if (entry.state === 'invalid')
    return { ok: false, refusal: { code: 'fieldInvalid', field, text: entry.text, fault: entry.fault } }
  const { min, max } = limits
  if (entry.value.lt(decimal(min)) || entry.value.gt(decimal(max)))
    return { ok: false, refusal: { code: 'fieldOutOfRange', field, value: decimalText(entry.value), min, max } }
  return { ok: true, value: entry.value }
}

export function acceptCap(entry: Entry<Decimal>, { limits }: Policy): Accepted<Decimal | null> {
  if (entry.state === 'missing') return { ok: true, value: null }
  const { min, max } = limits.bsaCapM2
  return acceptMeasure(entry, 'bsaCap', { min, max })
}

function unfit(formula: BsaFormula, { sex, age }: BsaInputs): Refusal | null {
  if (formula.needsSex && sex === null) return { code: 'formulaNeedsSex', formula: formula.id }
  const { from, to } = formula.ages
  if (age !== null && (age < from || age > to)) return { code: 'formulaOutsideAge', formula: formula.id, age, from, to }
  return null
}
