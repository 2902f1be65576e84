import { Icon } from '../../components/Icon.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { Edit } from '../../order/edit.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import { civilDate } from '../../quantities/civilDate.ts'
import { OtherSettings } from '../course/OtherSettings.tsx'
import { patientName } from '../paper/patientName.ts'
import { answeredLines } from './answeredLines.ts'
import styles from './Files.module.css'
import { measuredLines } from './measuredLines.ts'

interface Props {
  readonly typed: TypedOrder
  readonly edit: (edit: Edit) => void
  readonly onConfirm: () => void
}

/** Whose order came from the file and how old its measurements are; nothing prints until a person has said that it is right. */
export function OpenedOrder({ typed, edit, onConfirm }: Props) {
  const wording = useLaterWording()
  const words = wording.files.opened
  const { patient, acknowledgements, course } = typed
  const born = civilDate(patient.birthDate.trim())
  const entered = (text: string): string | null => (text.trim() === '' ? null : text.trim())
  const [familyName, givenName, identifier] = [patient.familyName, patient.givenName, patient.identifier].map(entered)
  const name = patientName({ familyName: familyName ?? null, givenName: givenName ?? null }, wording)
  const answered = answeredLines(typed, wording)
  const isWhole = familyName !== null && identifier !== null && born !== null
  const facts = [
    [words.name, name],
    [wording.screen.order.identifier, identifier ?? words.notEntered],
    [wording.screen.order.born, born === null ? (entered(patient.birthDate) ?? words.notEntered) : wording.date(born)],
  ]
  return (
    <section ref={focusOnce} tabIndex={-1} className={styles['opened']} aria-label={words.title}>
      <p className="isConfirm" role="alert">
        <Icon name="confirm" /> {words.ask}
      </p>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{measuredLines(typed, wording).join(wording.paper.joinItems)}</p>
      <p className="quiet">{words.dates}</p>
      {answered.length > 0 && (
        <p className="isConfirm">
          <Icon name="confirm" /> {words.answered(answered)}
        </p>
      )}
      <OtherSettings typed={typed} edit={edit} />
      <p className="quiet">{words.carries(acknowledgements.length, course.changes.length, course.records.length)}</p>
      {!isWhole && (
        <p id="why-not-mine" className="isStop">
          {words.needsIdentity}
        </p>
      )}
      <button
        type="button"
        className="button"
        aria-disabled={!isWhole}
        aria-describedby={isWhole ? undefined : 'why-not-mine'}
        onClick={() => {
          if (isWhole) onConfirm()
        }}
      >
        {words.mine}
      </button>
    </section>
  )
}

/** The button that opened the file is gone: a person goes on here. */
function focusOnce(section: HTMLElement | null): void {
  section?.focus()
}
