import { daysBetween } from '../../quantities/civilDate.ts'
import { whenTexts } from '../../components/criterionText.ts'
import type { Plan, PlanCycle } from '../../plan/plan.ts'
import type { PlanLab } from '../../plan/planLab.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface LabTableProps {
  readonly plan: Plan
  readonly cycle: PlanCycle
  readonly wording: LaterWording
}

/** What was entered of the laboratory, each with its day; and the clearance by the hospital's own formula with its working. */
export function LabTable({ plan, cycle, wording }: LabTableProps) {
  const { paper, labs: words, renal } = wording.clinical
  const { labs, genotype } = plan
  return (
    <section>
      <h2>{paper.labs}</h2>
      {labs.length === 0 ? (
        <p>{paper.noLabs}</p>
      ) : (
        <table className="paperGrid">
          <thead>
            <tr>
              <th>{paper.lab}</th>
              <th>{words.column.value}</th>
              <th>{paper.upperLimit}</th>
              <th>{paper.date}</th>
            </tr>
          </thead>
          <tbody>
            {labs.map((lab) => (
              <tr key={lab.analyte}>
                <td>{wording.clinical.measured(lab.analyte)}</td>
                <td>
                  <b className="paperKeep">{amount(lab.value, lab)}</b>
                </td>
                <td className="paperKeep">{lab.upperLimit === null ? '' : amount(lab.upperLimit, lab)}</td>
                <td>{when(lab)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {genotype !== null && (
        <p>
          {words.genotype}: <b>{words.genotypeOf(genotype)}</b>
        </p>
      )}
      {labs.some(({ analyte }) => analyte === 'creatinine') && <p className="paperQuiet">{clearance()}</p>}
    </section>
  )

  function amount(number: string | null, { unit }: PlanLab): string {
    return number === null || unit === null ? words.notEntered : wording.clinical.amount(number, unit)
  }

  function when({ measuredOn }: PlanLab): string {
    const ageDays = measuredOn === null || cycle.day1 === null ? null : daysBetween(measuredOn, cycle.day1)
    const texts = whenTexts({ measuredOn, ageDays }, wording)
    return texts.length === 0 ? words.notEntered : texts.join(wording.paper.joinParts)
  }

  function clearance(): string {
    const chosen = plan.renal?.chosen ?? null
    if (chosen === null) return renal.notChosen
    const { outcome } = chosen
    return outcome.ok ? wording.renalWorking(outcome) : wording.renalRefusal(outcome.refusal)
  }
}
