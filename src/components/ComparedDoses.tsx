import type { ComparedRow, Side } from '../exports/planCode/comparePrinted.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { LaterWording } from '../wording/wording.ts'
import styles from './ComparedDoses.module.css'
import { Icon } from './Icon.tsx'
import { onDays } from './itemLineText.ts'
import { useLaterWording } from './laterWordingContext.ts'
import { madeTimesText } from './madeTimesText.ts'

interface Props {
  readonly rows: readonly ComparedRow[]
  /** The plan's own: its names are those of the doses made anew. */
  readonly regimen: Regimen
}

/** Every printed dose beside the one made anew, and in words whether they agree; when it is given, which no code holds. */
export function ComparedDoses({ rows, regimen }: Props) {
  const wording = useLaterWording()
  const { column, result } = wording.planCode
  const isManyCycles = new Set(rows.map(({ cycle }) => cycle)).size > 1
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{column.drug}</th>
          <th scope="col">{column.days}</th>
          <th scope="col">{column.when}</th>
          <th scope="col">{column.paper}</th>
          <th scope="col">{column.now}</th>
          <th scope="col">{column.result}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} className={row.is === 'agrees' ? undefined : styles['differs']}>
            <th scope="row">{nameOf(row, wording)}</th>
            <td data-head={column.days}>{daysOf(row, isManyCycles, wording)}</td>
            <td data-head={column.when}>
              {madeTimesText(row.made, wording).map((text) => (
                <div key={text}>{text}</div>
              ))}
            </td>
            <td data-head={column.paper} className={styles['dose']}>
              {sideText(row.paper, row, regimen, wording)}
            </td>
            <td data-head={column.now} className={styles['dose']}>
              {sideText(row.now, row, regimen, wording)}
            </td>
            <td data-head={column.result} className={row.is === 'agrees' ? undefined : 'isStop'}>
              <Icon name={row.is === 'agrees' ? 'done' : 'stop'} /> {result[row.is]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function keyOf({ item, cycle, days, dosesPerDay, paper, now }: ComparedRow): string {
  return `${item} ${cycle} ${days.join()} ${dosesPerDay} ${paper.kind} ${now.kind}`
}

function nameOf({ name, item }: ComparedRow, { text, planCode }: LaterWording): string {
  return name === null ? planCode.unknownDrug(item) : text(name)
}

function daysOf({ cycle, days }: ComparedRow, isManyCycles: boolean, wording: LaterWording): string {
  const on = onDays(days, wording)
  return isManyCycles ? wording.planCode.cycleDays(cycle, on) : on
}

function sideText(side: Side, row: ComparedRow, regimen: Regimen, wording: LaterWording): string {
  const { planCode: words } = wording
  switch (side.kind) {
    case 'absent':
      return words.absent
    case 'leftOut':
      return words.leftOut
    case 'none':
      return side.refusal === null ? words.noDose : words.noDoseWhy(wording.refusal(side.refusal, regimen))
    case 'dose': {
      const dose = wording.quantity(side.dose)
      const each = row.dosesPerDay === 1 ? dose : words.perDay(dose, row.dosesPerDay)
      return isOneDrug(row) ? each : words.ofDrug(each, drugName(side.drug, regimen, wording))
    }
  }
}

/** The same number of another drug is another dose: then each says whose it is. */
function isOneDrug({ paper, now }: ComparedRow): boolean {
  return paper.kind !== 'dose' || now.kind !== 'dose' || paper.drug === now.drug
}

function drugName(drug: string | null, { drugs }: Regimen, { text, planCode }: LaterWording): string {
  const found = drug === null ? undefined : ownValue(drugs, drug)
  return found ? text(found.name) : planCode.unknownDrug(drug ?? '')
}
