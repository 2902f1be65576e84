import { stateText } from '../../../components/courseText.ts'
import type { OrderVariant } from '../../../documents/treatmentPlan.ts'
import type { Plan } from '../../../plan/plan.ts'
import { isLive } from '../../../schedule/administrationState.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import { DoseAmount } from '../DoseCells.tsx'

interface SingleDoseProps {
  readonly plan: Plan
  readonly variant: OrderVariant
  readonly wording: LaterWording
}

/** The dose, and of what is handed out how many pieces; or in its place a word, and in letters that fit why there is none. */
export function SingleDose({ plan, variant: { administration, pieces }, wording }: SingleDoseProps) {
  const { state, ladder } = administration
  const { roundedDose } = ladder
  if (roundedDose.ok) {
    const { unit } = roundedDose.value
    return (
      <td className="mg">
        <DoseAmount administration={administration} wording={wording} />
        {pieces?.units.map(({ strength, count }) => (
          <p key={strength} className="pieces">
            {wording.treatmentPlan.pieces[pieces.form](count, `${wording.number(strength)}\u00a0${wording.unit(unit)}`)}
          </p>
        ))}
      </td>
    )
  }
  if (!isLive(state)) return <td className="word">{stateText(administration, wording)}</td>
  return <td>{`${wording.paper.noDose}: ${wording.refusal(roundedDose.refusal, plan.regimen)}`}</td>
}
