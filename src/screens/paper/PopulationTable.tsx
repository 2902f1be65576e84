import { buildCriteriaSheet } from '../../documents/buildCriteriaSheet.ts'
import type { Plan } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { CriterionRows } from './CriterionRows.tsx'

interface PopulationTableProps {
  readonly plan: Plan
  readonly wording: LaterWording
}

/** Who was studied, in the source's words, and what a person answered of this patient. */
export function PopulationTable({ plan, wording }: PopulationTableProps) {
  const { criteria: words, paper } = wording.clinical
  const { exclusions, inclusions } = buildCriteriaSheet(plan)
  const rows = { columns: 4, plan, wording } as const
  if (exclusions.length + inclusions.length === 0) return null
  return (
    <section>
      <h2>{paper.population}</h2>
      <table className="paperGrid paperCriteria">
        <thead>
          <tr>
            <th>{words.column.condition}</th>
            <th className="limit">{words.column.limit}</th>
            <th className="value">{words.column.value}</th>
            <th className="result">{words.column.result}</th>
          </tr>
        </thead>
        <CriterionRows title={wording.details.exclusions} rows={exclusions} {...rows} />
        <CriterionRows title={wording.details.inclusions} rows={inclusions} {...rows} />
      </table>
      <p className="paperQuiet">{words.compares}</p>
    </section>
  )
}
