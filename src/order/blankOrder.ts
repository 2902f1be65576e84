import type { Policy } from './policy.ts'
import { blankCourse } from './typedCourse.ts'
import type { TypedOrder } from './typedOrder.ts'

/** An order in which nobody has typed anything, under the hospital's policy. Nothing in it can be taken for an answer. */
export function blankOrder(policy: Policy): TypedOrder {
  const untyped = { value: '', measuredOn: '' }
  return {
    format: 'dosewright-order',
    version: 5,
    regimen: null,
    patient: {
      familyName: '',
      givenName: '',
      identifier: '',
      birthDate: '',
      sex: '',
      ward: '',
      bed: '',
      allergies: { state: 'notRecorded', text: '' },
      ecog: '',
      lvef: untyped,
      diagnosis: '',
      intent: '',
      venousAccess: '',
    },
    measurements: [{ id: 'm1', height: untyped, weight: untyped, bsa: { value: '', reason: '', by: '' } }],
    cycles: [{ number: 1, plannedDay1: '', actualDay1: '', measurements: 'm1', dosing: '', bsaFormula: '' }],
    currentCycle: '1',
    lastCycle: '',
    choices: {},
    doses: {},
    durations: {},
    startTimes: {},
    supplied: {},
    course: blankCourse,
    policy,
    acknowledgements: [],
  }
}
