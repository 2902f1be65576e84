import { setCurrentCycle } from './editCycles.ts'
import { parseCycleNumber } from './parseCycleNumber.ts'
import { blankCourse, type FormerCourse, type TypedCourse } from './typedCourse.ts'
import type { TypedCycle } from './typedCycle.ts'
import type { TypedOrder } from './typedOrder.ts'

/**
 * Another regimen, or another version of it, takes the answers given to the last one. Choosing the regimen that is chosen
 * already changes nothing: it must not wipe them.
 */
export function chooseRegimen(order: TypedOrder, regimen: TypedOrder['regimen']): TypedOrder {
  const before = order.regimen
  if (regimen?.id === before?.id && regimen?.version === before?.version) return order
  const cleared = { choices: {}, doses: {}, durations: {}, startTimes: {}, supplied: {}, acknowledgements: [] }
  // a criterion may have kept its id and changed its words
  const course = { ...order.course, weights: {}, answers: {}, gfr: { ...order.course.gfr, cap: '' } }
  // a course goes on under a new version: a reduction or a day 1 lost here would be a full dose, or a wrong day, unseen
  if (regimen?.id === before?.id) return { ...order, ...cleared, course, regimen }

  const former = [...course.former, ...setAside(order)]
  const back = former.find((each) => each.regimen === regimen?.id)
  // what the last regimen was given for may not be what this one is for
  const patient = before === null ? order.patient : { ...order.patient, intent: '' as const }
  const changed = {
    ...order,
    ...cleared,
    patient,
    regimen,
    lastCycle: '',
    cycles: back?.cycles ?? currentOnly(order),
    course: {
      ...blankCourse,
      ...factsOf(course),
      changes: back?.changes ?? [],
      records: back?.records ?? [],
      former: former.filter((each) => each !== back),
    },
  }
  return setCurrentCycle(changed, order.currentCycle)
}

/** The course so far, if anything of it was decided or given: it must not be lost, nor live on in another regimen. */
function setAside({ regimen, cycles, course: { changes, records } }: TypedOrder): readonly FormerCourse[] {
  const isUnderWay = changes.length > 0 || records.length > 0 || cycles.some(({ actualDay1 }) => actualDay1 !== '')
  return regimen && isUnderWay ? [{ regimen: regimen.id, cycles, changes, records }] : []
}

/** What is true of the patient whatever the regimen. Taking part in a trial is not: it is asked again. */
function factsOf({ earlier, noEarlier, circumstances, gfr, labs, genotype }: TypedCourse): Partial<TypedCourse> {
  const { trial: _, ...facts } = circumstances
  return { earlier, noEarlier, circumstances: facts, gfr, labs, genotype }
}

/**
 * Dates of other cycles belong to the regimen before; kept, they would outrank the new one's cycle length unseen. Of the
 * current cycle nothing has been given or decided under the new one.
 */
function currentOnly({ cycles, currentCycle }: TypedOrder): readonly TypedCycle[] {
  const current = parseCycleNumber(currentCycle)
  const own = cycles.filter(({ number }) => current.state === 'entered' && number === current.value)
  return (own.length > 0 ? own : cycles).map((cycle) => ({ ...cycle, actualDay1: '', dosing: '', bsaFormula: '' }))
}
