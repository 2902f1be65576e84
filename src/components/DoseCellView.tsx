import type { DoseCell, DoseColumn, DoseRow } from '../documents/doseSheet.ts'
import type { Administration } from '../plan/plan.ts'
import { briefReason, figure, routeText, timeText } from './administrationText.ts'
import styles from './DoseMatrix.module.css'
import { DoseMarks } from './DoseMarks.tsx'
import { isMissing } from './findingGroups.ts'
import { Icon } from './Icon.tsx'
import { useWording } from './wordingContext.ts'

interface Props {
  readonly cell: DoseCell
  readonly column: DoseColumn
  readonly row: DoseRow
  /** `row,column`, by which the arrows find it. */
  readonly place: string
  readonly isTabStop: boolean
  readonly open: string | null
  readonly onOpen: (administration: string | null) => void
  readonly onFocus: () => void
}

/** One drug on one day. A missing dose is words in the dose's own place, never a blank, a dash or a zero. */
export function DoseCellView({ cell, column, row, place, isTabStop, open, onOpen, onFocus }: Props) {
  const wording = useWording()
  const { plan } = wording.screen
  const first =
    cell.kind === 'given' ? cell.administrations[0]?.id : cell.kind === 'running' ? cell.administration.id : undefined
  const isOpen = open !== null && (cell.kind === 'given' ? cell.administrations.some(({ id }) => id === open) : false)
  const head = (
    <span className={styles['cellHead']} aria-hidden="true">
      {plan.day(column.day)}
      {column.date !== null && <span className="keep"> {wording.shortDate(column.date)}</span>}
    </span>
  )
  const reach = { 'data-place': place, tabIndex: isTabStop ? 0 : -1, onFocus }
  if (cell.kind === 'none' || first === undefined) {
    return (
      <td>
        {head}
        <span className={styles['none']} {...reach}>
          {plan.noneThisDay}
        </span>
      </td>
    )
  }
  return (
    <td>
      {head}
      <button
        type="button"
        className={styles['dose']}
        aria-expanded={isOpen}
        onClick={() => {
          onOpen(isOpen ? null : first)
        }}
        {...reach}
      >
        <span className="unseen">{plan.workingOf(wording.text(row.name), column.day)}: </span>
        {cell.kind === 'given' ? (
          <Given
            administrations={cell.administrations}
            daily={cell.dailyDose === null ? null : wording.quantity(cell.dailyDose)}
          />
        ) : (
          <Running cell={cell} column={column} />
        )}
      </button>
    </td>
  )
}

/** What the last dose of the day before does on this date: it starts after midnight, a dose like any other, or it still runs. */
function Running({
  cell: { administration, starts, until },
  column,
}: {
  readonly cell: Extract<DoseCell, { kind: 'running' }>
  readonly column: DoseColumn
}) {
  const wording = useWording()
  const { plan } = wording.screen
  const { day, dose, dosesThisDay, ladder } = administration
  if (starts === null)
    return <span className={styles['how']}>{until !== null && plan.runsUntil(wording.time(until, column.date))}</span>
  const end = until === null ? '' : `–${wording.time(until, column.date)}`
  return (
    <>
      {ladder.roundedDose.ok && (
        <span className={styles['amount']}>
          {figure(ladder.roundedDose.value, wording)}
          {'\u00a0'}
          <small>{wording.unit(ladder.roundedDose.value.unit)}</small>
        </span>
      )}
      <span className={styles['how']}>{`${wording.time(starts, column.date)}${end}`}</span>
      <span className={styles['how']}>{plan.day1Dose(day, dose, dosesThisDay)}</span>
    </>
  )
}

function Given({
  administrations: all,
  daily,
}: {
  readonly administrations: readonly Administration[]
  readonly daily: string | null
}) {
  const wording = useWording()
  const { plan } = wording.screen
  const administrations = all.filter(({ state }) => state.kind === 'planned' || state.kind === 'given')
  const left = all.filter((each) => !administrations.includes(each))
  const [first] = administrations
  if (first === undefined) return <LeftOut administrations={left} />
  const refused = administrations.find(({ ladder }) => !ladder.roundedDose.ok)?.ladder.roundedDose
  const count = administrations.length
  const figures = administrations.map(({ ladder }) =>
    ladder.roundedDose.ok ? figure(ladder.roundedDose.value, wording) : '',
  )
  const unit = first.ladder.roundedDose.ok ? first.ladder.roundedDose.value.unit : undefined
  const alike = figures.every((text) => text === figures[0])
  if (refused !== undefined && !refused.ok) {
    return (
      <span className={`${styles['refused']} ${isMissing(refused.refusal) ? styles['notYet'] : ''}`}>
        <b>
          <Icon name={isMissing(refused.refusal) ? 'todo' : 'stop'} /> {plan.noDose}
        </b>
        <span className={styles['reason']}>{briefReason(refused.refusal, wording)}</span>
      </span>
    )
  }
  return (
    <>
      {(alike ? figures.slice(0, 1) : figures).map((text, index) => (
        <span key={index} className={styles['amount']}>
          {alike && count > 1 && `${count} × `}
          {text}
          {'\u00a0'}
          <small>{unit === undefined ? '' : wording.unit(unit)}</small>
        </span>
      ))}
      <DoseMarks administration={first} />
      {count > 1 && daily !== null && <span className={styles['how']}>{plan.perDayTotal(daily)}</span>}
      <span className={styles['how']}>{routeText(first, wording)}</span>
      {administrations.map((administration) => (
        <span key={administration.id} className={styles['how']}>
          {timeText(administration, wording)}
        </span>
      ))}
      <LeftOut administrations={left} />
    </>
  )
}

/** A dose a person left out or ended: said in the dose's own place, with the reason, never a blank. */
function LeftOut({ administrations }: { readonly administrations: readonly Administration[] }) {
  const wording = useWording()
  return administrations.map(({ id, ladder }) => (
    <span key={id} className={styles['left']}>
      {ladder.roundedDose.ok ? '' : wording.refusal(ladder.roundedDose.refusal, null)}
    </span>
  ))
}
