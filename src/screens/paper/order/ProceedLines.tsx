import { limitText, originText } from '../../../components/criterionText.ts'
import type { NextCycle, TreatmentPlan, Wanted } from '../../../documents/treatmentPlan.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { LaterWording } from '../../../wording/wording.ts'

interface ProceedLinesProps {
  readonly plan: Plan
  readonly order: TreatmentPlan
  readonly cycleNumber: number
  readonly wording: LaterWording
}

/**
 * What the prescriber fills in by hand: within how long which counts, by how much it waits, when the patient comes back. What
 * the regimen's source states stands there; nothing is proposed in its place.
 */
export function ProceedLines({ plan, order, cycleNumber, wording }: ProceedLinesProps) {
  const { treatmentPlan: words } = wording
  const counts = [
    { name: words.counts.neutrophils, wanted: order.proceed.neutrophils },
    { name: words.counts.platelets, wanted: order.proceed.platelets },
  ]
  return (
    <section className="orderProceed">
      <h2>{words.proceed}</h2>
      <p>
        {words.proceedIf} <Blank /> {words.hours}{' '}
        {counts.map(({ name, wanted }, index) => (
          <span key={name}>
            {index > 0 && wording.paper.joinItems}
            {name} <Count wanted={wanted} />
          </span>
        ))}
        {wording.paper.fullStop} {grounds().join(wording.paper.joinSentences)}
      </p>
      <p>
        {words.delayBy} <Blank /> {words.delayDays} <Blank isLong />
      </p>
      <p>
        {words.returns} <Blank isLong /> {nextText(order.next)}
      </p>
      <p>{wording.paper.validity(cycleNumber)}</p>
    </section>
  )

  function Count({ wanted }: { readonly wanted: Wanted }) {
    return wanted.kind === 'stated' ? <b className="paperKeep">{limitText(wanted.row, wording)}</b> : <Blank />
  }

  /** Where the limits stand, or that there is none; what is true of both is said once. */
  function grounds(): readonly string[] {
    const said = counts.map(({ name, wanted }) => ({ name, ground: groundOf(wanted) }))
    const distinct = [...new Set(said.map(({ ground }) => ground))]
    return distinct.map((ground) =>
      words.limitOf(
        said.filter((each) => each.ground === ground).map(({ name }) => name),
        ground,
      ),
    )
  }

  /** Whose limit it is: where exactly it stands, the table of limits says. */
  function groundOf(wanted: Wanted): string {
    if (wanted.kind !== 'stated') return words.limitGround[wanted.kind]
    return originText(wanted.row.origin, plan.regimen, wording)
  }

  function nextText(next: NextCycle) {
    if (next.kind === 'date')
      return (
        <>
          {words.nextDay1(next.cycle)} <b className="paperDate">{wording.longDate(next.date)}</b>
        </>
      )
    return words.next[next.kind]
  }
}

/** A line to write on. */
function Blank({ isLong = false }: { readonly isLong?: boolean }) {
  return <span className={isLong ? 'orderBlank isLong' : 'orderBlank'} />
}
