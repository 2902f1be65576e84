import { supportTime } from '../components/supportText.ts'
import { buildDoseSheet } from '../documents/buildDoseSheet.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Administration, Plan, PlanCycle } from '../plan/plan.ts'
import { decimalText } from '../quantities/decimal.ts'
import type { ScheduledSupport } from '../schedule/scheduledSupport.ts'
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
  const support = plan.support
    .filter((each) => each.cycle === cycle.number && each.state !== 'leftOut')
    .map((each) => supportLine(each, wording))
  return [title, ...cycle.administrations.map((a) => administrationLine(a, plan, wording)), ...totals, ...support]
}

function administrationLine(administration: Administration, plan: Plan, wording: LaterWording): string {
  const { name, day, dose, dosesThisDay, ladder, time } = administration
  const when = time.start ? `${wording.longDate(time.start.date)} ${wording.time(time.start)}` : 'no clock time'
  const of = dosesThisDay > 1 ? ` dose ${dose} of ${dosesThisDay}` : ''
  const amount = ladder.roundedDose.ok
    ? wording.quantity(ladder.roundedDose.value)
    : `NO DOSE: ${wording.refusal(ladder.roundedDose.refusal, plan.regimen)}`
  const working = ladder.calculatedDose.ok ? `  (${wording.step(ladder.calculatedDose.step, plan.regimen)})` : ''
  return `  day ${day}${of}  ${when}  ${wording.text(name)}  ${amount}${working}${drawnText(administration, plan, wording)}`
}

/** `  draw 1.4 mL`; nothing where the volume is not known. */
function drawnText({ id }: Administration, { preparations }: Plan, wording: LaterWording): string {
  const drawn = preparations.find(({ administration }) => administration === id)?.drawn
  return drawn?.ok ? `  draw ${wording.number(decimalText(drawn.value.drawn))} mL` : ''
}

/** A line of the hospital's own: marked, and without a dose of ours. */
function supportLine(support: ScheduledSupport, wording: LaterWording): string {
  const { line, day, date, start } = support
  const on = start?.date ?? date
  const when = on === null ? 'no date' : `${wording.longDate(on)} ${supportTime(support, on, wording)}`
  return `  ${wording.support.local}: day ${day}  ${when}  ${line.text}`
}

function findingText(finding: Finding, { regimen }: Plan, wording: LaterWording): string {
  return finding.severity === 'note' ? wording.note(finding, regimen) : wording.finding(finding, regimen)
}
