import type { Entry, Measurements, Order } from '../order/order.ts'
import { quantity } from '../quantities/quantity.ts'
import type { PlanPatient } from './plan.ts'

/** The patient as the plan shows them: what was entered and valid, and null for the rest. */
export function planPatient(order: Order, measurements: Measurements, age: number | null): PlanPatient {
  const { identity } = order
  const height = valueOf(measurements.height)
  const weight = valueOf(measurements.weight)
  const lvef = valueOf(order.lvef)
  return {
    familyName: valueOf(identity.familyName),
    givenName: valueOf(identity.givenName),
    identifier: valueOf(identity.identifier),
    birthDate: valueOf(order.birthDate),
    age,
    sex: order.sex,
    ward: valueOf(identity.ward),
    bed: valueOf(identity.bed),
    allergies: identity.allergies,
    diagnosis: identity.diagnosis || null,
    intent: identity.intent,
    venousAccess: identity.venousAccess || null,
    ecog: valueOf(order.ecog),
    lvef: lvef && quantity(lvef, '%'),
    lvefMeasuredOn: valueOf(order.lvefMeasuredOn),
    height: height && quantity(height, 'cm'),
    heightMeasuredOn: valueOf(measurements.heightMeasuredOn),
    weight: weight && quantity(weight, 'kg'),
    weightMeasuredOn: valueOf(measurements.weightMeasuredOn),
  }
}

function valueOf<T>(entry: Entry<T>): T | null {
  return entry.state === 'entered' ? entry.value : null
}
