import { amountText } from '../../quantities/quantity.ts'
import { dayText } from '../../components/dayText.ts'
import type { DoseRow, DoseSheet } from '../../documents/doseSheet.ts'
import type { DoseUnit } from '../../evidence/doseUnit.ts'
import type { Step } from '../../evidence/step.ts'
import type { Administration, Plan } from '../../plan/plan.ts'
import type { Quantity } from '../../quantities/quantity.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { routeAndTime, routeAndTimeMarks } from './routeAndTime.ts'

interface DoseTableProps {
  readonly plan: Plan
  readonly sheet: DoseSheet
  readonly wording: LaterWording
}

/** Single dose, daily dose and cycle total side by side, each under its name: they are never taken for one another. */
export function DoseTable({ plan, sheet, wording }: DoseTableProps) {
  const { paper } = wording
  return (
    <section>
      <h2>{paper.doses}</h2>
      <table className="paperGrid paperDoses">
        <thead>
          <tr>
            <th className="drug">{paper.column.drug}</th>
            <th>{paper.column.made}</th>
            <th className="single">{paper.column.single}</th>
            <th className="daily">{paper.column.daily}</th>
            <th className="days">{paper.column.days}</th>
            <th className="total">{paper.column.total}</th>
          </tr>
        </thead>
        {sheet.rows.map((row) => (
          <DrugRows key={row.item.id} plan={plan} row={row} wording={wording} />
        ))}
      </table>
      <p className="paperQuiet">
        {[wording.paperCourse.roundedOnce, ...(sheet.onceDaily ? [paper.onceDaily] : [])].join(paper.joinSentences)}
      </p>
    </section>
  )
}

interface Variant {
  readonly administration: Administration
  readonly daily: Quantity<DoseUnit> | null
  readonly days: number[]
}

/** Days that have the same single and daily dose are one line. */
function variantsOf(row: DoseRow): readonly Variant[] {
  const variants = new Map<string, Variant>()
  for (const cell of row.cells) {
    if (cell.kind !== 'given') continue
    // doses of one day that differ (one of them changed, given, left out) are lines of their own
    for (const administration of cell.administrations) {
      const key = keyOf(administration, cell.dailyDose)
      const known = variants.get(key)
      if (!known) variants.set(key, { administration, daily: cell.dailyDose, days: [cell.day] })
      else if (!known.days.includes(cell.day)) known.days.push(cell.day)
    }
  }
  return [...variants.values()]
}

function keyOf({ ladder, state }: Administration, daily: Quantity<DoseUnit> | null): string {
  const { roundedDose, modifiedDose } = ladder
  const single = roundedDose.ok ? amountText(roundedDose.value) : JSON.stringify(roundedDose.refusal)
  const change = modifiedDose.ok && 'change' in modifiedDose.step ? modifiedDose.step.change : ''
  return `${state.kind} ${single} ${change} ${daily ? amountText(daily) : ''}`
}

/** The rungs worth a line: those on which nothing happened are said once, under the table. */
function stepsOf({ ladder }: Administration): readonly Step[] {
  // a recorded dose is the same number on every rung
  if (ladder.roundedDose.ok && ladder.roundedDose.step.code === 'recorded') return [ladder.roundedDose.step]
  const rungs = [
    ladder.prescribedDose,
    ladder.calculatedDose,
    ladder.limitedDose,
    ladder.modifiedDose,
    ladder.roundedDose,
  ]
  return rungs.flatMap((rung) => (rung.ok && !SILENT.has(rung.step.code) ? [rung.step] : []))
}

const SILENT: ReadonlySet<Step['code']> = new Set<Step['code']>(['noCap', 'notModified', 'replacedAbove'])

interface DrugRowsProps {
  readonly plan: Plan
  readonly row: DoseRow
  readonly wording: LaterWording
}

function DrugRows({ plan, row, wording }: DrugRowsProps) {
  const { paper } = wording
  const variants = variantsOf(row)
  const span = variants.length || 1
  const mark = row.item.days.mark
  return (
    <tbody>
      {variants.map((variant, index) => (
        <tr key={`${String(variant.days[0])} ${String(index)}`}>
          {index === 0 && <DrugCell row={row} administration={variant.administration} span={span} wording={wording} />}
          <td>
            {stepsOf(variant.administration).map((step) => (
              <p key={step.code}>{wording.step(step, plan.regimen)}</p>
            ))}
          </td>
          <td className="mg">{doseText(variant)}</td>
          <td className="daily">
            {variant.daily ? wording.quantity(variant.daily) : leftOut(variant) ? '' : paper.noDose}
          </td>
          <td>
            <p>{paper.daysLabel(dayText(variant.days, paper.dayListAnd))}</p>
            <p>{paper.mark[mark]}</p>
          </td>
          {index === 0 && (
            <td rowSpan={span}>
              <p>
                <b className="paperKeep">{row.total.rounded ? wording.quantity(row.total.rounded) : paper.noDose}</b>
              </p>
              {row.total.prescribed && <p className="paperKeep">{wording.quantity(row.total.prescribed)}</p>}
              <p>{paper.declared[row.total.declared]}</p>
              {row.item.until && <p>{wording.paperCourse.openEnded(wording.text(row.item.until.value))}</p>}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  )

  function leftOut({ administration: { state } }: Variant): boolean {
    return state.kind === 'omitted' || state.kind === 'ceased'
  }

  function doseText(variant: Variant): string {
    const { ladder, companion } = variant.administration
    const { roundedDose } = ladder
    if (leftOut(variant) && !roundedDose.ok) return wording.refusal(roundedDose.refusal, plan.regimen)
    if (roundedDose.ok && companion)
      return `${wording.quantity(roundedDose.value)} + ${wording.quantity(companion.dose)} ${wording.text(companion.name)}`
    return roundedDose.ok
      ? wording.quantity(roundedDose.value)
      : `${paper.noDose}: ${wording.refusal(roundedDose.refusal, plan.regimen)}`
  }
}

interface DrugCellProps {
  readonly row: DoseRow
  readonly administration: Administration
  readonly span: number
  readonly wording: LaterWording
}

function DrugCell({ row, administration, span, wording }: DrugCellProps) {
  const { paper } = wording
  const { timesPerDay, intervalHours } = row.item
  const isOnce = timesPerDay?.value === 1 && row.item.days.value.length === 1
  const times = timesPerDay ? [isOnce ? paper.once : paper.timesPerDay(timesPerDay.value)] : []
  const every = intervalHours ? [paper.everyHours(wording.number(String(intervalHours.value)))] : []
  const frequency = [...times, ...every].join(paper.joinParts)
  const frequencyMarks = [timesPerDay, intervalHours].flatMap((value) => (value ? [value.mark] : []))
  const marks = frequencyMarks.filter((mark) => mark !== 'stated').map((mark) => paper.mark[mark])
  return (
    <td rowSpan={span}>
      <p className="drugName">{wording.text(row.name)}</p>
      {row.formulation && <p>{wording.text(row.formulation)}</p>}
      {row.doseBasis && <p>{wording.text(row.doseBasis)}</p>}
      {row.item.role === 'premedication' && <p>{paper.premedication}</p>}
      <p>{withMarks(routeAndTime(administration, row.item, wording), routeAndTimeMarks(administration, wording))}</p>
      <p>{withMarks(frequency, [...new Set(marks)])}</p>
    </td>
  )

  function withMarks(text: string, reasons: readonly string[]): string {
    return reasons.length === 0 ? text : `${text} (${reasons.join(paper.joinParts)})`
  }
}
