import {
  limitText,
  noValueText,
  resultText,
  sharedSource,
  sourceText,
  subjectText,
  valueText,
  whenTexts,
} from '../../components/criterionText.ts'
import type { CriterionRow } from '../../plan/criterionRow.ts'
import type { Plan } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface CriterionRowsProps {
  readonly title: string
  readonly rows: readonly CriterionRow[]
  /** How many columns the table has: five with a date, four without. */
  readonly columns: 4 | 5
  readonly plan: Plan
  readonly wording: LaterWording
}

/** One document, or one kind of condition in words: its name stays with its first row, and no row parts. */
export function CriterionRows({ title, rows, columns, plan, wording }: CriterionRowsProps) {
  const shared = sharedSource(rows, plan.regimen, wording)
  return together(rows, plan, wording).map((alike, index) => (
    <tbody key={alike[0].id}>
      {index === 0 && (
        <tr>
          <th colSpan={columns} scope="rowgroup">
            {title}
            {shared !== null && <span className="plain"> {shared}</span>}
          </th>
        </tr>
      )}
      <Row
        rows={alike}
        columns={columns}
        source={shared === null ? sourceText(alike[0], plan.regimen, wording) : null}
        plan={plan}
        wording={wording}
      />
    </tbody>
  ))
}

type Alike = readonly [CriterionRow, ...CriterionRow[]]

/**
 * What the source sets no limit to, whose values stand on the first page, and what nobody has answered, in one row each:
 * nothing is left out.
 */
function together(rows: readonly CriterionRow[], plan: Plan, wording: LaterWording): readonly Alike[] {
  const isOpen = ({ value, limit }: CriterionRow): boolean =>
    limit === null || (value === null && limit.kind === 'inWords')
  const open = new Map<string, Alike>()
  for (const row of rows.filter(isOpen)) {
    const why = row.limit === null ? '' : noValueText(row, plan, wording)
    const before = open.get(why)
    open.set(why, before === undefined ? [row] : [...before, row])
  }
  return [...rows.filter((row) => !isOpen(row)).map((row): Alike => [row]), ...open.values()]
}

interface RowProps extends Omit<CriterionRowsProps, 'title' | 'rows'> {
  readonly rows: Alike
  readonly source: string | null
}

function Row({ rows, columns, source, plan, wording }: RowProps) {
  const [row] = rows
  const subject = rows.map((each) => subjectText(each, wording)).join(wording.paper.joinItems)
  if (row.limit === null)
    return (
      <tr>
        <td colSpan={columns}>{wording.treatmentPlan.noLimit(subject)}</td>
      </tr>
    )
  const value = valueText(row, wording) ?? noValueText(row, plan, wording)
  const when = row.value === null ? [] : whenTexts(row.value, wording)
  const result = resultText(row, wording)
  return (
    <>
      <tr>
        <td>{rows.length === 1 ? <b>{subject}</b> : subject}</td>
        <td>{limitText(row, wording)}</td>
        <td>{value}</td>
        {columns === 5 && <td>{when.join(wording.paper.joinParts)}</td>}
        <td>{row.result === 'outside' ? <b>{result}</b> : result}</td>
      </tr>
      {source !== null && (
        <tr className="source">
          <td colSpan={columns}>{source}</td>
        </tr>
      )}
    </>
  )
}
