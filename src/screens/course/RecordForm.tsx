import { type FormEvent, useId, useState } from 'react'
import { DateField } from '../../components/DateField.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { TextField } from '../../components/TextField.tsx'
import { parseDateText } from '../../order/parseDateText.ts'
import { parseDecimalText } from '../../order/parseDecimalText.ts'
import { parseTimeText } from '../../order/parseTimeText.ts'
import { clockText } from '../../quantities/civilTime.ts'
import { amountText } from '../../quantities/quantity.ts'
import type { ActFormProps } from './actFormProps.ts'
import styles from './Course.module.css'

const FAULTS = { date: 'date', time: 'start', amount: 'amount' } as const

/** What was really given, and when. The plan's numbers stand there to be checked against the chart, not to be assumed. */
export function RecordForm({ plan, administration, edit, onClose }: ActFormProps) {
  const wording = useLaterWording()
  const { records } = wording
  const id = useId()
  const rounded = administration.ladder.roundedDose
  const { start } = administration.time
  const [date, setDate] = useState<string>(start?.date ?? '')
  const [time, setTime] = useState(start ? clockText(start.minutes) : '')
  const [amount, setAmount] = useState(rounded.ok ? amountText(rounded.value) : '')
  const [isTried, setTried] = useState(false)
  const { drug } = administration
  if (drug === null) return null
  const cycle = plan.cycles.find(({ number }) => number === administration.cycle)
  const isPerM2 = administration.standardDose.ok && administration.standardDose.value.unit.endsWith('/m2')
  const bsa = cycle?.bsa.ok === true ? cycle.bsa : null
  const isRead = {
    date: parseDateText(date).state === 'entered',
    time: parseTimeText(time).state === 'entered',
    amount: parseDecimalText(amount).state === 'entered',
  }
  const fault = (field: keyof typeof isRead) => (isTried && !isRead[field] ? records[FAULTS[field]] : null)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (!isRead.date || !isRead.time || !isRead.amount) return
    edit({
      kind: 'record',
      record: {
        administration: administration.id,
        drug,
        date,
        start: time,
        amount,
        bsa: isPerM2 && bsa ? bsa.working.shown : '',
        bsaFormula: isPerM2 && bsa?.working.kind === 'calculated' ? bsa.working.formula : '',
      },
    })
    onClose()
  }
  const title = records.titleOf(wording.text(administration.name), administration.cycle, administration.day)
  const unit = plan.regimen.drugs[drug]?.doseUnit ?? 'mg'
  return (
    <form className={styles['form']} aria-label={title} onSubmit={submit}>
      <h3>{title}</h3>
      <p className={styles['wide']}>{records.help}</p>
      <DateField id={`${id}-date`} label={records.date} value={date} fault={fault('date')} onChange={setDate} />
      <TextField id={`${id}-time`} label={records.start} value={time} fault={fault('time')} onChange={setTime} />
      <TextField
        id={`${id}-amount`}
        label={records.amount}
        help={rounded.ok ? records.planned(wording.quantity(rounded.value)) : null}
        inputMode="decimal"
        unit={wording.unit(unit)}
        value={amount}
        fault={fault('amount')}
        onChange={setAmount}
      />
      {isPerM2 && bsa && (
        <p className={styles['wide']}>
          {records.bsa}: <b>{bsa.working.shown}</b>
        </p>
      )}
      <div className={styles['buttons']}>
        <button type="submit" className="button primary">
          {records.save}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {records.cancel}
        </button>
      </div>
    </form>
  )
}
