import { useState } from 'react'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { TextField } from '../../components/TextField.tsx'
import { asksOfChange, POLICY_WHOLE } from '../../order/policyRules.ts'
import { readDecimal } from '../../order/readDecimal.ts'
import styles from '../order/OrderForm.module.css'
import type { SettingsPartProps } from './settingsPartProps.ts'

/** From when on a person is asked: to keep a dose or recalculate it, and whether day 1 is meant. */
export function Thresholds({ policy, choose }: SettingsPartProps) {
  const { settings } = useLaterWording()
  const { recalculate, limits } = policy
  const percent = { isTaken: asksOfChange, fault: settings.percentFault }
  const days = { isTaken: (digits: string) => POLICY_WHOLE.test(digits), fault: settings.daysFault }
  return (
    <>
      <strong className={styles['wide']}>{settings.recalculate}</strong>
      {(['weightPercent', 'dosePercent'] as const).map((key) => (
        <Threshold
          key={key}
          id={`field-${key}`}
          label={settings[key]}
          held={recalculate[key]}
          {...percent}
          onTaken={(digits) => {
            choose({ recalculate: { ...recalculate, [key]: digits } })
          }}
        />
      ))}
      <strong className={styles['wide']}>{settings.startDates}</strong>
      {(['daysAhead', 'daysPast'] as const).map((key) => (
        <Threshold
          key={key}
          id={`field-${key}`}
          label={settings[key]}
          held={limits[key]}
          {...days}
          onTaken={(digits) => {
            choose(key === 'daysAhead' ? { daysAhead: digits } : { daysPast: digits })
          }}
        />
      ))}
    </>
  )
}

interface ThresholdProps {
  readonly id: string
  readonly label: string
  /** What is in force; a text that is not taken leaves it so. */
  readonly held: string
  readonly isTaken: (digits: string) => boolean
  readonly fault: (held: string) => string
  readonly onTaken: (digits: string) => void
}

function Threshold({ id, label, held, isTaken, fault, onTaken }: ThresholdProps) {
  // as it was typed, while it still is what was meant: `2.0` on its way to `2.05` must not become `2`
  const [draft, setDraft] = useState({ text: held, holding: held, isTaken: true })
  const isShown = draft.holding === held
  return (
    <TextField
      id={id}
      label={label}
      inputMode="decimal"
      value={isShown ? draft.text : held}
      fault={isShown && !draft.isTaken ? fault(held) : null}
      onChange={(text) => {
        const read = readDecimal(text)
        if (read.ok && isTaken(read.digits)) {
          setDraft({ text, holding: read.digits, isTaken: true })
          onTaken(read.digits)
        } else setDraft({ text, holding: held, isTaken: false })
      }}
    />
  )
}
