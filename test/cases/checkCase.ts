import type { DoseLadder } from '../../src/dosing/doseLadder.ts'
import type { Administration, Plan, PlanCycle } from '../../src/plan/plan.ts'
import { civilTimeText } from '../../src/quantities/civilTime.ts'
import { amountText } from '../../src/quantities/quantity.ts'
import type { CaseFile, ExpectedAdministration } from './caseFile.ts'
import { decimalsOf, halfUp } from './halfUp.ts'

/** Everything in which a plan is not what the case says, one line each; empty when the plan agrees. */
export function checkCase(plan: Plan, expected: CaseFile['expected']): string[] {
  const wrong: string[] = []
  const same = (what: string, got: unknown, want: unknown): void => {
    if (got !== want) wrong.push(`${what}: expected ${String(want)}, got ${String(got)}`)
  }
  same('print status', plan.printStatus, expected.printStatus)
  checkBsa(plan, expected, same)

  const current = plan.cycles.find((cycle) => cycle.status === 'current')
  for (const cycle of expected.cycles ?? []) {
    const found = plan.cycles.find((c) => c.number === cycle.number)
    same(`cycle ${cycle.number} status`, found?.status, cycle.status)
    same(`cycle ${cycle.number} day 1`, found?.day1, cycle.day1)
  }

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
    same(`total of ${total.item}`, got?.mg ? amountText(got.mg) : null, total.mg)
    same(`prescribed total of ${total.item}`, got?.prescribed ? withUnit(got.prescribed) : null, total.prescribed)
    same(`total of ${total.item} against the declared one`, got?.declared, total.declared ?? 'agrees')
  }
  checkFindings(plan, expected, wrong)
  for (const assessment of expected.assessments ?? []) {
    const cycles: readonly PlanCycle[] = assessment.cycle === 'any' ? plan.cycles : current ? [current] : []
    const days = assessment.days === null ? 'null' : assessment.days.join('-')
    const found = cycles
      .flatMap((cycle) => cycle.assessments)
      .some(
        (a) =>
          a.from === assessment.from &&
          a.to === assessment.to &&
          (a.days ? `${a.days.from}-${a.days.to}` : 'null') === days,
      )
    if (!found) wrong.push(`no assessment ${assessment.from} to ${assessment.to}, days ${days}`)
  }
  return wrong
}

type Same = (what: string, got: unknown, want: unknown) => void

function checkBsa(plan: Plan, expected: CaseFile['expected'], same: Same): void {
  if (expected.bsaRefusal !== undefined)
    same('body surface area refused for', plan.bsa.ok ? 'nothing' : plan.bsa.refusal.code, expected.bsaRefusal)
  if (expected.bsa === undefined) return
  same('body surface area', plan.bsa.ok ? halfUp(amountText(plan.bsa.value), 4) : plan.bsa.refusal.code, expected.bsa)
}

function checkAdministration(got: Administration, want: ExpectedAdministration, same: Same): void {
  same(`${want.id} date`, got.time.dayDate, want.date)
  same(`${want.id} start`, got.time.start ? civilTimeText(got.time.start) : null, want.start)
  same(`${want.id} end`, got.time.end ? civilTimeText(got.time.end) : null, want.end)
  const { prescribedDose, calculatedDose, roundedDose } = got.ladder
  if ('refused' in want) return same(`${want.id} refused for`, refusalOf(roundedDose), want.refused)
  same(
    `${want.id} prescribed`,
    prescribedDose.ok ? withUnit(prescribedDose.value) : refusalOf(prescribedDose),
    want.prescribed,
  )
  const places = decimalsOf(want.calculated)
  same(
    `${want.id} calculated`,
    calculatedDose.ok ? halfUp(amountText(calculatedDose.value), places) : refusalOf(calculatedDose),
    want.calculated,
  )
  same(`${want.id} rounded`, roundedDose.ok ? amountText(roundedDose.value) : refusalOf(roundedDose), want.rounded)
}

function checkFindings(plan: Plan, expected: CaseFile['expected'], wrong: string[]): void {
  for (const want of expected.findings) {
    const found = plan.findings.some(
      (finding) =>
        finding.code === want.code &&
        (want.severity === undefined || finding.severity === want.severity) &&
        (want.needs === undefined || finding.needs === want.needs) &&
        (want.refusal === undefined || ('refusal' in finding && finding.refusal.code === want.refusal)) &&
        (want.reading === undefined ||
          ('readings' in finding && finding.readings.some((r) => r.code === want.reading))),
    )
    if (!found) wrong.push(`finding expected: ${JSON.stringify(want)}; there: ${seen(plan)}`)
  }
  for (const code of expected.absentFindings) {
    if (plan.findings.some((finding) => finding.code === code)) wrong.push(`finding not expected: ${code}`)
  }
}

function refusalOf(rung: DoseLadder[keyof DoseLadder]): string {
  return rung.ok ? `nothing: ${withUnit(rung.value)}` : rung.refusal.code
}

function withUnit(q: Parameters<typeof amountText>[0]): string {
  return `${amountText(q)} ${q.unit}`
}

function seen(plan: Plan): string {
  const codes = plan.findings.map((f) => `${f.severity} ${f.code}${'refusal' in f ? ` (${f.refusal.code})` : ''}`)
  return [...new Set(codes)].join(', ')
}
