import { roundingText } from '../../components/drugFactText.ts'
import type { BlankOrder, DoseColumn, DoseTable, TableCell } from '../../documents/blankOrder.ts'
import type { LaterWording } from '../../wording/wording.ts'

/** As many columns as stand side by side upright with a drug's name in the head of each. */
const MOST_COLUMNS = 4

interface DoseTablesProps {
  readonly order: BlankOrder
  readonly wording: LaterWording
}

/** What each prescribed dose comes to, to check a dose by that was worked out by hand. */
export function DoseTables({ order, wording }: DoseTablesProps) {
  const { blankOrder, paper } = wording
  const { byArea, byWeight, fixed } = order
  return (
    <section>
      {byArea && <Table table={byArea} title={blankOrder.byArea} head={blankOrder.area} wording={wording} />}
      {byWeight && (
        <Table table={byWeight} title={blankOrder.byWeight} head={blankOrder.measureIs.weight} wording={wording} />
      )}
      {fixed.length > 0 && (
        <div className="blankFixed">
          <h2>{blankOrder.fixed}</h2>
          <ul className="paperNotes">
            {fixed.map((column) => (
              <li key={columnKey(column, wording)}>
                {paper.dated(fixedText(column, wording), '')}
                <Cell cell={column.cells[0]} wording={wording} />
                {paper.joinItems}
                {roundingText(column.rounding, column.drug, wording)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

interface TableProps {
  readonly table: DoseTable
  readonly title: string
  readonly head: string
  readonly wording: LaterWording
}

function Table({ table, title, head, wording }: TableProps) {
  const { columns, rows } = table
  const count = Math.ceil(columns.length / MOST_COLUMNS)
  const size = Math.ceil(columns.length / count)
  const parts = Array.from({ length: count }, (_, part) => columns.slice(part * size, (part + 1) * size))
  return parts.map((shown) => (
    <table key={shown.map((column) => columnKey(column, wording)).join()} className="paperGrid blankTable">
      <caption>
        {title}
        <span>{wording.blankOrder.tablesHelp}</span>
      </caption>
      <thead>
        <tr>
          <th className="measure">{head}</th>
          {shown.map((column) => (
            <th key={columnKey(column, wording)}>
              <p>{wording.text(column.drug.name)}</p>
              <p>{prescribedText(column, wording)}</p>
              <p className="plain">{roundingText(column.rounding, column.drug, wording)}</p>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={wording.quantity(row)}>
            <th scope="row">{wording.quantity(row)}</th>
            {shown.map((column) => (
              <td key={columnKey(column, wording)}>
                <Cell cell={column.cells[at]} wording={wording} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ))
}

function fixedText({ drug, prescribed }: DoseColumn, wording: LaterWording): string {
  return [wording.text(drug.name), ...(prescribed === null ? [] : [wording.quantity(prescribed)])].join(' ')
}

function columnKey({ drug, prescribed, rangeEnd, items }: DoseColumn, wording: LaterWording): string {
  return [drug.id, prescribed && wording.quantity(prescribed), rangeEnd, ...items].join(' ')
}

function prescribedText({ prescribed, rangeEnd }: DoseColumn, wording: LaterWording): string {
  const { blankOrder, paper } = wording
  const dose = prescribed === null ? blankOrder.byBands : wording.quantity(prescribed)
  return rangeEnd === null ? dose : [dose, blankOrder.rangeEnd[rangeEnd]].join(paper.joinParts)
}

/** A dose, or in its place the reason why the table has none: never a blank that could be filled in. */
function Cell({ cell, wording }: { readonly cell: TableCell | undefined; readonly wording: LaterWording }) {
  const { blankOrder, screen } = wording
  if (cell === undefined) return null
  if (!cell.ok) {
    const { code } = cell.refusal
    const { brief } = screen.plan
    if (code === 'implausibleDose') return blankOrder.none(brief.implausible)
    if (code === 'roundsToZero') return blankOrder.none(brief.roundsToZero)
    if (code === 'incrementMissing') return blankOrder.none(brief.increment)
    return blankOrder.byHand
  }
  return (
    <>
      <b className="mg">{wording.quantity(cell.dose)}</b>
      {cell.isCapped && <span> {blankOrder.capped}</span>}
      {cell.companion && (
        <p>{blankOrder.with(`${wording.quantity(cell.companion.dose)} ${wording.text(cell.companion.name)}`)}</p>
      )}
    </>
  )
}
