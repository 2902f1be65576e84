import type { DoseRow, GivenRow, LeftOutRow, ScheduleDay } from '../../documents/administrationSchedule.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { doseChangeText } from './doseChangeText.ts'

interface ScheduledDrugProps {
  readonly row: DoseRow | GivenRow | LeftOutRow
  readonly day: ScheduleDay
  readonly wording: LaterWording
}

/** The drug under its full name, which dose of which day it is, and its formulation. */
export function ScheduledDrug({ row: { administration, formulation }, day, wording }: ScheduledDrugProps) {
  const { paper } = wording
  const { name, role } = administration
  // a count never stands last: "dose 1 of 2" beside 88 mg has the look of 288 mg
  const about = [
    ...whichText(),
    ...(role === 'premedication' ? [paper.premedication] : []),
    ...doseChangeText(administration, wording),
    ...(formulation === null ? [] : [wording.text(formulation)]),
  ]
  return (
    <td>
      <p className="drugName">{wording.text(name)}</p>
      {about.length > 0 && <p>{about.join(paper.joinParts)}</p>}
    </td>
  )

  /** A dose after midnight stands on its civil date but belongs to the day before. */
  function whichText(): readonly string[] {
    const { day: ofDay, dose, dosesThisDay, time } = administration
    const isOwnDay = day.date !== null && time.dayDate === day.date && day.cycleDays.length === 1
    if (dosesThisDay > 1)
      return [isOwnDay ? paper.doseOf(dose, dosesThisDay) : paper.dayDoseOf(ofDay, dose, dosesThisDay)]
    return isOwnDay ? [] : [paper.day(ofDay)]
  }
}
