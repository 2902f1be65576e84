import { useContext } from 'react'
import type { DoseCell, DoseColumn, DoseRow } from '../documents/doseSheet.ts'
import type { Administration } from '../plan/plan.ts'
import { amountText } from '../quantities/quantity.ts'
import { briefReason, figure, routeText } from './administrationText.ts'
import { clockText } from './courseText.ts'
import styles from './DoseMatrix.module.css'
import { DoseMarks } from './DoseMarks.tsx'
import { isMissing } from './findingGroups.ts'
import { Icon } from './Icon.tsx'
import { LaterWordingContext } from './laterWordingContext.ts'
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
          {row.item.asks?.days ? plan.dayNotKnown : plan.noneThisDay}
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
  const { day, dose, dosesThisDay } = administration
  if (starts === null)
    return <span className={styles['how']}>{until !== null && plan.runsUntil(wording.time(until, column.date))}</span>
  const end = until === null ? '' : `–${wording.time(until, column.date)}`
  return (
    <>
      <Doses administrations={[administration]} />
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
  // doses of one day that were made otherwise (one of them given, or changed) each stand for themselves
  const groups = administrations.every((each) => likeness(each) === likeness(first))
    ? [administrations]
    : administrations.map((each) => [each])
  return (
    <>
      {groups.map((group) => (
        <Doses key={group[0]?.id} administrations={group} />
      ))}
      {administrations.length > 1 && daily !== null && <span className={styles['how']}>{plan.perDayTotal(daily)}</span>}
      <span className={styles['how']}>{routeText(first, wording)}</span>
      {administrations.map((administration) => (
        <span key={administration.id} className={styles['how']}>
          {clockText(administration, wording)}
        </span>
      ))}
      <LeftOut administrations={left} />
    </>
  )
}

/** `2 × 88 mg`, with what was done to them. */
function Doses({ administrations }: { readonly administrations: readonly Administration[] }) {
  const wording = useWording()
  const [first] = administrations
  if (first === undefined || !first.ladder.roundedDose.ok) return null
  const { value } = first.ladder.roundedDose
  return (
    <>
      <span className={styles['amount']}>
        {administrations.length > 1 && `${administrations.length} × `}
        {figure(value, wording)}
        {'\u00a0'}
        <small>{wording.unit(value.unit)}</small>
      </span>
      <DoseMarks administration={first} />
    </>
  )
}

/** The same for doses that one figure may stand for. */
function likeness({ ladder: { prescribedDose, modifiedDose, roundedDose }, state }: Administration): string {
  const amount = roundedDose.ok ? `${amountText(roundedDose.value)} ${roundedDose.value.unit}` : ''
  const made = [prescribedDose, modifiedDose].map((rung) => (rung.ok ? rung.step.code : ''))
  return [state.kind, amount, ...made].join(' ')
}

/** A dose a person left out or ended: said in the dose's own place, with the reason, never a blank. */
function LeftOut({ administrations }: { readonly administrations: readonly Administration[] }) {
  const first = useWording()
  const wording = useContext(LaterWordingContext) ?? first
  return administrations.map(({ id, ladder }) => (
    <span key={id} className={styles['left']}>
      {ladder.roundedDose.ok ? '' : wording.refusal(ladder.roundedDose.refusal, null)}
    </span>
  ))
}
