import type { Administration, Plan, PlanCycle } from '../plan/plan.ts'
import { type CivilTime, clockText } from '../quantities/civilTime.ts'
import { amountText } from '../quantities/quantity.ts'
import type { LaterWording } from '../wording/wording.ts'
import { csvText } from './csvText.ts'

const COLUMNS = [
  'id',
  'cycle',
  'cycleStatus',
  'day',
  'date',
  'start',
  'end',
  'drugEnglish',
  'drugChinese',
  'formulation',
  'role',
  'route',
  'minutes',
  'dose',
  'unit',
  'companion',
  'companionDose',
  'companionUnit',
  'state',
  'reason',
  'prescribed',
  'prescribedUnit',
  'difference',
  'status',
  'regimen',
  'fingerprint',
  'build',
] as const

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>

/**
 * A plan as a table, a row an administration: what it is, when, how much and of what it was made. Nothing of an identity.
 * Numbers are plain decimals with a point in every language; dates `YYYY-MM-DD`, moments `YYYY-MM-DD HH:mm` on the
 * hospital's clock. Where there is no dose its cell is empty and the reason stands in its own: never a zero.
 * @param plan not blocked, with the status the screen shows
 */
export function administrationCsv(plan: Plan, wording: LaterWording): string {
  const { heading } = wording.files.csv
  const rows = plan.cycles.flatMap((cycle) => cycle.administrations.map((each) => rowOf(each, cycle, plan, wording)))
  return csvText([COLUMNS.map((column) => heading[column]), ...rows.map((row) => COLUMNS.map((column) => row[column]))])
}

function rowOf(each: Administration, cycle: PlanCycle, plan: Plan, wording: LaterWording): Row {
  const { csv } = wording.files
  const { time, companion, ladder } = each
  const { prescribedDose: prescribed, roundedDose: given } = ladder
  const drug = each.drug === null ? undefined : plan.regimen.drugs[each.drug]
  return {
    id: each.id,
    cycle: String(each.cycle),
    cycleStatus: csv.cycleStatus[cycle.status],
    day: String(each.day),
    date: time.start?.date ?? time.dayDate ?? '',
    start: momentText(time.start),
    end: momentText(time.end),
    drugEnglish: each.name.en,
    drugChinese: each.name.zh,
    formulation: drug === undefined ? '' : wording.text(drug.formulation),
    role: csv.role[each.role],
    route: time.route.mark === 'absent' ? '' : time.route.value,
    minutes: time.duration.kind === 'over' ? String(time.duration.minutes) : '',
    dose: given.ok ? amountText(given.value) : '',
    unit: given.ok ? given.value.unit : '',
    companion: companion === null ? '' : wording.text(companion.name),
    companionDose: companion === null ? '' : amountText(companion.dose),
    companionUnit: companion === null ? '' : companion.dose.unit,
    state: csv.state[each.state.kind],
    reason: given.ok ? '' : wording.refusal(given.refusal, plan.regimen),
    prescribed: prescribed.ok ? amountText(prescribed.value) : '',
    prescribedUnit: prescribed.ok ? prescribed.value.unit : '',
    difference: given.ok && 'differencePercent' in given.step ? given.step.differencePercent : '',
    status: csv.status[plan.printStatus],
    // in one cell: alone, a version such as 1.2.0 becomes a date in a spreadsheet
    regimen: `${plan.regimen.id} ${plan.regimen.version}`,
    fingerprint: plan.fingerprint ?? '',
    build: plan.build,
  }
}

function momentText(moment: CivilTime | null): string {
  return moment === null ? '' : `${moment.date} ${clockText(moment.minutes)}`
}
