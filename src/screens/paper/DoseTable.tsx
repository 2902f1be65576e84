import { stateText } from '../../components/courseText.ts'
import { dayText } from '../../wording/formats/dayText.ts'
import { companionTotal } from '../../documents/companionTotal.ts'
import type { DoseRow, DoseSheet } from '../../documents/doseSheet.ts'
import type { Step } from '../../evidence/step.ts'
import type { Administration, Plan } from '../../plan/plan.ts'
import { isLive } from '../../schedule/administrationState.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { Companion, DoseAmount } from './DoseCells.tsx'
import { DrugCell } from './DrugCell.tsx'
import { type Variant, variantsOf } from './doseVariants.ts'

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
      {sheet.notGiven.map(({ item, name, reason, by }) => (
        <p key={item}>
          <b>{wording.screen.plan.notGivenLocally(wording.text(name), reason, by)}</b> ({paper.mark.local})
        </p>
      ))}
      <p className="paperQuiet">
        {[wording.paperCourse.roundedOnce, ...(sheet.onceDaily ? [paper.onceDaily] : [])].join(paper.joinSentences)}
      </p>
    </section>
  )
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
  const all = row.cells.flatMap((cell) => (cell.kind === 'given' ? cell.administrations : []))
  const totalCompanion = companionTotal(all)
  return (
    <tbody>
      {variants.map((variant, index) => (
        <tr key={`${String(variant.days[0])} ${String(index)}`}>
          {index === 0 && <DrugCell row={row} administration={variant.administration} span={span} wording={wording} />}
          <td>
            {stepsOf(variant.administration).map((step) => (
              <p key={step.code}>{wording.step(step, plan.regimen)}</p>
            ))}
            {reasonText(variant)}
          </td>
          <SingleCell plan={plan} administration={variant.administration} wording={wording} />
          <td className="daily">{dailyDose(variant)}</td>
          <td>
            <p>{paper.daysLabel(dayText(variant.days, paper.dayListAnd))}</p>
            <p>{paper.mark[mark]}</p>
          </td>
          {index === 0 && (
            <td rowSpan={span}>
              <p>
                <b className="paperKeep">{totalText()}</b>
                {row.total.rounded && totalCompanion && <Companion companion={totalCompanion} wording={wording} />}
              </p>
              {row.total.prescribed && <p className="paperKeep">{wording.quantity(row.total.prescribed)}</p>}
              <p>{paper.declared[row.total.declared]}</p>
              {row.item.until && <p>{wording.details.until(wording.text(row.item.until.value))}</p>}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  )

  function totalText(): string {
    if (row.total.rounded) return wording.quantity(row.total.rounded)
    if (all.length > 0 && !all.some(({ state }) => isLive(state))) return wording.details.leftOut
    return row.total.declared === 'openEnded' ? '' : paper.noDose
  }

  /** Of a dose left out: there are no steps to it, but a reason. */
  function reasonText({ administration: { state, ladder } }: Variant): string {
    const { roundedDose } = ladder
    return isLive(state) || roundedDose.ok ? '' : wording.refusal(roundedDose.refusal, plan.regimen)
  }

  /** What the day comes to; a dose left out is no part of it, and a day of such doses has none. */
  function dailyDose({ administration: { state }, daily, companion }: Variant) {
    if (daily === null) return isLive(state) ? paper.noDose : ''
    return (
      <>
        {wording.quantity(daily)}
        {companion && <Companion companion={companion} wording={wording} />}
      </>
    )
  }
}

interface SingleCellProps {
  readonly plan: Plan
  readonly administration: Administration
  readonly wording: LaterWording
}

/** The dose; or in its place a word, and in letters that fit why there is none. */
function SingleCell({ plan, administration, wording }: SingleCellProps) {
  const { state, ladder } = administration
  if (ladder.roundedDose.ok)
    return (
      <td className="mg">
        <DoseAmount administration={administration} wording={wording} />
      </td>
    )
  if (!isLive(state)) return <td className="word">{stateText(administration, wording)}</td>
  return <td>{`${wording.paper.noDose}: ${wording.refusal(ladder.roundedDose.refusal, plan.regimen)}`}</td>
}
