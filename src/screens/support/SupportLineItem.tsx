import { itemName } from '../../components/administrationText.ts'
import { dayText } from '../../wording/formats/dayText.ts'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { SupportMark } from '../../components/SupportMark.tsx'
import { supportRule } from '../../components/supportText.ts'
import type { SupportLine } from '../../order/policy.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import styles from './Support.module.css'

interface Props {
  readonly line: SupportLine
  readonly regimen: Regimen
  readonly isLeftOut: boolean
  readonly onLeave: (line: string, isLeftOut: boolean) => void
  readonly onChange: (line: string) => void
  readonly onRemove: (line: SupportLine) => void
}

/** One line as it stands, and whether this patient gets it. */
export function SupportLineItem({ line, regimen, isLeftOut, onLeave, onChange, onRemove }: Props) {
  const wording = useLaterWording()
  const { support: words, paper } = wording
  const { id, kind, text, days, when } = line
  const about = [
    words.kinds[kind],
    words.days(dayText(days, paper.dayListAnd), days.length > 1),
    supportRule(when, (item) => itemName(item, regimen, wording), wording),
  ]
  return (
    <>
      <p className={isLeftOut ? styles['leftOut'] : styles['text']}>
        <SupportMark /> <b>{text}</b>
      </p>
      <p className="quiet">{about.join(paper.joinParts)}</p>
      <div className={styles['buttons']}>
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={isLeftOut}
            aria-label={words.notForPatientNamed(text)}
            onChange={() => {
              onLeave(id, !isLeftOut)
            }}
          />{' '}
          {words.notForPatient}
        </label>
        <button
          type="button"
          className="button"
          data-opens={id}
          aria-label={words.changeNamed(text)}
          onClick={() => {
            onChange(id)
          }}
        >
          {words.change}
        </button>
        <button
          type="button"
          className="button"
          aria-label={words.removeNamed(text)}
          onClick={() => {
            onRemove(line)
          }}
        >
          {words.remove}
        </button>
      </div>
    </>
  )
}
