import type { Plan, PlanCycle } from '../../src/plan/plan.ts'
import { amountText } from '../../src/quantities/quantity.ts'
import type { Expected } from './caseExpected.ts'
import { checkAdministration, refusalOf, withUnit } from './checkAdministration.ts'
import { checkClinical } from './checkClinical.ts'
import { checkCourse } from './checkCourse.ts'
import { halfUp } from './halfUp.ts'
import { type Same, sameInto, samePart } from './sameness.ts'

/** Everything in which a plan is not what the case says, one line each; empty when the plan agrees. */
export function checkCase(plan: Plan, expected: Expected): string[] {
  const wrong: string[] = []
  const same = sameInto(wrong)
  same('print status', plan.printStatus, expected.printStatus)
  checkBsa(plan, expected, same)
  checkCycles(plan, expected, same)

  const current = plan.cycles.find((cycle) => cycle.status === 'current')
  const all = plan.cycles.flatMap((cycle) => cycle.administrations)
  for (const want of expected.administrations) {
    const got = all.find((a) => a.id === want.id)
    if (got) checkAdministration(got, want, same)
    else wrong.push(`${want.id}: not in the plan`)
  }
  if (expected.others === 'none') {
    const listed = new Set(expected.administrations.map((a) => a.id))
    for (const a of current?.administrations ?? []) if (!listed.has(a.id)) wrong.push(`${a.id}: not expected`)
  }
  if (expected.noDoses !== undefined) {
    for (const a of current?.administrations ?? []) {
      same(`${a.id} refused for`, refusalOf(a.ladder.roundedDose), expected.noDoses)
    }
  }
  for (const total of expected.totals ?? []) {
    const got = current?.totals.find((t) => t.item === total.item)
    const want = 'mg' in total ? `${total.mg} mg` : total.rounded
    same(`total of ${total.item}`, got?.rounded ? withUnit(got.rounded) : null, want)
    same(`prescribed total of ${total.item}`, got?.prescribed ? withUnit(got.prescribed) : null, total.prescribed)
    same(`total of ${total.item} against the declared one`, got?.declared, total.declared ?? 'agrees')
  }
  checkCourse(plan, expected, same)
  checkClinical(plan, expected, same)
  checkFindings(plan, expected, wrong)
  checkAssessments(expected.assessments ?? [], plan.cycles, current, wrong)
  return wrong
}

function checkBsa(plan: Plan, expected: Expected, same: Same): void {
  if (expected.bsaRefusal !== undefined)
    same('body surface area refused for', plan.bsa.ok ? 'nothing' : plan.bsa.refusal.code, expected.bsaRefusal)
  if (expected.bsa === undefined) return
  same('body surface area', plan.bsa.ok ? halfUp(amountText(plan.bsa.value), 4) : plan.bsa.refusal.code, expected.bsa)
}

function checkCycles(plan: Plan, expected: Expected, same: Same): void {
  for (const { number, status, day1, dates } of expected.cycles ?? []) {
    const found = plan.cycles.find((cycle) => cycle.number === number)
    same(`cycle ${number} status`, found?.status, status)
    same(`cycle ${number} day 1`, found?.day1, day1)
    for (const [day, date] of Object.entries(dates ?? {}))
      same(`cycle ${number} day ${day}`, found?.dates.find((each) => String(each.day) === day)?.date, date)
  }
}

function checkFindings(plan: Plan, expected: Expected, wrong: string[]): void {
  for (const want of expected.findings) {
    const found = plan.findings.some(
      (finding) =>
        finding.code === want.code &&
        (want.severity === undefined || finding.severity === want.severity) &&
        (want.needs === undefined || finding.needs === want.needs) &&
        (want.refusal === undefined || ('refusal' in finding && finding.refusal.code === want.refusal)) &&
        (want.reading === undefined ||
          ('readings' in finding && finding.readings.some((r) => r.code === want.reading))) &&
        says(finding, want.says ?? {}),
    )
    if (!found) wrong.push(`finding expected: ${JSON.stringify(want)}; there: ${seen(plan, want.code)}`)
  }
  for (const code of expected.absentFindings) {
    if (plan.findings.some((finding) => finding.code === code)) wrong.push(`finding not expected: ${code}`)
  }
}

function says(finding: object, part: Readonly<Record<string, unknown>>): boolean {
  const differences: string[] = []
  samePart('finding', finding, part, sameInto(differences))
  return differences.length === 0
}

function checkAssessments(
  wanted: NonNullable<Expected['assessments']>,
  all: readonly PlanCycle[],
  current: PlanCycle | undefined,
  wrong: string[],
): void {
  for (const want of wanted) {
    const cycles = want.cycle === 'any' ? all : current ? [current] : []
    const days = want.days === null ? 'null' : want.days.join('-')
    const found = cycles
      .flatMap((cycle) => cycle.assessments)
      .some(
        (a) => a.from === want.from && a.to === want.to && (a.days ? `${a.days.from}-${a.days.to}` : 'null') === days,
      )
    if (!found) wrong.push(`no assessment ${want.from} to ${want.to}, days ${days}`)
  }
}

/** What findings there are; those of the same code in full. */
function seen(plan: Plan, code: string): string {
  const codes = plan.findings.map((f) =>
    f.code === code ? JSON.stringify(f) : `${f.severity} ${f.code}${'refusal' in f ? ` (${f.refusal.code})` : ''}`,
  )
  return [...new Set(codes)].join(', ')
}
