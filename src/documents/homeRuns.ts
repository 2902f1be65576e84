import type { Bilingual } from '../evidence/bilingual.ts'
import { addDays, type CivilDate } from '../quantities/civilDate.ts'
import { clockText } from '../quantities/civilTime.ts'
import { amountText } from '../quantities/quantity.ts'
import type { Administration, Plan, PlanCycle } from '../plan/plan.ts'
import { isLive } from '../schedule/administrationState.ts'
import type { HomeDose, HomeRun } from './patientCalendar.ts'
import { isTakenAtHome } from './patientDay.ts'

/**
 * What is taken or injected at home, dates in a row with the same doses at the same times together. Another dose, another
 * time or a date without one begins a new line: a ramp-up must not be read as one dose.
 */
export function homeRuns(plan: Plan, { administrations }: PlanCycle): readonly HomeRun[] {
  return plan.regimen.items.flatMap((item) => {
    const own = administrations.filter((each) => each.item === item.id && isLive(each.state) && isAtHome(each))
    const runs: HomeRun[] = []
    for (const [date, day] of byDate(own)) {
      const run = runOf(plan, date, day)
      const last = runs.at(-1)
      if (last !== undefined && addDays(last.to, 1) === date && signature(last) === signature(run))
        runs[runs.length - 1] = { ...last, to: date }
      else runs.push(run)
    }
    return runs
  })
}

function isAtHome(administration: Administration): boolean {
  const { role, time } = administration
  return isTakenAtHome(administration) || (role === 'treatment' && time.route.mark !== 'absent' && isInjected(time))
}

function isInjected({ route }: Administration['time']): boolean {
  return route.mark !== 'absent' && route.value === 'SC'
}

function byDate(
  administrations: readonly Administration[],
): readonly [CivilDate, [Administration, ...Administration[]]][] {
  const dates = new Map<CivilDate, [Administration, ...Administration[]]>()
  for (const each of administrations) {
    const date = each.time.start?.date ?? each.time.dayDate
    if (date === null) continue
    const others = dates.get(date)
    if (others) others.push(each)
    else dates.set(date, [each])
  }
  return [...dates].sort(([a], [b]) => (a < b ? -1 : 1))
}

function runOf(plan: Plan, date: CivilDate, day: readonly [Administration, ...Administration[]]): HomeRun {
  const [first] = day
  return {
    item: first.item,
    name: first.name,
    kind: isInjected(first.time) ? 'inject' : 'take',
    from: date,
    to: date,
    doses: day
      .map(({ time, ladder }) => ({ start: time.start, dose: homeDose(ladder) }))
      .sort((a, b) => (a.start?.minutes ?? 0) - (b.start?.minutes ?? 0)),
    how: howTaken(plan, first),
  }
}

function homeDose({ roundedDose }: Administration['ladder']): HomeDose {
  if (!roundedDose.ok) return { kind: 'none' }
  const { value: amount, step } = roundedDose
  if (step.code === 'wholeUnits' && step.form !== 'vial')
    return { kind: 'units', form: step.form, units: step.units, unit: step.unit }
  return { kind: 'amount', amount }
}

/** The first note of a drug's file on this route says how it is swallowed; those after it are for professionals. */
function howTaken({ regimen }: Plan, { drug, time: { route } }: Administration): Bilingual | null {
  if (drug === null || route.mark === 'absent' || route.value !== 'PO') return null
  const own = regimen.drugs[drug]?.preparation?.find(({ routes }) => routes.includes('PO'))
  return own?.notes?.[0]?.value ?? null
}

function signature({ name, doses }: HomeRun): string {
  return [
    name.en,
    ...doses.map(({ start, dose }) => `${start ? clockText(start.minutes) : ''} ${doseText(dose)}`),
  ].join('|')
}

function doseText(dose: HomeDose): string {
  if (dose.kind === 'none') return dose.kind
  if (dose.kind === 'amount') return `${amountText(dose.amount)} ${dose.amount.unit}`
  return dose.units.map(({ count, strength }) => `${count} × ${strength} ${dose.unit}`).join(' + ')
}
