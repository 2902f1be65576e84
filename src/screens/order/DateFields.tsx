import { DateField } from '../../components/DateField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWording } from '../../components/wordingContext.ts'
import type { Entry } from '../../order/order.ts'
import type { CivilDate } from '../../quantities/civilDate.ts'
import { fieldState } from './fieldStates.ts'
import styles from './OrderForm.module.css'
import type { OrderPartProps } from './orderFormProps.ts'

const MISSING: Entry<never> = { state: 'missing' }
const MOST_LATER_DATES = 12

/** Which cycles, when they start, and when on the clock. */
export function DateFields({ typed, order, regimen, context, edit }: OrderPartProps) {
  const wording = useWording()
  const words = wording.screen.order
  const current = order.currentCycle.state === 'entered' ? order.currentCycle.value : 1
  const last = order.lastCycle.state === 'entered' ? order.lastCycle.value : current
  const askFirst = current > 1 && regimen?.assessments.some(({ when }) => when.kind === 'everyFromFirstDay1')
  const isCounted = regimen?.course.cycleLength.mark !== 'absent'
  const later = isCounted
    ? []
    : Array.from({ length: Math.min(Math.max(0, last - current), MOST_LATER_DATES) }, (_, i) => current + 1 + i)
  const day1 = (cycle: number, label: string, needed: boolean, help: string | null) => {
    const entry = order.cycles.find(({ number }) => number === cycle)?.plannedDay1 ?? MISSING
    return (
      <DateField
        key={cycle}
        id={`day1-${cycle}`}
        label={label}
        wide
        value={typed.cycles.find(({ number }) => number === cycle)?.plannedDay1 ?? ''}
        onChange={(text) => {
          edit({ kind: 'setDay1', cycle, text })
        }}
        {...fieldState(cycle === 1 && current > 1 ? 'firstDay1' : 'day1', entry, context, {
          needed,
          typed: typed.cycles.find(({ number }) => number === cycle)?.plannedDay1 ?? '',
          help: longDate(entry, wording.longDate) ?? help,
        })}
      />
    )
  }
  return (
    <fieldset className={styles['part']}>
      <legend>{words.dates}</legend>
      <div className={styles['pair']}>
        <TextField
          id="field-currentCycle"
          label={words.cycle}
          inputMode="numeric"
          value={typed.currentCycle}
          onChange={(text) => {
            edit({ kind: 'setCurrentCycle', text })
          }}
          {...fieldState('currentCycle', order.currentCycle, context, { needed: true })}
        />
        <TextField
          id="field-lastCycle"
          label={words.lastCycle}
          inputMode="numeric"
          placeholder={String(current)}
          value={typed.lastCycle}
          onChange={(text) => {
            edit({ kind: 'setLastCycle', text })
          }}
          {...fieldState('lastCycle', order.lastCycle, context)}
        />
        {day1(current, current === 1 ? words.day1 : words.day1Of(current), true, null)}
        {askFirst && day1(1, words.firstDay1, false, null)}
        {later.map((cycle) => day1(cycle, words.day1Of(cycle), false, words.laterDay1))}
        {regimen?.clockAnchors.map((anchor) => {
          const text = typed.startTimes[anchor.id] ?? ''
          return (
            <TextField
              key={anchor.id}
              id={`start-${anchor.id}`}
              label={words.startTime(wording.text(anchor.label))}
              wide
              placeholder={anchor.proposed}
              value={text}
              onChange={(next) => {
                edit({ kind: 'setStartTime', anchor: anchor.id, text: next })
              }}
              {...fieldState('startTime', order.startTimes[anchor.id] ?? MISSING, context, {
                help: text === '' ? words.proposed(anchor.proposed) : null,
              })}
            />
          )
        })}
      </div>
    </fieldset>
  )
}

function longDate(entry: Entry<CivilDate>, format: (date: CivilDate) => string): string | null {
  return entry.state === 'entered' ? format(entry.value) : null
}
