import type { Plan, PlanCycle } from '../../plan/plan.ts'
import type { ScheduledAssessment } from '../../schedule/scheduled.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface AssessmentsProps {
  readonly plan: Plan
  readonly cycle: PlanCycle
  readonly wording: LaterWording
}

export function Assessments({ plan, cycle, wording }: AssessmentsProps) {
  const { paper } = wording
  const { assessments } = plan.regimen
  if (cycle.assessments.length === 0) return null
  return (
    <section>
      <h2>{paper.assessments}</h2>
      <dl className="paperPairs">
        {assessments.map((assessment) => {
          const dates = cycle.assessments.filter((scheduled) => scheduled.id === assessment.id)
          const { anchor } = assessment
          if (dates.length === 0) return null
          return (
            <div key={assessment.id}>
              <dt>
                {wording.text(assessment.title)}
                {assessment.mark.mark !== 'stated' && ` (${paper.mark[assessment.mark.mark]})`}
              </dt>
              <dd>
                {dates.map((scheduled, index) => (
                  <span key={scheduled.from}>
                    {index > 0 && paper.joinItems}
                    <span className="paperDate">{whenText(scheduled, wording)}</span>
                  </span>
                ))}
                {anchor && (
                  <p>
                    {paper.countedFrom(wording.text(anchor.value))} ({paper.mark[anchor.mark]})
                  </p>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

function whenText({ from, to, days }: ScheduledAssessment, wording: LaterWording): string {
  const { paper } = wording
  if (from === null || to === null) return paper.dateUnset
  const dates = from === to ? wording.longDate(from) : paper.fromTo(wording.longDate(from), wording.longDate(to))
  if (days === null) return dates
  return [days.from === days.to ? paper.day(days.from) : paper.daySpan(days.from, days.to), dates].join(paper.joinParts)
}
