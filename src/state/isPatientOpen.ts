import type { TypedOrder } from '../order/typedOrder.ts'

/** Whether anything of a patient is typed. While it is, the page is not reloaded for a new version. */
export function isPatientOpen(typed: TypedOrder | null): boolean {
  if (typed === null) return false
  const { familyName, givenName, identifier, birthDate, sex, ward, bed, allergies, ecog, lvef } = typed.patient
  const { diagnosis, intent, venousAccess } = typed.patient
  const measured = typed.measurements.flatMap(({ height, weight }) => [height, weight]).concat(lvef)
  const texts = [
    familyName,
    givenName,
    identifier,
    birthDate,
    sex,
    ward,
    bed,
    allergies.text,
    ecog,
    diagnosis,
    intent,
    venousAccess,
  ]
  return (
    allergies.state !== 'notRecorded' ||
    [...texts, ...measured.flatMap(({ value, measuredOn }) => [value, measuredOn])].some((text) => text.trim() !== '')
  )
}
