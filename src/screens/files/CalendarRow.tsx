import { useState } from 'react'
import { Icon } from '../../components/Icon.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { CalendarChoices } from '../../exports/calendar/plannedEvents.ts'
import type { Plan } from '../../plan/plan.ts'
import { CalendarOptions } from './CalendarOptions.tsx'
import { calendarUpdate, type FormerCalendar } from './calendarUpdate.ts'
import { FileRow } from './FileRow.tsx'
import { FormerCalendarFile } from './FormerCalendarFile.tsx'
import { planOf, type PlanRowProps } from './planRowProps.ts'

const NEUTRAL: CalendarChoices = { withTimes: false, withNames: false, withAssessments: false }
/** Neither regimen nor cycle: it goes to a phone that others see. */
const NAME = 'dosewright-calendar.ics'

/** The days of treatment for a patient's own calendar; or a calendar made before, brought up to date. */
export function CalendarRow({ plan, refusal, isDraft, wording }: PlanRowProps) {
  const { files } = useLaterWording()
  const words = files.calendar
  const [choices, choose] = useState(NEUTRAL)
  const [former, setFormer] = useState<FormerCalendar | null>(null)
  const [isWhose, setIsWhose] = useState(false)
  const make = (of: Plan) => calendarUpdate(of, choices, former, wording)
  const update = plan !== null && refusal === null ? make(plan) : null
  return (
    <FileRow
      title={words.title}
      about={words.about}
      label={words.save}
      refusal={refusal ?? ownRefusal()}
      isDraft={isDraft}
      make={async () => {
        const { calendarFile } = await import('../../exports/calendar/calendarFile.ts')
        const { events } = make(planOf({ plan, refusal }))
        const text = await calendarFile(events, wording.files.event.name)
        return { name: NAME, mediaType: 'text/calendar;charset=utf-8', text }
      }}
    >
      <CalendarOptions choices={choices} choose={choose} />
      <FormerCalendarFile
        former={former}
        counts={update?.counts ?? null}
        onChange={(chosen) => {
          setFormer(chosen)
          setIsWhose(false) // said of one file, and not of the next
        }}
      />
      {former !== null && (
        <>
          <p className="isConfirm">
            <Icon name="confirm" /> {words.whose}
          </p>
          <label>
            <input
              type="checkbox"
              checked={isWhose}
              onChange={(event) => {
                setIsWhose(event.target.checked)
              }}
            />
            {words.isWhose}
          </label>
        </>
      )}
    </FileRow>
  )

  function ownRefusal(): string | null {
    if (former !== null) return isWhose ? null : words.needsWhose
    return update?.events.length === 0 ? words.nothing : null
  }
}
