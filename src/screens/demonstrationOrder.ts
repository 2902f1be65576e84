import { DEMONSTRATION_AGE } from '../library/chooseDemonstration.ts'
import { blankOrder } from '../order/blankOrder.ts'
import type { Policy } from '../order/policy.ts'
import type { TypedOrder } from '../order/typedOrder.ts'
import { addDays, type CivilDate, weekday } from '../quantities/civilDate.ts'

/** A case nobody can take for a person: TEST, Patient, T-0001. Measured today, to start next Monday. */
export function demonstrationOrder(
  policy: Policy,
  regimen: { readonly id: string; readonly version: string },
  today: CivilDate,
): TypedOrder {
  const blank = blankOrder(policy)
  const nextMonday = addDays(today, 8 - weekday(today))
  return {
    ...blank,
    regimen: { id: regimen.id, version: regimen.version },
    patient: {
      ...blank.patient,
      familyName: 'TEST',
      givenName: 'Patient',
      identifier: 'T-0001',
      birthDate: `${Number(today.slice(0, 4)) - DEMONSTRATION_AGE}-01-01`,
      sex: 'female',
      ward: 'TEST',
      bed: '1',
      ecog: '1',
      lvef: { value: '60', measuredOn: today },
      allergies: { state: 'noneKnown', text: '' },
    },
    measurements: blank.measurements.map((measured) => ({
      ...measured,
      height: { value: '170', measuredOn: today },
      weight: { value: '65', measuredOn: today },
    })),
    cycles: blank.cycles.map((cycle) => ({ ...cycle, plannedDay1: nextMonday })),
  }
}
