import type { TypedOrder } from '../order/typedOrder.ts'

/** Whether anything of a patient is typed. While it is, the page is not reloaded for a new version. */
export function isPatientOpen(typed: TypedOrder | null): boolean {
  if (typed === null) return false
  const { allergies, lvef, ...texts } = typed.patient
  const measured = typed.measurements.flatMap(({ height, weight }) => [height, weight]).concat(lvef)
  return (
    allergies.state !== 'notRecorded' ||
    [...Object.values(texts), allergies.text, ...measured.flatMap(({ value, measuredOn }) => [value, measuredOn])].some(
      (text) => text.trim() !== '',
    )
  )
}
