import type { FieldName } from '../../../evidence/refusal.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { readAdministrationId } from '../../../schedule/administrationId.ts'
import { englishDate } from '../../formats/englishDates.ts'
import { englishMoment } from '../../formats/englishMoments.ts'
import { dateOr } from '../../formats/dateOr.ts'
import { momentFromText } from '../../formats/moment.ts'
import { isOnlyDose } from '../../laterNames.ts'
import { measuredField } from '../../measuredField.ts'
import { itemName } from '../../names.ts'
import { fields } from '../fields.ts'

export const measured = (field: FieldName): string => fields[measuredField(field)]

export const date = (text: string): string => dateOr(text, englishDate)

/** A moment as a finding carries it. */
export function momentText(text: string): string {
  const moment = momentFromText(text)
  return moment === null ? text : englishMoment(moment)
}

/** `cycle 2, day 4`; with the dose where a day has several. */
export function placeInCourse({ cycle, day, dose }: PlaceInCourse): string {
  return `cycle ${cycle}, day ${String(day).replace('-', '\u2212')}${dose === null ? '' : `, dose ${dose}`}`
}

interface PlaceInCourse {
  readonly cycle: number
  readonly day: number
  readonly dose: number | null
}

/** One administration by its id; a text that is none stands as it is. */
export function administrationName(regimen: Regimen | null, id: string): string {
  const read = readAdministrationId(id)
  if (read === null) return id
  const { item, at } = read
  const dose = isOnlyDose(regimen, item, at.dose) ? null : at.dose
  return `${itemName(regimen, item, 'en')}, ${placeInCourse({ cycle: at.cycle, day: at.day, dose })}`
}
