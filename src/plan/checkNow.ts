import type { BlockingFinding, Finding } from '../evidence/finding.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import { type CivilDate, daysBetween } from '../quantities/civilDate.ts'
import { confirm, stop } from './makeFinding.ts'
import type { Plan } from './plan.ts'

/** What depends on today's date, asked apart from the plan so that a plan never changes by waiting. */
export function checkNow(plan: Plan, today: CivilDate): readonly Finding[] {
  const { patient } = plan
  const measured = [
    ['heightMeasuredOn', patient.heightMeasuredOn],
    ['weightMeasuredOn', patient.weightMeasuredOn],
    ['lvefMeasuredOn', patient.lvefMeasuredOn],
  ] as const
  const { birthDate } = patient
  return [
    ...measured.flatMap(([field, date]) =>
      date !== null && date > today ? [stop({ code: 'measuredAfterToday', field, date, today })] : [],
    ),
    ...(birthDate !== null && birthDate > today ? [stop({ code: 'bornAfterToday', date: birthDate, today })] : []),
    ...plan.labs.flatMap(({ analyte, measuredOn: date }) =>
      date !== null && date > today ? [stop({ code: 'labAfterToday', analyte, date, today })] : [],
    ),
    ...checkDay1(plan, today),
    ...plan.given.flatMap(({ administration, date }) =>
      date > today ? [stop({ code: 'givenAfterToday', administration, date })] : [],
    ),
  ]
}

/** A year or a month mistyped. Once a dose of the cycle was given, its day 1 lies in the past by right. */
function checkDay1({ cycles, policy }: Plan, today: CivilDate): BlockingFinding[] {
  const current = cycles.find(({ status }) => status === 'current')
  if (!current?.day1) return []
  const { number: cycle, day1 } = current
  const { daysAhead, daysPast } = policy.limits
  const ahead = daysBetween(today, day1)
  if (ahead > Number(daysAhead))
    return [asked({ code: 'day1FarAhead', cycle, day1, today, days: ahead, limitDays: daysAhead })]
  const isBegun = current.administrations.some(({ state }) => state.kind === 'given')
  if (isBegun || -ahead <= Number(daysPast)) return []
  return [asked({ code: 'day1Past', cycle, day1, today, days: -ahead, limitDays: daysPast })]
}

type Day1Detail = Extract<Parameters<typeof confirm>[0], { readonly code: 'day1FarAhead' | 'day1Past' }>

/** The answer is to this day 1. Were today or the count in the key, it would lapse every midnight. */
function asked(detail: Day1Detail): BlockingFinding {
  const { code, cycle, day1, limitDays } = detail
  return { ...confirm(detail, 'acknowledgement'), key: canonicalJson({ code, cycle, day1, limitDays }) }
}
