import { useState } from 'react'
import { Blockers } from '../components/Blockers.tsx'
import { DoseMatrix } from '../components/DoseMatrix.tsx'
import { findingGroups } from '../components/findingGroups.ts'
import { PatientBanner } from '../components/PatientBanner.tsx'
import { buildDoseSheet } from '../documents/buildDoseSheet.ts'
import type { BlockingFinding } from '../evidence/finding.ts'
import type { Edit } from '../order/edit.ts'
import type { TypedOrder } from '../order/typedOrder.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import { BsaLine } from './BsaLine.tsx'
import type { Later } from './loadLater.ts'
import { focusRegion } from './focusRegion.ts'
import type { Shown } from './usePlan.ts'
import styles from './Workbench.module.css'

interface Props {
  readonly shown: Shown
  readonly later: Later | null
  readonly typed: TypedOrder
  readonly today: CivilDate
  readonly edit: (edit: Edit) => void
  /** The dose whose working is open; undefined while nobody has opened or closed one. */
  readonly open: string | null | undefined
  readonly onOpen: (administration: string | null) => void
}

/** The effect at the right: who, what blocks, the doses; below them when, how each was made, what informs. */
export function PlanSide({ shown, later, typed, today, edit, open, onOpen }: Props) {
  const { plan, findings, acknowledged, status } = shown
  const [wantedCycle, setCycle] = useState<number | null>(null)
  const [wantedDay, setDay] = useState<number | null>(null)

  const current = plan.cycles.find((each) => each.status === 'current') ?? plan.cycles[0]
  const cycle = plan.cycles.find(({ number }) => number === wantedCycle) ?? current
  if (cycle === undefined || current === undefined) return null
  const sheet = buildDoseSheet(plan, cycle.number)
  const days = sheet.columns.map(({ day }) => day)
  // what the source leaves open stands with the source, once
  const listed = findings.filter(({ code }) => code !== 'notStated')
  const groups = findingGroups(listed, acknowledged)

  // the first dose stands open until a person opens or closes one: how to read a working is seen, not explained
  const first = cycle.administrations.find(
    ({ role, ladder, state }) => role === 'treatment' && (ladder.roundedDose.ok || state.kind !== 'planned'),
  )
  const wanted = open === undefined ? first?.id : open
  const shownDose = cycle.administrations.find(({ id }) => id === wanted)?.id ?? null
  const actionsOf = (parts: Later) => (finding: BlockingFinding, isConfirmed: boolean) => (
    <parts.FindingActions
      finding={finding}
      regimen={plan.regimen}
      isConfirmed={isConfirmed}
      onAcknowledge={(acknowledgement) => {
        edit({ kind: 'acknowledge', acknowledgement })
      }}
      onWithdraw={(key) => {
        edit({ kind: 'withdrawAcknowledgement', key })
      }}
      onUse={(reading) => {
        parts.enterReading(typed, reading, edit)
      }}
    >
      <parts.CourseRemedies
        finding={finding}
        plan={plan}
        typed={typed}
        today={today}
        edit={edit}
        onOpen={onOpen}
        rechecked={shown.rechecked}
      />
    </parts.FindingActions>
  )
  return (
    <>
      <div className={styles['sticky']}>
        <PatientBanner plan={plan} cycle={current.number} />
        {later !== null && <later.JumpRow hasLedger={plan.ledgers.length > 0} />}
      </div>
      <div className={styles['sheets']}>
        <div className={styles['main']}>
          <Blockers
            groups={groups}
            status={status}
            regimen={plan.regimen}
            actions={later && actionsOf(later)}
            onShowNotes={() => {
              focusRegion('region-notes')
            }}
          />
          <DoseMatrix
            sheet={sheet}
            open={shownDose}
            onOpen={(id) => {
              const opened = cycle.administrations.find((each) => each.id === id)
              if (opened !== undefined) setDay(opened.day)
              onOpen(id)
            }}
          >
            {later !== null && <later.CyclePicker cycles={plan.cycles} shown={cycle} onPick={setCycle} />}
            <BsaLine bsa={cycle.bsa} />
          </DoseMatrix>
        </div>
        {later !== null && (
          <later.PlanDetails
            plan={plan}
            typed={typed}
            today={today}
            edit={edit}
            notes={groups.notes}
            cycle={cycle.number}
            days={days}
            day={wantedDay !== null && days.includes(wantedDay) ? wantedDay : (days[0] ?? 1)}
            onDay={setDay}
            open={shownDose}
            onOpen={onOpen}
            onClose={() => {
              onOpen(null)
            }}
          />
        )}
      </div>
    </>
  )
}
