import { CIRCUMSTANCES } from '../../evidence/circumstance.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import type { LaterWording } from '../../wording/wording.ts'

/** What was once answered of the patient and no measurement shows: in a file used for another it would be said of them. */
export function answeredLines({ patient, course }: TypedOrder, wording: LaterWording): readonly string[] {
  const { opened } = wording.files
  const { order } = wording.screen
  const { circumstances, noEarlier, genotype, answers } = course
  const { state } = patient.allergies
  const answered = CIRCUMSTANCES.flatMap((each) => {
    const answer = circumstances[each]
    return answer === undefined ? [] : [opened.answer(wording.circumstances[each], wording.ledger.answer[answer])]
  })
  const criteria = Object.keys(answers).length
  return [
    ...(state === 'notRecorded' ? [] : [opened.answer(order.allergies, order.allergyState[state])]),
    ...answered,
    ...(noEarlier.length === 0 ? [] : [opened.noneBefore(noEarlier)]),
    ...(genotype === '' ? [] : [opened.genotype]),
    ...(criteria === 0 ? [] : [opened.criteria(criteria)]),
  ]
}
