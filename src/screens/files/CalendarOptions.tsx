import { Icon } from '../../components/Icon.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { CalendarChoices } from '../../exports/calendar/plannedEvents.ts'

interface Props {
  readonly choices: CalendarChoices
  readonly choose: (choices: CalendarChoices) => void
}

/** What goes into a calendar. Nothing is chosen for it beforehand but whole days. */
export function CalendarOptions({ choices, choose }: Props) {
  const words = useLaterWording().files.calendar
  const { withTimes } = choices
  return (
    <>
      <fieldset>
        <legend className="unseen">{words.form}</legend>
        {[false, true].map((isTimed) => (
          <label key={String(isTimed)}>
            <input
              type="radio"
              name="calendarForm"
              checked={withTimes === isTimed}
              onChange={() => {
                choose({ ...choices, withTimes: isTimed })
              }}
            />
            {isTimed ? words.withTimes : words.wholeDays}
          </label>
        ))}
      </fieldset>
      {withTimes && <p className="quiet">{words.timesHelp}</p>}
      {(['withAssessments', 'withNames'] as const).map((choice) => (
        <label key={choice}>
          <input
            type="checkbox"
            checked={choices[choice]}
            onChange={(event) => {
              choose({ ...choices, [choice]: event.target.checked })
            }}
          />
          {words[choice]}
        </label>
      ))}
      {choices.withNames && (
        <p className="isConfirm">
          <Icon name="confirm" /> {words.namesWarning}
        </p>
      )}
    </>
  )
}
