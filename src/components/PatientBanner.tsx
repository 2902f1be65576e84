import type { Plan } from '../plan/plan.ts'
import { Icon } from './Icon.tsx'
import styles from './PatientBanner.module.css'
import { useWording } from './wordingContext.ts'

/** A Chinese name is written without a comma in any language, as on paper. */
const HAN_ONLY = /^[\p{Script=Han}·]+$/u

/** Who and on what ground, always in sight: name, identifier, birth date; then what makes the dose; then allergies. */
export function PatientBanner({ plan: shown, cycle }: { readonly plan: Plan; readonly cycle: number }) {
  const wording = useWording()
  const { plan, order } = wording.screen
  const { patient, regimen } = shown
  const parts = [patient.familyName, patient.givenName].filter((part) => part !== null)
  const name = parts.join(parts.every((part) => HAN_ONLY.test(part)) ? '' : ', ')
  const day1 = shown.cycles.find(({ number }) => number === cycle)?.day1 ?? null
  const about = [
    patient.sex === null ? null : order[patient.sex],
    patient.age === null ? null : plan.years(patient.age),
    patient.ward === null ? null : `${order.ward} ${patient.ward}`,
    patient.bed === null ? null : `${order.bed} ${patient.bed}`,
  ].filter((part) => part !== null)
  const { allergies } = patient
  const facts: readonly (readonly [string, string | null])[] = [
    [order.identifier, patient.identifier],
    [order.born, patient.birthDate === null ? null : wording.date(patient.birthDate)],
    [order.height, patient.height === null ? null : wording.quantity(patient.height)],
    [order.weight, patient.weight === null ? null : wording.quantity(patient.weight)],
    [plan.cycleDay1(cycle), day1 === null ? null : wording.longDate(day1)],
  ]
  return (
    <div className={styles['banner']}>
      <p className={styles['name']}>
        {name === '' ? plan.unnamed : name}
        {about.length > 0 && <small>{about.join(plan.comma)}</small>}
      </p>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={value === null ? 'quiet' : ''}>{value ?? plan.notEntered}</dd>
          </div>
        ))}
        <div>
          <dt>{order.allergies}</dt>
          <dd className={allergies.state === 'known' ? 'isStop' : ''}>
            {allergies.state === 'known' && <Icon name="confirm" />}{' '}
            {plan.allergyNote(order.allergyState[allergies.state], allergies.text)}
          </dd>
        </div>
      </dl>
      <p className={styles['regimen']}>
        <span className="quiet">{order.regimen}</span> <b>{`${wording.text(regimen.title)} ${regimen.version}`}</b>
      </p>
    </div>
  )
}
