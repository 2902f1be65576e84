import { originText } from '../../components/criterionText.ts'
import { buildCriteriaSheet } from '../../documents/buildCriteriaSheet.ts'
import type { Plan } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { CriterionRows } from './CriterionRows.tsx'

interface LimitsTableProps {
  readonly plan: Plan
  readonly wording: LaterWording
}

/** Every limit in numbers beside what is known, in the words of the screen. It compares, and says so. */
export function LimitsTable({ plan, wording }: LimitsTableProps) {
  const { criteria: words } = wording.clinical
  const { limits, column } = wording.treatmentPlan
  const { measured, hasSetAside } = buildCriteriaSheet(plan)
  if (measured.length === 0) return null
  const { countsNotABar } = plan.regimen.population
  const { ctcae } = plan.regimen
  const lines = [
    words.compares,
    ...(hasSetAside && countsNotABar !== undefined ? [words.why(wording.text(countsNotABar.value))] : []),
    words.ctcae(ctcae.mark === 'absent' ? null : ctcae.value),
    ...clearance(),
  ]
  return (
    <section>
      <h2>{limits}</h2>
      <table className="paperGrid paperLimits">
        <thead>
          <tr>
            <th>{column.parameter}</th>
            <th className="limit">{column.limit}</th>
            <th className="value">{column.value}</th>
            <th className="date">{column.date}</th>
            <th className="result">{column.result}</th>
          </tr>
        </thead>
        {measured.map(({ origin, rows }) => (
          <CriterionRows
            key={rows[0]?.id}
            title={originText(origin, plan.regimen, wording)}
            rows={rows}
            columns={5}
            plan={plan}
            wording={wording}
          />
        ))}
      </table>
      <p className="paperQuiet">{lines.join(wording.paper.joinSentences)}</p>
    </section>
  )

  /** By the hospital's own formula with its working; nothing while no creatinine is entered. */
  function clearance(): readonly string[] {
    if (!plan.labs.some(({ analyte }) => analyte === 'creatinine')) return []
    const chosen = plan.renal?.chosen ?? null
    if (chosen === null) return [wording.clinical.renal.notChosen]
    const { outcome } = chosen
    return [outcome.ok ? wording.renalWorking(outcome) : wording.renalRefusal(outcome.refusal)]
  }
}
