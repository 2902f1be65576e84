import { useId } from 'react'
import { FileChooser } from '../../components/FileChooser.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { LARGEST_CALENDAR_BYTES, readCalendarFile } from '../../exports/calendar/readCalendarFile.ts'
import { firstDate, lastDate, type UpdatedCalendar } from '../../exports/calendar/updateCalendar.ts'
import { readTextFile } from '../readTextFile.ts'
import type { FormerCalendar } from './calendarUpdate.ts'
import styles from './Files.module.css'
import { TaskState } from './TaskState.tsx'
import { type Said, useTask } from './useTask.ts'

interface Props {
  readonly former: FormerCalendar | null
  /** What an update would do; null while the plan may not be saved. */
  readonly counts: UpdatedCalendar['counts'] | null
  readonly onChange: (former: FormerCalendar | null) => void
}

/** The calendar made before, so that a phone moves and cancels its days; and what the update would do to it. */
export function FormerCalendarFile({ former, counts, onChange }: Props) {
  const wording = useLaterWording()
  const { files } = wording
  const words = files.calendar
  const task = useTask()
  const id = useId()
  const read = async (file: File): Promise<Said | null> => {
    const text = await readTextFile(file, LARGEST_CALENDAR_BYTES)
    if (!text.ok) return refused(files.fault[text.fault])
    const reading = readCalendarFile(text.text)
    if (!reading.ok) return refused(files.atLine(files.fault[reading.fault], reading.line))
    onChange(reading)
    return null
  }
  const refused = (why: string): Said => ({ tone: 'stop', text: files.calendarRefused(why) })
  return (
    <>
      <p className="quiet">{words.updateHelp}</p>
      <div className={styles['act']}>
        <FileChooser
          label={words.update}
          accept=".ics,text/calendar"
          describedBy={id}
          isRefused={task.said?.tone === 'stop'}
          onChoose={(file) => {
            task.run(() => read(file), files.fault.notRead)
          }}
        />
        {former !== null && (
          <button
            type="button"
            className="button"
            onClick={() => {
              onChange(null)
            }}
          >
            {words.forget}
          </button>
        )}
        <TaskState id={id} task={task} label={files.reading} />
      </div>
      {former !== null && <p role="status">{[ofFormer(former.events), ...ofUpdate()].join(' ')}</p>}
    </>
  )

  function ofFormer(events: FormerCalendar['events']): string {
    const [from] = events.map(firstDate).sort()
    const to = events.map(lastDate).sort().at(-1)
    const [first, last] = [from, to].map((date) => (date === undefined ? '' : wording.date(date)))
    return words.former(words.events(events.length), first ?? '', last ?? '')
  }

  function ofUpdate(): readonly string[] {
    if (counts === null) return []
    const { kept, changed, added, cancelled } = counts
    const said = words.counts(kept, changed, added, cancelled)
    return kept === 0 && changed === 0 ? [said, words.noneKept] : [said]
  }
}
