import { type FormEvent, useId, useState } from 'react'
import { DateField } from '../../components/DateField.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { TextField } from '../../components/TextField.tsx'
import type { BsaWorking } from '../../evidence/step.ts'
import type { GivenDose } from '../../order/course.ts'
import { parseDateText } from '../../order/parseDateText.ts'
import { parseDecimalText } from '../../order/parseDecimalText.ts'
import { parseTimeText } from '../../order/parseTimeText.ts'
import { clockText } from '../../quantities/civilTime.ts'
import { decimalText } from '../../quantities/decimal.ts'
import { amountText } from '../../quantities/quantity.ts'
import type { ActFormProps } from './actFormProps.ts'
import styles from './Course.module.css'

/**
 * What was really given, and when. The plan's numbers stand there to be checked against the chart, not to be assumed; a
 * record that is corrected keeps the area of its day.
 */
export function RecordForm({ plan, administration, today, edit, onClose }: ActFormProps) {
  const wording = useLaterWording()
  const { records } = wording
  const id = useId()
  const rounded = administration.ladder.roundedDose
  const { start } = administration.time
  const former = administration.state.kind === 'given' ? administration.state.record : null
  const [date, setDate] = useState<string>(former?.date ?? start?.date ?? '')
  const [time, setTime] = useState(former ? clockText(former.start) : start ? clockText(start.minutes) : '')
  const [amount, setAmount] = useState(rounded.ok ? amountText(rounded.value) : '')
  const [isTried, setTried] = useState(false)
  const { drug } = administration
  if (drug === null) return null
  const cycle = plan.cycles.find(({ number }) => number === administration.cycle)
  const isPerM2 = administration.standardDose.ok && administration.standardDose.value.unit.endsWith('/m2')
  const area = former ? areaOf(former) : isPerM2 && cycle?.bsa.ok === true ? areaNow(cycle.bsa.working) : NO_AREA
  const day = parseDateText(date)
  const isFuture = day.state === 'entered' && day.value > today
  const faults = {
    date: isFuture ? records.needed.future : day.state === 'entered' ? null : records.needed.date,
    start: parseTimeText(time).state === 'entered' ? null : records.needed.start,
    amount: parseDecimalText(amount).state === 'entered' ? null : records.needed.amount,
  }
  const fault = (field: keyof typeof faults) => (isTried ? faults[field] : null)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (faults.date !== null || faults.start !== null || faults.amount !== null) return
    edit({
      kind: 'record',
      record: {
        administration: administration.id,
        drug,
        date,
        start: time,
        amount,
        ...area,
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
      <TextField
        id={`${id}-time`}
        label={records.start}
        placeholder="HH:mm"
        value={time}
        fault={fault('start')}
        onChange={setTime}
      />
      <TextField
        id={`${id}-amount`}
        label={records.amount}
        wide
        help={rounded.ok && former === null ? records.planned(wording.quantity(rounded.value)) : null}
        inputMode="decimal"
        unit={wording.unit(unit)}
        value={amount}
        fault={fault('amount')}
        onChange={setAmount}
      />
      {area.bsa !== '' && (
        <p className={styles['wide']}>
          {records.bsa}: <b>{area.bsa}</b>
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

interface Area {
  readonly bsa: string
  readonly bsaFormula: string
}

const NO_AREA: Area = { bsa: '', bsaFormula: '' }

function areaNow(working: BsaWorking): Area {
  return { bsa: working.shown, bsaFormula: working.kind === 'calculated' ? working.formula : '' }
}

function areaOf({ bsa, bsaFormula }: GivenDose): Area {
  return { bsa: bsa === null ? '' : decimalText(bsa), bsaFormula: bsaFormula ?? '' }
}
