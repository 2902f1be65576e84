import type { TreatmentPlan } from '../../../documents/treatmentPlan.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import { PolicyInForce } from '../PolicyInForce.tsx'
import { isPlainlyRounded } from './plainlyRounded.ts'

interface OrderFootProps {
  readonly plan: Plan
  readonly order: TreatmentPlan
  readonly wording: LaterWording
}

/** What a reader would look for in vain, and what holds for all of the doses: by whose settings, rounded how, marked how. */
export function OrderFoot({ plan: { policy }, order, wording }: OrderFootProps) {
  const { paper, paperCourse, treatmentPlan: words } = wording
  const variants = [...order.treatment, ...order.premedication].flatMap((line) => line.variants)
  const isProposed = variants.some(
    ({ administration: { ladder } }) => ladder.roundedDose.ok && isPlainlyRounded(ladder.roundedDose.step),
  )
  const open = variants.filter(
    ({ isInfused, bag, administration }) => isInfused && bag === null && administration.state.kind === 'planned',
  )
  const names = [...new Set(open.map(({ administration }) => wording.text(administration.name)))]
  const said = [
    words.unmarked,
    words.bsaUnrounded,
    paperCourse.roundedOnce,
    ...(isProposed ? [words.proposed] : []),
    ...(order.onceDaily ? [paper.onceDaily] : []),
    ...(names.length === 0 ? [] : [words.noBag(names)]),
  ]
  return (
    <>
      {order.notGiven.map(({ item, name, reason, by }) => (
        <p key={item}>
          <b>{wording.screen.plan.notGivenLocally(wording.text(name), reason, by)}</b> ({paper.mark.local})
        </p>
      ))}
      <p className="paperQuiet">
        <PolicyInForce policy={policy} wording={wording} /> {said.join(paper.joinSentences)}
      </p>
    </>
  )
}
