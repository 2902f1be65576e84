import type { FieldName } from '../../../evidence/refusal.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { readAdministrationId } from '../../../schedule/administrationId.ts'
import { chineseDate } from '../../formats/chineseDates.ts'
import { chineseMoment } from '../../formats/chineseMoments.ts'
import { dateOr } from '../../formats/dateOr.ts'
import { momentFromText } from '../../formats/moment.ts'
import { isOnlyDose } from '../../laterNames.ts'
import { measuredField } from '../../measuredField.ts'
import { itemName } from '../../names.ts'
import { fields } from '../fields.ts'

export const measured = (field: FieldName): string => fields[measuredField(field)]

export const date = (text: string): string => dateOr(text, chineseDate)

/** A moment as a finding carries it. */
export function momentText(text: string): string {
  const moment = momentFromText(text)
  return moment === null ? text : chineseMoment(moment)
}

/** `第 2 周期第 4 天`; with the dose where a day has several. */
export function placeInCourse({ cycle, day, dose }: PlaceInCourse): string {
  const which = dose === null ? '' : `第 ${dose} 次`
  return `第 ${cycle} 周期第 ${String(day).replace('-', '\u2212')} 天${which}`
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
  return `${itemName(regimen, item, 'zh')}，${placeInCourse({ cycle: at.cycle, day: at.day, dose })}`
}
