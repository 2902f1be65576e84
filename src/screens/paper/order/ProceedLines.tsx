import { limitText, originText, sourceText } from '../../../components/criterionText.ts'
import type { NextCycle, TreatmentPlan, Wanted } from '../../../documents/treatmentPlan.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { LaterWording } from '../../../wording/wording.ts'

interface ProceedLinesProps {
  readonly plan: Plan
  readonly order: TreatmentPlan
  readonly wording: LaterWording
}

/**
 * What the prescriber fills in by hand: within how long which counts, by how much it waits, when the patient comes back. What
 * the regimen's source states stands there; nothing is proposed in its place.
 */
export function ProceedLines({ plan, order, wording }: ProceedLinesProps) {
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

  function groundOf(wanted: Wanted): string {
    if (wanted.kind !== 'stated') return words.limitGround[wanted.kind]
    const { row } = wanted
    const source = sourceText(row, plan.regimen, wording)
    const origin = originText(row.origin, plan.regimen, wording)
    return source === null ? origin : [origin, source].join(wording.paper.joinParts)
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
