import { itemName } from '../../components/administrationText.ts'
import { leansOnDose, supportDay, supportRule, supportTime } from '../../components/supportText.ts'
import type { ScheduleDay } from '../../documents/administrationSchedule.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { ScheduledSupport } from '../../schedule/scheduledSupport.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { Blanks } from './DoseCells.tsx'

interface SupportOnDate {
  readonly day: ScheduleDay
  readonly regimen: Regimen
  readonly wording: LaterWording
}

type SupportCellsProps = SupportOnDate & { readonly support: ScheduledSupport }

/** A line of the hospital's own: marked, over the cells of drug, dose and rate in one, so that it has no dose of ours. */
export function SupportCells({ support, day, regimen, wording }: SupportCellsProps) {
  return (
    <>
      <td className="planned">{support.start !== null && <span>{wording.time(support.start, day.date)}</span>}</td>
      <td />
      <td colSpan={3}>
        <SupportText support={support} regimen={regimen} wording={wording} />
      </td>
      <Blanks />
    </>
  )
}

/** What has no clock time stands apart, under all that has one: for the whole day, as needed, or without its drug. */
export function SupportWindows({ day, regimen, wording }: SupportOnDate) {
  return (
    <tr>
      <td className="windows">{wording.schedule.windows}</td>
      <td />
      <td colSpan={3}>
        {day.windows.map((support) => (
          <div key={`${support.line.id} ${support.day} ${support.dose}`}>
            {supportTime(support, day.date, wording)}{' '}
            <SupportText support={support} regimen={regimen} wording={wording} />
          </div>
        ))}
      </td>
      <Blanks />
    </tr>
  )
}

function SupportText({ support, regimen, wording }: Omit<SupportCellsProps, 'day'>) {
  const { line } = support
  const ofDay = supportDay(support, wording)
  const nameOf = (item: string): string => itemName(item, regimen, wording)
  const about = [
    wording.support.kinds[line.kind],
    ...(leansOnDose(line.when) ? [supportRule(line.when, nameOf, wording)] : []),
    ...(ofDay === null ? [] : [ofDay]),
  ]
  return (
    <>
      <LocalMark wording={wording} /> <b>{line.text}</b>
      {wording.schedule.inBrackets(about)}
    </>
  )
}

/** The word in a broken frame: it reads apart from a drug of the regimen in any print. */
export function LocalMark({ wording }: { readonly wording: LaterWording }) {
  return <span className="localMark">{wording.support.local}</span>
}

/** What this patient does not get by a person's choice: on paper it is said once, not passed over. */
export function SupportLeftOut({
  plan,
  cycleNumber,
  wording,
}: {
  readonly plan: Plan
  readonly cycleNumber: number
  readonly wording: LaterWording
}) {
  const leftOut = plan.support.filter(({ cycle, state }) => cycle === cycleNumber && state === 'leftOut')
  const texts = new Map(leftOut.map(({ line }) => [line.id, line.text]))
  if (texts.size === 0) return null
  return <p className="paperQuiet">{wording.support.leftOutList([...texts.values()])}</p>
}
