import type { Preparation } from '../dosing/preparation/preparation.ts'
import type { Administration, Plan, PlanCycle } from '../plan/plan.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import { minutesBetween } from '../quantities/civilTime.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { Drug } from '../regimen/drug.ts'
import { isLive } from '../schedule/administrationState.ts'
import { cycleOf } from './buildDoseSheet.ts'
import { buildWorksheet } from './buildWorksheet.ts'
import type { Label, LabelSheet, Numbered, WhyNoLabel, WithoutLabel } from './label.ts'
import { labelContents, sharesOf, unknownParts } from './labelContents.ts'
import { labelExpiry, labelWarnings } from './labelWarnings.ts'
import { refusesLabel } from './refusesLabel.ts'
import type { WorksheetEntry } from './worksheet.ts'

/**
 * One label a container of every dose of a cycle that is still to be given, in the order of the worksheet. A dose has labels
 * or stands in `without` with its reason: none is in neither.
 * @throws when the plan has no such cycle: the caller picks from the plan's own.
 */
export function buildLabels(plan: Plan, cycleNumber: number): LabelSheet {
  const { days } = buildWorksheet(plan, cycleNumber)
  const entries = days.flatMap((day) => day.entries)
  const seriesOf = numberSeries(cycleOf(plan, cycleNumber))
  const labels: Label[] = []
  const without = new Map<string, WithoutLabel>()
  for (const entry of entries) {
    const { administration } = entry
    const made = labelled(plan, entry)
    if ('why' in made) {
      const key = canonicalJson([administration.item, administration.state.kind, made.why])
      const before = without.get(key)?.administrations ?? []
      without.set(key, { administrations: [...before, administration], why: made.why })
    } else labels.push(...labelsOf(plan, entry, made, seriesOf(administration)))
  }
  return { cycle: cycleNumber, labels, without: [...without.values()] }
}

type Made = Pick<Label, 'dose' | 'route'> & { readonly drug: Drug; readonly preparation: Preparation }

/** What a label cannot do without, or why there is none. */
function labelled(plan: Plan, entry: WorksheetEntry): Made | { readonly why: WhyNoLabel } {
  const { administration, preparation } = entry
  const { drug: id, state, ladder, time } = administration
  if (state.kind !== 'planned') return { why: { kind: 'notPlanned' } }
  const { roundedDose } = ladder
  if (!roundedDose.ok) return { why: { kind: 'noDose', refusal: roundedDose.refusal } }
  const drug = id === null ? undefined : ownValue(plan.regimen.drugs, id)
  if (!drug) return { why: { kind: 'drugOpen' } }
  const dose = roundedDose.value
  const isOfDose = preparation?.dose?.unit === dose.unit && preparation.dose.value.eq(dose.value)
  const refusal = preparation === null ? null : refusalOf(preparation)
  if (refusal !== null) return { why: { kind: 'refused', refusal } }
  // volumes of another dose under this one would be wrong in silence
  if (preparation === null || !isOfDose) return { why: { kind: 'notWorkedOut' } }
  const { route } = time
  if (route.mark === 'absent') return { why: { kind: 'refused', refusal: { code: 'routeNotStated' } } }
  return { dose, route: route.value, drug, preparation }
}

function refusalOf(preparation: Preparation) {
  const { stock, drawn, container, diluent, bag, concentration, delivery, expiry } = preparation
  const blank = [stock, drawn, container, diluent, bag, concentration, delivery, expiry].flatMap((part) =>
    part.ok ? [] : [part.refusal],
  )
  return blank.find(refusesLabel) ?? null
}

function labelsOf(plan: Plan, entry: WorksheetEntry, made: Made, series: Numbered | null): readonly Label[] {
  const { administration, formulation, doseBasis, place, cautions } = entry
  const { dose, route, drug, preparation } = made
  const { container } = preparation
  const item = plan.regimen.items.find(({ id }) => id === administration.item)
  const contents = labelContents(preparation, route, item)
  const label = {
    ...{ administration, dose, route, formulation, doseBasis, series, place, ...contents },
    container: container.ok ? container.value : null,
    unknown: unknownParts(contents),
    ...labelExpiry(preparation),
    warnings: labelWarnings(drug, route, cautions, preparation),
  }
  return sharesOf(preparation).map((share) => ({ ...label, share }))
}

/**
 * Counts the doses of one drug given in one way, by the clock: those recorded as given keep their number, so that a label
 * printed later does not take it again. What was left out or ended is none of them.
 */
function numberSeries({ administrations }: PlanCycle): (administration: Administration) => Numbered | null {
  const series = new Map<string, readonly Administration[]>()
  const live = administrations.filter(({ state }) => isLive(state)).toSorted(byClock)
  for (const each of live) series.set(wayOf(each), [...(series.get(wayOf(each)) ?? []), each])
  return (administration) => {
    const all = series.get(wayOf(administration)) ?? []
    const at = all.findIndex(({ id }) => id === administration.id)
    return all.length < 2 || at === -1 ? null : { number: at + 1, of: all.length }
  }
}

function wayOf({ drug, time }: Administration): string {
  const route = time.route.mark === 'absent' ? null : time.route.value
  return canonicalJson([drug, route, time.duration.kind === 'push'])
}

/** Without a time: after those of its day that have one. */
function byClock(a: Administration, b: Administration): number {
  if (a.time.start && b.time.start) return minutesBetween(b.time.start, a.time.start)
  return a.day - b.day || a.dose - b.dose
}
