import type { Finding } from '../evidence/finding.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import { stop } from './makeFinding.ts'
import type { Plan } from './plan.ts'

/** What depends on today's date, asked apart from the plan so that a plan never changes by waiting. */
export function checkNow({ patient }: Plan, today: CivilDate): readonly Finding[] {
  const measured = [
    ['heightMeasuredOn', patient.heightMeasuredOn],
    ['weightMeasuredOn', patient.weightMeasuredOn],
    ['lvefMeasuredOn', patient.lvefMeasuredOn],
  ] as const
  const findings = measured.flatMap(([field, date]) =>
    date !== null && date > today ? [stop({ code: 'measuredAfterToday', field, date, today })] : [],
  )
  const { birthDate } = patient
  return birthDate !== null && birthDate > today
    ? [...findings, stop({ code: 'bornAfterToday', date: birthDate, today })]
    : findings
}
