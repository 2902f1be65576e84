import { Icon } from '../../components/Icon.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { BandTable } from '../../regimen/bandTable.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import orderStyles from '../order/OrderForm.module.css'
import { HospitalFileField } from './HospitalFileField.tsx'
import styles from './HospitalSettings.module.css'
import type { SettingsPartProps } from './settingsPartProps.ts'
import { type LibraryDrugs, useLibraryDrugs } from './useLibraryDrugs.ts'

/** The hospital's own tables, then those the library has for this regimen. */
export function BandTables(props: SettingsPartProps) {
  const { policy, regimen, choose } = props
  const wording = useLaterWording()
  const { settings } = wording
  const own = policy.bandTables
  const library = (regimen?.bandTables ?? []).filter((table) => !own.some(({ id }) => id === table.id))
  const drugs = useLibraryDrugs(own.length > 0 || library.length > 0)
  const titleOf = ({ title, version }: BandTable): string => settings.bandTable(wording.text(title), version)
  return (
    <>
      <strong className={orderStyles['wide']}>{settings.bandTables}</strong>
      {own.length === 0 && <p className={`quiet ${orderStyles['wide']}`}>{settings.noBandTables}</p>}
      {own.length + library.length > 0 && (
        <ul className={styles['list']} aria-label={settings.bandTables}>
          {own.map((table) => (
            <li key={table.id}>
              <TableText table={table} title={titleOf(table)} drugs={drugs} regimen={regimen} />
              <button
                type="button"
                className="button"
                aria-label={settings.removeNamed(titleOf(table))}
                onClick={() => {
                  choose({ bandTables: own.filter(({ id }) => id !== table.id) })
                }}
              >
                {settings.remove}
              </button>
            </li>
          ))}
          {library.map((table) => (
            <li key={table.id}>
              <TableText table={table} title={titleOf(table)} drugs={drugs} regimen={regimen} />
              <span className="quiet">{settings.fromLibrary}</span>
            </li>
          ))}
        </ul>
      )}
      <HospitalFileField {...props} id="field-bandTable" kind="bandTable" label={settings.loadBandTable} />
    </>
  )
}

interface TableTextProps {
  readonly table: BandTable
  readonly title: string
  readonly drugs: LibraryDrugs | null
  readonly regimen: Regimen | null
}

/** Its drugs by name where the library knows them; its boundaries where it may round a dose of this regimen. */
function TableText({ table, title, drugs, regimen }: TableTextProps) {
  const wording = useLaterWording()
  const { settings } = wording
  const nameOf = (id: string): string => {
    const name = drugs?.get(id)
    return name === undefined ? id : wording.text(name)
  }
  const isHere = regimen !== null && table.drugs.some((id) => Object.hasOwn(regimen.drugs, id))
  const isNowhere = drugs !== null && !table.drugs.some((id) => drugs.has(id))
  return (
    <div>
      <b>{title}</b>
      <p className="quiet">{settings.bandTableDrugs(table.drugs.map(nameOf))}</p>
      {isNowhere && (
        <p className="isConfirm">
          <Icon name="confirm" /> {settings.noDrugHere}
        </p>
      )}
      {isHere && (
        <details>
          <summary>{settings.boundaries}</summary>
          <ul>
            {table.rows.map(({ from, below, band }) => {
              const amount = `${wording.number(band)}\u00a0${wording.unit(table.unit)}`
              return <li key={from}>{settings.bandRow(wording.number(from), wording.number(below), amount)}</li>
            })}
          </ul>
        </details>
      )}
    </div>
  )
}
