import { millilitres } from '../../../components/preparationAmounts.ts'
import { rateLead } from '../../../components/preparationBag.ts'
import { companionTotal } from '../../../documents/companionTotal.ts'
import type { OrderBag, OrderLine, OrderVariant } from '../../../documents/treatmentPlan.ts'
import type { Step } from '../../../evidence/step.ts'
import type { Administration, Plan } from '../../../plan/plan.ts'
import { isLive } from '../../../schedule/administrationState.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import { Companion } from '../DoseCells.tsx'
import { OrderDays } from './OrderDays.tsx'
import { OrderDrug } from './OrderDrug.tsx'
import { isPlainlyRounded } from './plainlyRounded.ts'
import { SingleDose } from './SingleDose.tsx'

interface OrderRowsProps {
  readonly plan: Plan
  readonly line: OrderLine
  readonly wording: LaterWording
}

/** One drug: its days, how its dose is made step by step, the dose; and under them who supplied what the source leaves out. */
export function OrderRows({ plan, line, wording }: OrderRowsProps) {
  const { paper } = wording
  const { row, variants, supplied } = line
  const span = variants.length || 1
  const all = row.cells.flatMap((cell) => (cell.kind === 'given' ? cell.administrations : []))
  const totalCompanion = companionTotal(all)
  return (
    <tbody>
      <tr>
        <OrderDrug line={line} wording={wording} />
      </tr>
      {variants.map((variant, index) => (
        <tr key={`${String(variant.days[0])} ${String(index)}`}>
          <OrderDays line={line} variant={variant} wording={wording} />
          <td>
            {stepsOf(variant.administration).map((step) => (
              <p key={step.code}>
                {isPlainlyRounded(step) ? wording.treatmentPlan.rounded(step) : wording.step(step, plan.regimen)}
              </p>
            ))}
            {variant.change !== null && <p>{paper.reason(wording.changeReason(variant.change))}</p>}
            {reasonText(variant)}
            {variant.bag !== null && <p>{bagText(variant.bag)}</p>}
          </td>
          <SingleDose plan={plan} variant={variant} wording={wording} />
          <td className="daily">{dailyDose(variant)}</td>
          {index === 0 && (
            <td rowSpan={span}>
              <p>
                <b className="paperKeep">{totalText()}</b>
                {row.total.rounded && totalCompanion && <Companion companion={totalCompanion} wording={wording} />}
              </p>
              {prescribedTotal() !== null && <p className="paperKeep">{prescribedTotal()}</p>}
              <p>{paper.declared[row.total.declared]}</p>
              {row.item.until && <p>{wording.details.until(wording.text(row.item.until.value))}</p>}
            </td>
          )}
        </tr>
      ))}
      {supplied !== null && (
        <tr>
          <td colSpan={5}>
            <b>{wording.note(supplied, plan.regimen)}</b> ({paper.mark.local})
          </td>
        </tr>
      )}
    </tbody>
  )

  /** What it is diluted in, the whole volume, the one rate. */
  function bagText({ diluent, finalMl, mlPerHour }: OrderBag): string {
    const fluid = diluent === null ? [] : [wording.preparationNames.diluents[diluent]]
    const volume = millilitres(finalMl, wording)
    return wording.treatmentPlan.bag([...fluid, volume, rateLead({ mlPerHour }, wording)].join(paper.joinParts))
  }

  function totalText(): string {
    if (row.total.rounded) return wording.quantity(row.total.rounded)
    if (all.length > 0 && !all.some(({ state }) => isLive(state))) return wording.details.leftOut
    return row.total.declared === 'openEnded' ? '' : paper.noDose
  }

  /** Of a fixed dose it is the same figure, and once is enough. */
  function prescribedTotal(): string | null {
    const text = row.total.prescribed ? wording.quantity(row.total.prescribed) : null
    if (text === null || text === totalText()) return null
    const isInPart = all.some(
      ({ ladder: { modifiedDose } }) => modifiedDose.ok && modifiedDose.step.code === 'percentGiven',
    )
    return isInPart ? wording.treatmentPlan.beforePercent(text) : text
  }

  /** Of a dose left out: there are no steps to it, but a reason. */
  function reasonText({ administration: { state, ladder } }: OrderVariant): string {
    const { roundedDose } = ladder
    return isLive(state) || roundedDose.ok ? '' : wording.refusal(roundedDose.refusal, plan.regimen)
  }

  /** What the day comes to; a dose left out is no part of it, and a day of such doses has none. */
  function dailyDose({ administration: { state }, daily, companion }: OrderVariant) {
    if (daily === null) return isLive(state) ? paper.noDose : ''
    return (
      <>
        {wording.quantity(daily)}
        {companion && <Companion companion={companion} wording={wording} />}
      </>
    )
  }
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
  const steps = rungs.flatMap((rung) => (rung.ok && !SILENT.has(rung.step.code) ? [rung.step] : []))
  const [first, ...others] = steps
  // the next line begins with the same amount, and a stated one has no mark
  const isRepeated = first?.code === 'prescribed' && first.mark === 'stated' && !first.chosen && others.length > 1
  return isRepeated ? others : steps
}

const SILENT: ReadonlySet<Step['code']> = new Set<Step['code']>(['noCap', 'notModified', 'replacedAbove'])
