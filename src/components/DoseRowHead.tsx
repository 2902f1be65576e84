import type { DoseRow } from '../documents/doseSheet.ts'
import { useContext } from 'react'
import { amountOf } from '../regimen/amountOf.ts'
import { briefReason } from './administrationText.ts'
import { dayText } from '../wording/formats/dayText.ts'
import styles from './DoseMatrix.module.css'
import { LaterWordingContext } from './laterWordingContext.ts'
import { Provenance } from './Provenance.tsx'
import { useWording } from './wordingContext.ts'

/** The drug under its full name, what is prescribed, on which days, and where that comes from. */
export function DoseRowHead({ row }: { readonly row: DoseRow }) {
  const wording = useWording()
  const later = useContext(LaterWordingContext)
  const { plan } = wording.screen
  const { item, prescribed } = row
  const dose = item.dose === undefined ? null : amountOf(item.dose)
  const why = dose !== null && 'why' in dose ? wording.text(dose.why) : undefined
  return (
    <th scope="row" className={styles['rowHead']}>
      <b>{wording.text(row.name)}</b>
      {item.role === 'premedication' && <span className={styles['sub']}>{plan.premedication}</span>}
      {row.doseBasis !== null && <span className={styles['sub']}>{wording.text(row.doseBasis)}</span>}
      <span className={styles['sub']}>
        {prescribed.ok
          ? prescribedText(
              row,
              [prescribed.amount, ...prescribed.then].map((each) => wording.quantity(each)).join(plan.then),
              plan,
            )
          : briefReason(prescribed.refusal, wording)}{' '}
        {prescribed.ok && dose !== null && dose.mark !== item.days.mark && <Provenance mark={dose.mark} why={why} />}
      </span>
      <span className={styles['sub']}>
        {item.days.value.length === 0
          ? plan.daysNotKnown
          : plan.dayList(dayText(item.days.value, plan.and), item.days.value.length > 1)}{' '}
        {item.days.value.length > 0 && (
          <Provenance mark={item.days.mark} why={'why' in item.days ? wording.text(item.days.why) : undefined} />
        )}
      </span>
      {item.until !== undefined && later !== null && (
        <span className={styles['sub']}>{later.details.until(wording.text(item.until.value))}</span>
      )}
      {item.route !== undefined && item.route.mark !== 'stated' && item.route.mark !== 'absent' && (
        <span className={styles['sub']}>
          {plan.routes[item.route.value]} <Provenance mark={item.route.mark} why={wording.text(item.route.why)} />
        </span>
      )}
    </th>
  )
}

function prescribedText(row: DoseRow, amount: string, plan: ReturnType<typeof useWording>['screen']['plan']): string {
  if (!row.prescribed.ok) return ''
  const { per, timesPerDay } = row.prescribed
  if (per === 'day') return timesPerDay > 1 ? plan.inDoses(amount, timesPerDay) : plan.aDay(amount)
  return timesPerDay > 1 ? `${amount}, ${plan.timesDaily(timesPerDay)}` : amount
}
