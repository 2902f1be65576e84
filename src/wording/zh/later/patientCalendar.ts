import type { Catalogue } from '../../catalogue.ts'
import type { patientCalendar as english } from '../../en/later/patientCalendar.ts'

export const patientCalendar: Catalogue<typeof english> = {
  title: '治疗日历',
}
