import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { RenalEstimate } from '../../plan/renalFunction.ts'
import { decimal } from '../../quantities/decimal.ts'
import type { Quantity, Unit } from '../../quantities/quantity.ts'
import { roundForDisplay } from '../../quantities/roundToIncrement.ts'
import type { LaterWording } from '../../wording/wording.ts'
import styles from './Clinical.module.css'

interface Props {
  readonly estimate: RenalEstimate
  readonly isChosen: boolean
}

/** One formula: what it gives in its own unit, and in mL/min of this body; or why it gives nothing. */
export function RenalRow({ estimate: { formula, outcome }, isChosen }: Props) {
  const wording = useLaterWording()
  const { renal: words } = wording.clinical
  const name = (
    <th scope="row" className={isChosen ? '' : styles['other']}>
      {wording.renal.formulas[formula]}
      {isChosen && <div>{words.chosen}</div>}
      {outcome.ok && outcome.working.isRecalled && <div className="isConfirm">{words.recalled}</div>}
      {outcome.ok && outcome.working.weight !== null && (
        <div className="quiet">{weightText(outcome.working.weight, wording)}</div>
      )}
    </th>
  )
  if (!outcome.ok)
    return (
      <tr>
        {name}
        <td colSpan={2} className={isChosen ? '' : 'quiet'}>
          {wording.renalRefusal(outcome.refusal)}
        </td>
      </tr>
    )
  const { value, absolute, working } = outcome
  const isIndexed = value.unit !== 'mL/min'
  return (
    <tr>
      {name}
      <td>
        <span className="keep">{oneDecimal(value, wording)}</span>
      </td>
      <td>
        {absolute === null ? words.noArea : <b className="keep">{oneDecimal(absolute, wording)}</b>}
        {isIndexed && absolute !== null && working.bsa !== null && (
          <div className="quiet">{words.perArea(area(working.bsa.value, wording))}</div>
        )}
      </td>
    </tr>
  )
}

function weightText(
  { kind, kg }: { readonly kind: Parameters<LaterWording['measurements']['weightOf']>[0]; readonly kg: string },
  wording: LaterWording,
): string {
  return `${wording.measurements.weightOf(kind)} ${oneDecimal({ value: decimal(kg), unit: 'kg' }, wording)}`
}

/** Four decimals, as an area is shown everywhere. */
function area(text: string, wording: LaterWording): string {
  return wording.quantity({ value: roundForDisplay(decimal(text), 4), unit: 'm2' })
}

function oneDecimal({ value, unit }: Quantity<Unit>, wording: LaterWording): string {
  return wording.quantity({ value: roundForDisplay(value, 1), unit })
}
