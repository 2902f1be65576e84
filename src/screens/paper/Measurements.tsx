import type { Plan, PlanCycle } from '../../plan/plan.ts'
import type { CivilDate } from '../../quantities/civilDate.ts'
import { cutBeside } from '../../wording/formats/numberText.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface MeasurementsProps {
  readonly plan: Plan
  readonly cycle: PlanCycle
  readonly wording: LaterWording
}

/** What the doses were made from, with its dates: a checker starts here. */
export function Measurements({ plan, cycle, wording }: MeasurementsProps) {
  const { paper } = wording
  const { patient } = plan
  // a kept body: the doses were made from an earlier cycle's, and the present one stands beside it in the table below
  const kept = plan.comparison?.used === 'before' ? plan.comparison.before : null
  const { height, heightMeasuredOn, weight, weightMeasuredOn } = kept ?? patient
  const on = (date: CivilDate | null): string => (date ? paper.measuredOn(wording.date(date)) : paper.measuredUnknown)
  const measured = (date: CivilDate | null): string =>
    [on(date), ...(kept ? [wording.paperCourse.inCycle(kept.cycle)] : [])].join(paper.joinParts)
  return (
    <section>
      <dl className="paperFacts">
        <Fact label={paper.height} value={height && wording.quantity(height)} wording={wording}>
          {measured(heightMeasuredOn)}
        </Fact>
        <Fact label={paper.weight} value={weight && wording.quantity(weight)} wording={wording}>
          {measured(weightMeasuredOn)}
        </Fact>
        <Fact label={paper.day1} value={cycle.day1 && wording.longDate(cycle.day1)} wording={wording} />
        {patient.ecog !== null && <Fact label={paper.ecog} value={String(patient.ecog)} wording={wording} />}
        {patient.lvef !== null && (
          <Fact label={paper.lvef} value={wording.quantity(patient.lvef)} wording={wording}>
            {on(patient.lvefMeasuredOn)}
          </Fact>
        )}
      </dl>
      <BodySurface plan={plan} wording={wording} />
    </section>
  )
}

interface FactProps {
  readonly label: string
  readonly value: string | null
  readonly wording: LaterWording
  readonly children?: string
}

function Fact({ label, value, wording, children }: FactProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <b>{value ?? wording.paper.notEntered}</b>
        {children !== undefined && <span>{children}</span>}
      </dd>
    </div>
  )
}

/** The formula with its constants beside the result, because a formula's name alone does not identify it. */
function BodySurface({ plan, wording }: Pick<MeasurementsProps, 'plan' | 'wording'>) {
  const { paper, paperCourse } = wording
  const { bsa, policy } = plan
  const squareMetres = (text: string): string => `${wording.number(text)}\u00a0m²`
  return (
    <dl className="paperWorking">
      <div>
        <dt>{paper.bsa}</dt>
        <dd>{bsa.ok ? bsaLine() : wording.refusal(bsa.refusal, plan.regimen)}</dd>
      </div>
    </dl>
  )

  function bsaLine() {
    if (!bsa.ok) return null
    const { working } = bsa
    return (
      <>
        <b>{squareMetres(working.shown)}</b>
        {paper.joinParts}
        {cap(working.cap)}
        {paper.joinParts}
        {wording.bsa(working)}
        {working.keptFrom !== null && (
          <p>
            <b>{paperCourse.bsaKept(squareMetres(working.shown), working.keptFrom)}</b>
          </p>
        )}
      </>
    )
  }

  function cap(acted: { readonly from: string; readonly to: string } | null): string {
    if (acted) return paper.bsaCapped(`${cutBeside(acted.from, [acted.to], 4)}\u00a0m²`, squareMetres(acted.to))
    return policy.bsaCap === null ? paper.bsaNoCap : paper.bsaCapNotReached(squareMetres(policy.bsaCap))
  }
}
