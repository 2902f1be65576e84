import {
  limitText,
  noValueText,
  originText,
  resultText,
  sharedSource,
  sourceText,
  subjectText,
  valueText,
  whenTexts,
} from '../../components/criterionText.ts'
import { buildCriteriaSheet } from '../../documents/buildCriteriaSheet.ts'
import type { CriterionRow } from '../../plan/criterionRow.ts'
import type { Plan } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface CriteriaTableProps {
  readonly plan: Plan
  readonly wording: LaterWording
}

/** Every condition beside what is known, in the words of the screen. It compares, and says so. */
export function CriteriaTable({ plan, wording }: CriteriaTableProps) {
  const { criteria: words } = wording.clinical
  if (plan.criteria.length === 0) return null
  const { measured, exclusions, inclusions, hasSetAside } = buildCriteriaSheet(plan)
  const { countsNotABar } = plan.regimen.population
  const { ctcae } = plan.regimen
  const lines = [
    words.compares,
    ...(hasSetAside && countsNotABar !== undefined ? [words.why(wording.text(countsNotABar.value))] : []),
    words.ctcae(ctcae.mark === 'absent' ? null : ctcae.value),
  ]
  return (
    <section>
      <h2>{words.title}</h2>
      <table className="paperGrid paperCriteria">
        <thead>
          <tr>
            <th>{words.column.condition}</th>
            <th className="limit">{words.column.limit}</th>
            <th className="value">{words.column.value}</th>
            <th className="result">{words.column.result}</th>
          </tr>
        </thead>
        {measured.map(({ origin, rows }) => (
          <Rows
            key={rows[0]?.id}
            title={originText(origin, plan.regimen, wording)}
            rows={rows}
            plan={plan}
            wording={wording}
          />
        ))}
        <Rows title={wording.details.exclusions} rows={exclusions} plan={plan} wording={wording} />
        <Rows title={wording.details.inclusions} rows={inclusions} plan={plan} wording={wording} />
      </table>
      <p className="paperQuiet">{lines.join(wording.paper.joinSentences)}</p>
    </section>
  )
}

interface RowsProps extends CriteriaTableProps {
  readonly title: string
  readonly rows: readonly CriterionRow[]
}

/** One document, or one kind of condition in words: its name stays with its first row, and no row parts. */
function Rows({ title, rows, plan, wording }: RowsProps) {
  const shared = sharedSource(rows, plan.regimen, wording)
  return together(rows, plan, wording).map((alike, index) => (
    <tbody key={alike[0].id}>
      {index === 0 && (
        <tr>
          <th colSpan={4} scope="rowgroup">
            {title}
            {shared !== null && <span className="plain"> {shared}</span>}
          </th>
        </tr>
      )}
      <Row
        rows={alike}
        source={shared === null ? sourceText(alike[0], plan.regimen, wording) : null}
        plan={plan}
        wording={wording}
      />
    </tbody>
  ))
}

type Alike = readonly [CriterionRow, ...CriterionRow[]]

/** What nobody has entered and nothing is held against, and what nobody has answered, in one row each: nothing is left out. */
function together(rows: readonly CriterionRow[], plan: Plan, wording: LaterWording): readonly Alike[] {
  const isOpen = ({ value, limit }: CriterionRow): boolean =>
    value === null && (limit === null || limit.kind === 'inWords')
  const open = new Map<string, Alike>()
  for (const row of rows.filter(isOpen)) {
    const why = noValueText(row, plan, wording)
    const before = open.get(why)
    open.set(why, before === undefined ? [row] : [...before, row])
  }
  return [...rows.filter((row) => !isOpen(row)).map((row): Alike => [row]), ...open.values()]
}

interface RowProps extends CriteriaTableProps {
  readonly rows: Alike
  readonly source: string | null
}

function Row({ rows, source, plan, wording }: RowProps) {
  const [row] = rows
  const subject = rows.map((each) => subjectText(each, wording)).join(wording.paper.joinItems)
  const value = valueText(row, wording)
  const when = row.value === null ? [] : whenTexts(row.value, wording)
  const result = resultText(row, wording)
  return (
    <tr>
      <td>
        {rows.length === 1 ? <b>{subject}</b> : subject}
        {source !== null && <p>{source}</p>}
      </td>
      <td>{limitText(row, wording)}</td>
      <td>
        {value ?? noValueText(row, plan, wording)}
        {when.length > 0 && <p>{when.join(wording.paper.joinParts)}</p>}
      </td>
      <td>{row.result === 'outside' ? <b>{result}</b> : result}</td>
    </tr>
  )
}
