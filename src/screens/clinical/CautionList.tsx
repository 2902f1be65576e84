import { factText, missingTexts, originText } from '../../components/cautionText.ts'
import { Icon, type IconName } from '../../components/Icon.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { PlanCaution } from '../../plan/planCaution.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import styles from './Clinical.module.css'

interface Props {
  readonly cautions: readonly PlanCaution[]
  readonly regimen: Regimen
}

const ICONS: Readonly<Record<PlanCaution['state'], IconName>> = {
  applies: 'confirm',
  notEntered: 'todo',
  always: 'note',
  notMet: 'close',
}

/** Cautions with what each was held against and where it stands. It says nothing of what to do about the dose. */
export function CautionList({ cautions, regimen }: Props) {
  const { cautions: words } = useLaterWording().clinical
  if (cautions.length === 0) return null
  return (
    <ul className={styles['cautions']}>
      {cautions.map((caution) => (
        <li key={caution.caution.value.id} className={caution.state === 'applies' ? styles['applies'] : ''}>
          <span className={caution.state === 'applies' ? styles['outside'] : ''}>
            <Icon name={ICONS[caution.state]} /> {words.state[caution.state]}
          </span>
          <Body caution={caution} regimen={regimen} />
        </li>
      ))}
    </ul>
  )
}

function Body({ caution, regimen }: { readonly caution: PlanCaution; readonly regimen: Regimen }) {
  const wording = useLaterWording()
  const { cautions: words } = wording.clinical
  const { state, facts } = caution
  const marked = caution.caution
  const known = facts.map((fact) => factText(fact, caution, regimen, wording)).join(wording.paper.joinItems)
  const missing = state === 'notEntered' ? missingTexts(caution, wording) : []
  return (
    <div>
      <p>{wording.text(marked.value.text)}</p>
      {facts.length > 0 && <p className={state === 'applies' ? styles['strong'] : ''}>{known}</p>}
      {missing.length > 0 && (
        <p>
          <b>{words.needs(missing)}</b>
        </p>
      )}
      <Table caution={caution} />
      <p className="quiet">{originText(caution, regimen, wording, 'inFull')}</p>
    </div>
  )
}

/** A published table by clearance: the row this clearance lies in is marked, and nothing is done with it. */
function Table({ caution: { caution, rows, isBetweenRows } }: { readonly caution: PlanCaution }) {
  const wording = useLaterWording()
  const { cautions: words } = wording.clinical
  const { table } = caution.value
  if (table === undefined) return null
  return (
    <>
      <table className={styles['rows']}>
        <caption>{words.table}</caption>
        <tbody>
          {table.map((row) => {
            const isHere = !isBetweenRows && rows.includes(row)
            return (
              <tr key={row.text.en} className={isHere ? styles['here'] : ''}>
                <th scope="row">{words.row(row)}</th>
                <td>
                  {wording.text(row.text)}
                  {isHere && <> ({words.thisRow})</>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {isBetweenRows && (
        <p>
          <b>{words.between}</b>
        </p>
      )}
    </>
  )
}
