import { useLaterWording } from '../../components/laterWordingContext.ts'
import { itemName } from '../../components/administrationText.ts'
import type { Edit } from '../../order/edit.ts'
import type { ComparedBody } from '../../plan/bodyComparison.ts'
import type { Plan } from '../../plan/plan.ts'
import { roundForDisplay } from '../../quantities/roundToIncrement.ts'
import type { Quantity, Unit } from '../../quantities/quantity.ts'
import { signedPercent } from '../../wording/formats/numberText.ts'
import styles from './Course.module.css'

/** The body of the cycle before and the present one, and the dose each would give: a person keeps or recalculates. */
export function BodyPanel({ plan, edit }: { readonly plan: Plan; readonly edit: (edit: Edit) => void }) {
  const wording = useLaterWording()
  const { measurements: words } = wording
  const { comparison } = plan
  if (comparison === null) return null
  const { before, now, used } = comparison
  const cycle = now.cycle
  const rows = [
    { label: words.height, of: 'height', percent: comparison.heightPercent },
    { label: words.weight, of: 'weight', percent: comparison.weightPercent },
    { label: words.bsa, of: 'bsa', percent: comparison.bsaPercent },
  ] as const
  return (
    <section className={`sheet ${styles['panel']}`} id="region-body" tabIndex={-1} aria-label={words.title}>
      <div className="head">
        <h2>{words.title}</h2>
        {used === null && <span className="isStop">{words.ask}</span>}
        {used === 'before' && before.bsa !== null && (
          <span>{words.locked(before.cycle, wording.quantity(fourDecimals(before.bsa)))}</span>
        )}
      </div>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col" />
              <th scope="col" className={styles['number']}>
                {words.previous(before.cycle)}
                {used === 'before' && <div>{words.used}</div>}
              </th>
              <th scope="col" className={styles['number']}>
                {words.present(cycle)}
                {used === 'now' && <div>{words.used}</div>}
              </th>
              <th scope="col" className={styles['number']}>
                {words.difference}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, of, percent }) => (
              <tr key={of}>
                <th scope="row">{label}</th>
                <td className={styles['number']}>{cell(before, of)}</td>
                <td className={styles['number']}>{cell(now, of)}</td>
                <td className={styles['number']}>{percent === null ? '' : signedPercent(percent)}</td>
              </tr>
            ))}
            {comparison.doses.map(({ item, before: first, now: second }) => (
              <tr key={item}>
                <th scope="row">{words.doseOf(itemName(item, plan.regimen, wording))}</th>
                <td className={styles['number']}>{amount(first)}</td>
                <td className={styles['number']}>{amount(second)}</td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles['acts']}>
        <button
          type="button"
          className="button"
          aria-pressed={used === 'before'}
          onClick={() => {
            edit({ kind: 'setDosing', cycle, dosing: 'keep' })
          }}
        >
          {words.keep}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={used === 'now'}
          onClick={() => {
            edit({ kind: 'setDosing', cycle, dosing: 'recalculate' })
          }}
        >
          {words.recalculate}
        </button>
      </div>
    </section>
  )

  function amount(value: Quantity<Unit> | null): string {
    return value === null ? wording.screen.plan.noDose : wording.quantity(value)
  }

  function cell(body: ComparedBody, of: 'height' | 'weight' | 'bsa') {
    const value = body[of]
    if (value === null) return words.unknown
    const measuredOn = of === 'height' ? body.heightMeasuredOn : of === 'weight' ? body.weightMeasuredOn : null
    const shown = of === 'bsa' ? fourDecimals(value) : value
    return (
      <>
        <b>{wording.quantity(shown)}</b>
        {measuredOn !== null && <div className="quiet">{wording.shortDate(measuredOn)}</div>}
      </>
    )
  }
}

function fourDecimals({ value, unit }: Quantity<Unit>): Quantity<Unit> {
  return { value: roundForDisplay(value, 4), unit }
}
