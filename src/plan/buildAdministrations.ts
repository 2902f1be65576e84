import { buildPlainLadder } from '../dosing/buildPlainLadder.ts'
import { type DoseLadder, type PrescribedDose, refusedLadder } from '../dosing/doseLadder.ts'
import type { Body } from '../dosing/ladderInputs.ts'
import type { Bilingual } from '../evidence/bilingual.ts'
import type { Refusal } from '../evidence/refusal.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Item } from '../regimen/item.ts'
import { type ResolvedItem, resolveItem } from '../regimen/resolveItem.ts'
import { type AdministrationState, PLANNED } from '../schedule/administrationState.ts'
import type { CycleCalendar } from '../schedule/cycleCalendar.ts'
import { infusionTime } from '../schedule/infusionTime.ts'
import { scheduleAdministration } from '../schedule/scheduleAdministration.ts'
import { StartTimes } from '../schedule/startTimes.ts'
import { isPlainRule } from './isPlain.ts'
import type { Administration } from './plan.ts'
import type { PlanInputs } from './planInputs.ts'

export interface CycleInputs extends PlanInputs {
  readonly body: Body
  readonly number: number
  readonly calendar: CycleCalendar
  /** Takes every dose of the cycle that was not given; its times stand all the same. */
  readonly refusal: Refusal | null
}

/** Every administration of one cycle, in the order of the regimen's items, then day, then dose of the day. */
export function buildAdministrations(inputs: CycleInputs): readonly Administration[] {
  const starts = new StartTimes(inputs.order, inputs.regimen, inputs.calendar)
  return inputs.regimen.items.flatMap((item) => {
    const resolution = resolveItem(item, inputs.order.choices)
    if (!resolution.ok) return openItem(item, resolution.refusal, starts, inputs)
    const drug = ownValue(inputs.regimen.drugs, resolution.item.drug)
    if (!drug) throw new Error(`regimen without its drug: ${resolution.item.drug}`)
    return resolvedItem(resolution.item, drug, starts, inputs)
  })
}

function resolvedItem(item: ResolvedItem, drug: Drug, starts: StartTimes, inputs: CycleInputs): Administration[] {
  const { order, number, calendar, rules } = inputs
  const duration = infusionTime(order, item)
  const doses = item.timesPerDay.value
  return item.days.value.flatMap((day) => {
    const first = starts.of(item.id, day)
    return Array.from({ length: doses }, (_, index) => {
      const dose = index + 1
      const state = rules?.stateOf(order, item.id, number, day, dose) ?? PLANNED
      // what was given starts when it was given, whatever the order has become since
      const own =
        state.kind === 'given' ? { time: { date: state.record.date, minutes: state.record.start }, from: null } : null
      const time = own
        ? scheduleAdministration(item, calendar.dateOf(day), 1, own, duration)
        : scheduleAdministration(item, calendar.dateOf(day), dose, first, duration)
      const ladders = laddersOf(item, drug, day, dose, state, inputs)
      const coordinates = { item, drug: drug.id, name: drug.name, cycle: number, day, dose, dosesThisDay: doses }
      // a drug that comes with another is not plain: without the rules it has no dose
      const companion = rules?.companionDose(drug, ladders.ladder) ?? null
      return administration({ ...coordinates, ...ladders, state, time, companion })
    })
  })
}

interface Ladders {
  readonly standardDose: PrescribedDose
  readonly ladder: DoseLadder
}

/** A dose that was given stands whatever the order has become since; a dose left out is refused by that act. */
function laddersOf(
  item: ResolvedItem,
  drug: Drug,
  day: number,
  dose: number,
  state: AdministrationState,
  { order, regimen, body, number: cycle, refusal, rules }: CycleInputs,
): Ladders {
  if (rules) {
    const inputs = { order, regimen, item, drug, body, cycle, day, dose }
    const standardDose = rules.standardDose(inputs)
    if (state.kind === 'given') return { standardDose, ladder: rules.recordedLadder(state.record, drug) }
    const unclear = rules.recordRefusal(order, item.id, cycle, day, dose)
    if (unclear) return { standardDose, ladder: refusedLadder(unclear) }
    if (refusal) return refusedLadders(refusal)
    if (state.kind !== 'planned') return { standardDose, ladder: refusedLadder(refusalOf(state)) }
    return { standardDose, ladder: rules.buildDoseLadder(inputs) }
  }
  if (refusal) return refusedLadders(refusal)
  const { dose: rule } = item
  // assemblePlan refuses every dose of an order that is not plain while the rules are loading
  if (!isPlainRule(rule)) return refusedLadders({ code: 'rulesLoading' })
  const ladder = buildPlainLadder(item, rule, drug, body.bsa, ownValue(order.doses, item.id), order.policy)
  return { standardDose: ladder.prescribedDose, ladder }
}

function refusalOf({ kind, change }: Exclude<AdministrationState, { kind: 'planned' | 'given' }>): Refusal {
  return { code: kind, change: change.id, reason: change.reason, on: change.date }
}

function refusedLadders(refusal: Refusal): Ladders {
  const ladder = refusedLadder(refusal)
  return { standardDose: ladder.prescribedDose, ladder }
}

/** An item whose choice is open: one line a day, so that the plan still lists it at the times it has, and no dose. */
function openItem(item: Item, refusal: Refusal, starts: StartTimes, inputs: CycleInputs): Administration[] {
  const { order, regimen, number, calendar } = inputs
  const drug = item.drug ? regimen.drugs[item.drug] : undefined
  const name = drug?.name ?? item.title
  if (!name) throw new Error(`item without a drug or a title: ${item.id}`)
  const duration = infusionTime(order, item)
  return item.days.value.map((day) => {
    const time = scheduleAdministration(item, calendar.dateOf(day), 1, starts.of(item.id, day), duration)
    const coordinates = { item, drug: drug?.id ?? null, name, cycle: number, day, dose: 1, dosesThisDay: 1 }
    return administration({ ...coordinates, ...refusedLadders(refusal), state: PLANNED, time, companion: null })
  })
}

interface Made extends Omit<Administration, 'id' | 'item' | 'role'> {
  readonly item: Item
  readonly name: Bilingual
}

function administration({ item, ...made }: Made): Administration {
  const id = `${item.id}@C${made.cycle}D${made.day}#${made.dose}`
  return { id, item: item.id, role: item.role, ...made }
}
