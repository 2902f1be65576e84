import { type FormEvent, useId, useState } from 'react'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { SelectField } from '../../components/SelectField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useOpenForm } from '../../components/useOpenForm.ts'
import type { Edit } from '../../order/edit.ts'
import { parseDecimalText } from '../../order/parseDecimalText.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import type { Plan } from '../../plan/plan.ts'
import { drugName } from '../../wording/names.ts'
import styles from './Course.module.css'

interface Props {
  readonly plan: Plan
  readonly typed: TypedOrder
  readonly edit: (edit: Edit) => void
}

/** Earlier treatment elsewhere, typed in; for each counted drug a person may say that there was none. */
export function EarlierDoses({ plan, typed, edit }: Props) {
  const wording = useLaterWording()
  const { ledger: words } = wording
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [drug, setDrug] = useState('')
  const [perM2, setPerM2] = useState('')
  const [when, setWhen] = useState('')
  const [where, setWhere] = useState('')
  const [isTried, setTried] = useState(false)
  const { course } = typed
  const language = wording.language === 'en' ? 'en' : 'zh'
  const name = (each: string): string => drugName(plan.regimen, each, language)
  const drugs = countedDrugs(plan)
  const lacksAmount = parseDecimalText(perM2).state !== 'entered'
  const close = (): void => {
    setOpen(false)
    setTried(false)
  }
  const within = useOpenForm(isOpen ? 'earlier' : null, close)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (drug === '' || lacksAmount) return
    const numbers = course.earlier.map((earlier) => Number(/^earlier(\d+)$/.exec(earlier.id)?.[1] ?? 0))
    const next = `earlier${Math.max(0, ...numbers) + 1}`
    edit({ kind: 'setEarlier', earlier: { id: next, drug, perM2, total: '', when, where } })
    close()
    for (const clear of [setDrug, setPerM2, setWhen, setWhere]) clear('')
  }
  return (
    <div ref={within}>
      <ul className={styles['log']}>
        {course.earlier.map((earlier) => (
          <li key={earlier.id}>
            <p>
              <b>{name(earlier.drug)}</b> {earlier.perM2} {wording.unit('mg/m2')}{' '}
              <span className="quiet">
                {[earlier.when, earlier.where].filter((part) => part !== '').join(wording.screen.plan.comma)}
              </span>
            </p>
            <button
              type="button"
              className="button"
              aria-label={words.removeEarlier(name(earlier.drug))}
              onClick={() => {
                edit({ kind: 'removeEarlier', id: earlier.id })
              }}
            >
              {words.remove}
            </button>
          </li>
        ))}
        {drugs.map((each) => {
          const none = course.noEarlier.includes(each)
          if (course.earlier.some((earlier) => earlier.drug === each)) return null
          return (
            <li key={each}>
              <label>
                <input
                  type="checkbox"
                  checked={none}
                  onChange={() => {
                    edit({ kind: 'setNoEarlier', drug: each, none: !none })
                  }}
                />{' '}
                {words.noEarlier(name(each))}
              </label>
            </li>
          )
        })}
      </ul>
      {!isOpen && (
        <div className={styles['acts']}>
          <button
            type="button"
            className="button"
            data-opens="earlier"
            onClick={() => {
              setOpen(true)
            }}
          >
            {words.add}
          </button>
        </div>
      )}
      {isOpen && (
        <form className={styles['form']} aria-label={words.add} onSubmit={submit}>
          <SelectField
            id={`${id}-drug`}
            label={wording.screen.plan.drug}
            wide
            value={drug}
            empty={wording.screen.order.choose}
            options={drugs.map((each) => ({ value: each, label: name(each) }))}
            missing={isTried && drug === ''}
            onChange={setDrug}
          />
          <TextField
            id={`${id}-perM2`}
            label={words.perM2(wording.unit('mg/m2'))}
            inputMode="decimal"
            unit={wording.unit('mg/m2')}
            value={perM2}
            fault={isTried && lacksAmount ? words.amountNeeded : null}
            onChange={setPerM2}
          />
          <TextField
            id={`${id}-when`}
            label={words.earlierWhen}
            help={words.whenHelp}
            value={when}
            onChange={setWhen}
          />
          <TextField id={`${id}-where`} label={words.earlierWhere} wide value={where} onChange={setWhere} />
          <div className={styles['buttons']}>
            <button type="submit" className="button primary">
              {words.save}
            </button>
            <button type="button" className="button" onClick={close}>
              {words.cancel}
            </button>
          </div>
        </form>
      )}
    </div>
  )
}

/** The drugs with a ledger and those that count against one. */
export function countedDrugs({ regimen, ledgers }: Plan): readonly string[] {
  return [...new Set([...ledgers.map(({ drug }) => drug), ...Object.keys(regimen.countedDrugs)])]
}
