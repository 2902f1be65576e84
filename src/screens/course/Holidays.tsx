import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { Holiday } from '../../order/policy.ts'
import orderStyles from '../order/OrderForm.module.css'
import { HospitalFileField } from './HospitalFileField.tsx'
import styles from './HospitalSettings.module.css'
import type { SettingsPartProps } from './settingsPartProps.ts'

/** The years a list was loaded for, each to be removed alone. */
export function Holidays(props: SettingsPartProps) {
  const { policy, choose } = props
  const { settings } = useLaterWording()
  const years = [...new Set(policy.holidays.map(yearOf))].toSorted()
  return (
    <>
      <strong className={orderStyles['wide']}>{settings.holidays}</strong>
      <p className={`quiet ${orderStyles['wide']}`}>
        {settings.holidaysHelp}
        {years.length === 0 && ` ${settings.noHolidays}`}
      </p>
      {years.length > 0 && (
        <ul className={styles['list']} aria-label={settings.holidays}>
          {years.map((year) => {
            const count = policy.holidays.filter((holiday) => yearOf(holiday) === year).length
            const name = settings.holidaysOf(year, settings.holidaysCount(count))
            return (
              <li key={year}>
                <b>{name}</b>
                <button
                  type="button"
                  className="button"
                  aria-label={settings.removeNamed(name)}
                  onClick={() => {
                    choose({ holidays: policy.holidays.filter((holiday) => yearOf(holiday) !== year) })
                  }}
                >
                  {settings.remove}
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <HospitalFileField {...props} id="field-holidays" kind="holidays" label={settings.loadHolidays} />
    </>
  )
}

function yearOf({ date }: Holiday): string {
  return date.slice(0, 4)
}
