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
import type { Plan } from '../plan/plan.ts'
import { CalendarReach } from './CalendarReach.tsx'
import styles from './Workbench.module.css'

interface Props {
  readonly plan: Plan
  readonly notes: readonly Note[]
  readonly cycle: number
  /** The days of the matrix. */
  readonly days: readonly number[]
  readonly day: number
  readonly onDay: (day: number) => void
  readonly open: string | null
  readonly onClose: () => void
}

/** Everything below the doses: when, how each was made, what informs. See laterParts. */
export function PlanDetails({ plan, notes, cycle, days, day, onDay, open, onClose }: Props) {
  const [isWhole, setWhole] = useState(false)
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
        <CalendarView calendar={buildCalendar(plan, isWhole ? numbers : [cycle])}>
          <CalendarReach cycle={cycle} numbers={numbers} isWhole={isWhole} onWhole={setWhole} />
        </CalendarView>
        <SourceNotes regimen={plan.regimen} />
      </div>
      <div className={styles['rail']}>
        <WorkingPanel
          working={open === null ? null : buildWorking(plan, open)}
          regimen={plan.regimen}
          onClose={onClose}
        />
        <NotesList notes={notes} regimen={plan.regimen} />
      </div>
    </>
  )
}
