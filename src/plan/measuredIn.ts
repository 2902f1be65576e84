import { type LimitUnit, type Measured, UNITS_OF } from '../evidence/labs.ts'
import type { Lab } from '../order/course.ts'
import type { Order } from '../order/order.ts'
import { labIn } from '../patient/labs/labIn.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import { type Decimal, settleDigits } from '../quantities/decimal.ts'
import type { RenalFunction } from './renalFunction.ts'

/** Of what is known, what a limit or a caution is held against. */
export interface MeasuredInputs {
  readonly order: Order
  readonly renal: RenalFunction | null
}

export interface MeasuredValue {
  /**
   * In the unit that was asked for, to 30 digits: a clearance of exactly 60 that came out of two quotients as a hair less
   * must not fall below a limit of 60.
   */
  readonly value: Decimal
  readonly measuredOn: CivilDate
}

/**
 * What is known of one measured thing, in the unit of the limit it is held against. null, never a guess: without a value,
 * its unit or its date, without the upper limit of normal for × ULN, with an entry that cannot be read, and for a
 * clearance that the hospital's own formula does not give for this body.
 */
export function measuredIn(of: Measured, unit: LimitUnit, { order, renal }: MeasuredInputs): MeasuredValue | null {
  if (of === 'clearance') return unit === 'mL/min' ? clearance(renal) : null
  const lab = order.course.labs[of]
  const units: readonly LimitUnit[] = UNITS_OF[of]
  if (!lab || lab.unit === null || !units.includes(lab.unit)) return null
  if (lab.value.state !== 'entered' || lab.measuredOn.state !== 'entered') return null
  const value = labIn(of, { value: lab.value.value, unit: lab.unit, upperLimit: upperLimitOf(lab) }, unit)
  return value && { value: settleDigits(value), measuredOn: lab.measuredOn.value }
}

/** The unit it was entered in, for showing it where no limit asks for another. */
export function enteredUnit(of: Measured, { course }: Order): LimitUnit | null {
  return of === 'clearance' ? 'mL/min' : (course.labs[of]?.unit ?? null)
}

function upperLimitOf({ upperLimit }: Lab): Decimal | null {
  return upperLimit.state === 'entered' ? upperLimit.value : null
}

function clearance(renal: RenalFunction | null): MeasuredValue | null {
  const outcome = renal?.chosen?.outcome
  if (!renal || renal.measuredOn === null || !outcome?.ok || outcome.absolute === null) return null
  return { value: settleDigits(outcome.absolute.value), measuredOn: renal.measuredOn }
}
