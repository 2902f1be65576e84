import { whenTexts } from '../../../components/criterionText.ts'
import type { Plan, PlanCycle } from '../../../plan/plan.ts'
import type { PlanLab } from '../../../plan/planLab.ts'
import { daysBetween } from '../../../quantities/civilDate.ts'
import type { LaterWording } from '../../../wording/wording.ts'

interface LabFactsProps {
  readonly plan: Plan
  readonly cycle: PlanCycle
  readonly wording: LaterWording
}

/** What was entered of the laboratory, with unit and day: values of one day stand together, so that the day is said once. */
export function LabFacts({ plan, cycle, wording }: LabFactsProps) {
  const { paper, labs: words } = wording.clinical
  const { labs, genotype } = plan
  const days = [...new Set(labs.map(({ measuredOn }) => measuredOn))]
  return (
    <div>
      <dt>{words.title}</dt>
      <dd>
        {labs.length === 0 && <p>{paper.noLabs}</p>}
        {days.map((measuredOn) => (
          <p key={measuredOn ?? ''}>
            {wording.paper.dated(when(measuredOn), '')}
            {labs
              .filter((lab) => lab.measuredOn === measuredOn)
              .map((lab, index) => (
                <span key={lab.analyte}>
                  {index > 0 && wording.paper.joinItems}
                  {wording.clinical.inSentence(lab.analyte)} <b className="paperKeep">{amount(lab.value, lab)}</b>
                  {lab.upperLimit !== null && ` (${paper.upperLimit} ${amount(lab.upperLimit, lab)})`}
                </span>
              ))}
          </p>
        ))}
        {genotype !== null && (
          <p>
            {words.genotype}: <b>{words.genotypeOf(genotype)}</b>
          </p>
        )}
      </dd>
    </div>
  )

  function amount(number: string | null, { unit }: PlanLab): string {
    return number === null || unit === null ? words.notEntered : wording.clinical.amount(number, unit)
  }

  function when(measuredOn: PlanLab['measuredOn']): string {
    const ageDays = measuredOn === null || cycle.day1 === null ? null : daysBetween(measuredOn, cycle.day1)
    const texts = whenTexts({ measuredOn, ageDays }, wording)
    return texts.length === 0 ? wording.treatmentPlan.noLabDate : texts.join(wording.paper.joinParts)
  }
}
