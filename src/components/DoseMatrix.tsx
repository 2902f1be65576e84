import { type CSSProperties, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import type { DoseColumn, DoseSheet } from '../documents/doseSheet.ts'
import { DoseCellView } from './DoseCellView.tsx'
import styles from './DoseMatrix.module.css'
import { doseBands } from './doseBands.ts'
import { DoseRowHead } from './DoseRowHead.tsx'
import { DoseTotalCell } from './DoseTotalCell.tsx'
import { Provenance } from './Provenance.tsx'
import { useWidth } from './useWidth.ts'
import { useWording } from './wordingContext.ts'

interface Props {
  readonly sheet: DoseSheet
  /** Id of the administration whose working is open. */
  readonly open: string | null
  readonly onOpen: (administration: string | null) => void
  /** Beside the title: the cycle shown, the body surface area. */
  readonly children?: ReactNode
}

interface Place {
  readonly row: number
  readonly column: number
}

const MOVES: Readonly<Record<string, (place: Place, columns: number) => Place>> = {
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, columns) => ({ row, column: columns - 1 }),
}

/** Drugs down, days across, as on a medication chart. One tab stop; arrows, Home and End move, Enter opens the working. */
export function DoseMatrix({ sheet, open, onOpen, children }: Props) {
  const wording = useWording()
  const { plan } = wording.screen
  const frame = useRef<HTMLElement>(null)
  const bands = doseBands(sheet, useWidth(frame))
  const [focus, setFocus] = useState<Place>({ row: 0, column: 0 })
  const { columns, rows } = sheet
  const stop = { row: Math.min(focus.row, rows.length - 1), column: Math.min(focus.column, columns.length - 1) }

  const move = (event: KeyboardEvent): void => {
    const next = MOVES[event.key]?.(stop, columns.length)
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (next.row < 0 || next.row >= rows.length || next.column < 0 || next.column >= columns.length) return
    setFocus(next)
    frame.current?.querySelector<HTMLElement>(`[data-place="${next.row},${next.column}"]`)?.focus()
  }

  const size = bands[0]?.length ?? 0
  const band = (days: readonly DoseColumn[], index: number): ReactNode => {
    const last = index === bands.length - 1
    const following = bands[index + 1]
    const label =
      bands.length > 1 ? `${plan.doses}, ${plan.days(days[0]?.day ?? 0, days.at(-1)?.day ?? 0)}` : plan.doses
    return (
      <table key={days[0]?.day} className={styles['doses']} role="grid" aria-label={label} onKeyDown={move}>
        <colgroup>
          <col className={styles['colDrug']} />
          {Array.from({ length: size }, (_, i) => (
            <col key={i} />
          ))}
          <col className={styles['colTotal']} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              {plan.drug}
              <span className={styles['sub']}>{plan.prescribedDose}</span>
            </th>
            {days.map((column) => (
              <DayHead key={column.day} column={column} />
            ))}
            {Array.from({ length: size - days.length }, (_, i) => (
              <td key={i} className={styles['filler']} />
            ))}
            {last ? (
              <th scope="col" className={styles['totalHead']}>
                {plan.cycleTotal}
                <span className={styles['sub']}>{plan.asPrescribed}</span>
              </th>
            ) : (
              <td className={styles['totalHead']}>
                <span className="quiet">{plan.below(following?.[0]?.day ?? 0, following?.at(-1)?.day ?? 0)}</span>
              </td>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={row.item.id}>
              <DoseRowHead row={row} />
              {days.map((column) => {
                const c = columns.indexOf(column)
                const cell = row.cells.find(({ day }) => day === column.day) ?? { kind: 'none', day: column.day }
                return (
                  <DoseCellView
                    key={column.day}
                    cell={cell}
                    column={column}
                    row={row}
                    place={`${r},${c}`}
                    isTabStop={r === stop.row && c === stop.column}
                    open={open}
                    onOpen={onOpen}
                    onFocus={() => {
                      setFocus({ row: r, column: c })
                    }}
                  />
                )
              })}
              {Array.from({ length: size - days.length }, (_, i) => (
                <td key={i} className={styles['filler']} />
              ))}
              {last ? <DoseTotalCell row={row} /> : <td className={styles['total']} />}
            </tr>
          ))}
        </tbody>
      </table>
    )
  }

  return (
    <section ref={frame} className={`sheet ${styles['frame']}`} id="region-doses" tabIndex={-1} aria-label={plan.doses}>
      <div className="head">
        <h2>{plan.doses}</h2>
        <span className="quiet">{sheet.onceDaily ? plan.onceDaily : plan.twiceDaily}</span>
        {children}
      </div>
      <div className={styles['bands']} style={{ '--days': size } as CSSProperties}>
        {bands.map(band)}
      </div>
      {sheet.notGiven.map(({ item, name, reason, by }) => (
        <p key={item} className={styles['notGiven']}>
          {plan.notGivenLocally(wording.text(name), reason, by)} <Provenance mark="local" />
        </p>
      ))}
    </section>
  )
}

function DayHead({ column }: { readonly column: DoseColumn }) {
  const wording = useWording()
  const { plan } = wording.screen
  return (
    <th scope="col" className={column.weekend ? styles['weekend'] : ''}>
      {plan.day(column.day)}
      <span className={styles['sub']}>
        {column.date === null ? plan.noDate : wording.shortDate(column.date)}
        {column.weekend && <span className="unseen">, {plan.weekend}</span>}
      </span>
    </th>
  )
}
