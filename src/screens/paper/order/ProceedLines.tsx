import { limitText, sourceText } from '../../../components/criterionText.ts'
import type { NextCycle, TreatmentPlan } from '../../../documents/treatmentPlan.ts'
import type { CriterionRow } from '../../../plan/criterionRow.ts'
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
  const { neutrophils, platelets } = order.proceed
  return (
    <section className="orderProceed">
      <h2>{words.proceed}</h2>
      <p>
        {words.proceedIf} <Blank /> {words.hours} {words.counts.neutrophils} <Count row={neutrophils} />
        {words.countsJoin} {words.counts.platelets} <Count row={platelets} />
        {wording.paper.fullStop} {sources()}
      </p>
      <p>
        {words.delayBy} <Blank /> {words.delayDays} <Blank isLong />
      </p>
      <p>
        {words.returns} <Blank isLong /> {nextText(order.next)}
      </p>
    </section>
  )

  function Count({ row }: { readonly row: CriterionRow | null }) {
    return row === null ? <Blank /> : <b className="paperKeep">{limitText(row, wording)}</b>
  }

  /** Where the limits stand; or that there is none. */
  function sources(): string {
    const lacking = [
      ...(neutrophils === null ? [words.counts.neutrophils] : []),
      ...(platelets === null ? [words.counts.platelets] : []),
    ]
    const stated = [neutrophils, platelets].flatMap((row) =>
      row === null ? [] : [sourceText(row, plan.regimen, wording)],
    )
    const named = [...new Set(stated)].filter((text) => text !== null)
    return [
      ...(named.length > 0 ? [`(${named.join(wording.paper.joinItems)})`] : []),
      ...(lacking.length > 0 ? [words.countsNotStated(lacking)] : []),
    ].join(' ')
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
