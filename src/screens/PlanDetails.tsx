import { useState } from 'react'
import { CalendarView } from '../components/CalendarView.tsx'
import { DayClockView } from '../components/DayClockView.tsx'
import { NotesList } from '../components/NotesList.tsx'
import { SourceNotes } from '../components/SourceNotes.tsx'
import { WorkingPanel } from '../components/WorkingPanel.tsx'
import { buildCalendar } from '../documents/buildCalendar.ts'
import { buildDayClock } from '../documents/buildDayClock.ts'
import { buildWorking } from '../documents/buildWorking.ts'
import type { Note } from '../evidence/finding.ts'
import type { Edit } from '../order/edit.ts'
import type { TypedOrder } from '../order/typedOrder.ts'
import type { Plan } from '../plan/plan.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import { CalendarReach } from './CalendarReach.tsx'
import { CautionsPanel } from './clinical/CautionsPanel.tsx'
import { CriteriaPanel } from './clinical/CriteriaPanel.tsx'
import { LabsPanel } from './clinical/LabsPanel.tsx'
import { RenalPanel } from './clinical/RenalPanel.tsx'
import { BodyPanel } from './course/BodyPanel.tsx'
import { Circumstances } from './course/Circumstances.tsx'
import { CourseLog } from './course/CourseLog.tsx'
import { DoseActs } from './course/DoseActs.tsx'
import { DosePicker } from './course/DosePicker.tsx'
import { LedgerPanel } from './course/LedgerPanel.tsx'
import { PreparationPanel } from './preparation/PreparationPanel.tsx'
import { VialsPanel } from './preparation/VialsPanel.tsx'
import styles from './Workbench.module.css'

interface Props {
  readonly plan: Plan
  readonly typed: TypedOrder
  readonly today: CivilDate
  readonly edit: (edit: Edit) => void
  readonly notes: readonly Note[]
  readonly cycle: number
  /** The days of the matrix. */
  readonly days: readonly number[]
  readonly day: number
  readonly onDay: (day: number) => void
  readonly open: string | null
  readonly onOpen: (administration: string) => void
  readonly onClose: () => void
}

/** Everything below the doses: when, how each was made, what informs. See laterParts. */
export function PlanDetails({
  plan,
  typed,
  today,
  edit,
  notes,
  cycle,
  days,
  day,
  onDay,
  open,
  onOpen,
  onClose,
}: Props) {
  const [isWhole, setWhole] = useState(false)
  const working = open === null ? null : buildWorking(plan, open)
  const numbers = plan.cycles.map(({ number }) => number)
  return (
    <>
      <div className={styles['when']}>
        <DayClockView
          clock={buildDayClock(plan, cycle, day)}
          regimen={plan.regimen}
          days={days}
          day={day}
          onDay={onDay}
        />
        <PreparationPanel plan={plan} typed={typed} edit={edit} cycle={cycle} day={day} />
        <LabsPanel plan={plan} typed={typed} edit={edit} />
        <RenalPanel plan={plan} />
        <CriteriaPanel plan={plan} typed={typed} edit={edit} />
        <CautionsPanel plan={plan} />
        <Circumstances plan={plan} typed={typed} edit={edit} />
        <LedgerPanel plan={plan} typed={typed} edit={edit} />
        <CalendarView calendar={buildCalendar(plan, isWhole ? numbers : [cycle])}>
          <CalendarReach cycle={cycle} numbers={numbers} isWhole={isWhole} onWhole={setWhole} />
        </CalendarView>
        <VialsPanel plan={plan} />
        <BodyPanel plan={plan} edit={edit} />
        <CourseLog plan={plan} edit={edit} />
        <SourceNotes regimen={plan.regimen} />
      </div>
      <div className={styles['rail']}>
        <WorkingPanel working={working} regimen={plan.regimen} onClose={onClose}>
          {working !== null && <DosePicker plan={plan} shown={working.administration} onOpen={onOpen} />}
          {working !== null && (
            <DoseActs
              key={working.administration.id}
              plan={plan}
              administration={working.administration}
              typed={typed}
              today={today}
              edit={edit}
            />
          )}
        </WorkingPanel>
        <NotesList notes={notes} regimen={plan.regimen} />
      </div>
    </>
  )
}
