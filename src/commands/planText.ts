import { buildDoseSheet } from '../documents/buildDoseSheet.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Administration, Plan, PlanCycle } from '../plan/plan.ts'
import type { LaterWording } from '../wording/wording.ts'

/** A plan as a sheet of plain text, in the words of the screen: doses first, then what a person must know. */
export function planText(plan: Plan, wording: LaterWording): string {
  const { regimen } = plan
  return [
    `${wording.text(regimen.title)} ${regimen.version}`,
    plan.bsa.ok ? wording.bsa(plan.bsa.working) : wording.refusal(plan.bsa.refusal, regimen),
    `${plan.printStatus.toUpperCase()}  ${plan.fingerprint ?? ''}  ${plan.build}`,
    ...plan.cycles.flatMap((cycle) => ['', ...cycleLines(plan, cycle, wording)]),
    '',
    ...plan.findings.map((finding) => `${finding.severity.padEnd(8)}${findingText(finding, plan, wording)}`),
  ].join('\n')
}

function cycleLines(plan: Plan, cycle: PlanCycle, wording: LaterWording): string[] {
  const sheet = buildDoseSheet(plan, cycle.number)
  const title = `Cycle ${cycle.number}, ${cycle.status}${cycle.day1 ? `, day 1 ${wording.longDate(cycle.day1)}` : ''}`
  const totals = sheet.rows.map(({ name, total }) => {
    const rounded = total.rounded ? wording.quantity(total.rounded) : 'no total'
    const prescribed = total.prescribed ? `, ${wording.quantity(total.prescribed)}` : ''
    return `  total ${wording.text(name)}: ${rounded}${prescribed}`
  })
  return [title, ...cycle.administrations.map((a) => administrationLine(a, plan, wording)), ...totals]
}

function administrationLine(administration: Administration, plan: Plan, wording: LaterWording): string {
  const { name, day, dose, dosesThisDay, ladder, time } = administration
  const when = time.start ? `${wording.longDate(time.start.date)} ${wording.time(time.start)}` : 'no clock time'
  const of = dosesThisDay > 1 ? ` dose ${dose} of ${dosesThisDay}` : ''
  const amount = ladder.roundedDose.ok
    ? wording.quantity(ladder.roundedDose.value)
    : `NO DOSE: ${wording.refusal(ladder.roundedDose.refusal, plan.regimen)}`
  const working = ladder.calculatedDose.ok ? `  (${wording.step(ladder.calculatedDose.step, plan.regimen)})` : ''
  return `  day ${day}${of}  ${when}  ${wording.text(name)}  ${amount}${working}`
}

function findingText(finding: Finding, { regimen }: Plan, wording: LaterWording): string {
  return finding.severity === 'note' ? wording.note(finding, regimen) : wording.finding(finding, regimen)
}
