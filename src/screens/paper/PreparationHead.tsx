import type { WorksheetDay, WorksheetEntry } from '../../documents/worksheet.ts'
import type { Plan } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { DoseAmount } from './DoseCells.tsx'
import { doseChangeText } from './doseChangeText.ts'
import { routeAndTime } from './routeAndTime.ts'

export interface PreparationHeadProps {
  readonly plan: Plan
  readonly day: WorksheetDay
  readonly entry: WorksheetEntry
  readonly wording: LaterWording
}

/** When, which of the day's, the drug under its full name, and the dose: nothing of it is cut. */
export function PreparationHead({ plan, day, entry, wording }: PreparationHeadProps) {
  const { paper, worksheet: words, preparation } = wording
  const { administration, formulation, doseBasis, place } = entry
  const { time, role, dose, dosesThisDay } = administration
  const item = plan.regimen.items.find(({ id }) => id === administration.item)
  // a count never stands last: "dose 1 of 2" beside 88 mg has the look of 288 mg
  const what = [
    ...whichText(),
    ...doseChangeText(administration, wording),
    ...(formulation === null ? [] : [wording.text(formulation)]),
    ...(doseBasis === null ? [] : [preparation.basis(wording.text(doseBasis))]),
    ...(role === 'premedication' ? [paper.premedication] : []),
  ]
  return (
    <tr className="preparationHead">
      <th scope="row">
        <p className="preparationStart">
          {time.start === null ? paper.startUnset : wording.time(time.start, day.date)}
        </p>
        <p>{routeAndTime(administration, item, wording)}</p>
      </th>
      <td>
        <p className="drugName">{wording.text(administration.name)}</p>
        <p>{what.join(paper.joinParts)}</p>
      </td>
      <td className="mg">
        {administration.state.kind === 'planned' && <DoseAmount administration={administration} wording={wording} />}
        {place !== null && <p className="plain">{words.place(place.number, place.of)}</p>}
      </td>
    </tr>
  )

  /** Of which day, where the head of the page does not say it, and which dose of that day. */
  function whichText(): readonly string[] {
    const isSaid = day.date !== null && time.dayDate === day.date && day.cycleDays.length === 1
    if (dosesThisDay > 1)
      return [isSaid ? paper.doseOf(dose, dosesThisDay) : paper.dayDoseOf(administration.day, dose, dosesThisDay)]
    return isSaid ? [] : [paper.day(administration.day)]
  }
}
