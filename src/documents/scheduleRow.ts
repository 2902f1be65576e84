import type { Administration, Plan } from '../plan/plan.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import { minutesBetween } from '../quantities/civilTime.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { Item } from '../regimen/item.ts'
import { resolveItem } from '../regimen/resolveItem.ts'
import { isLive } from '../schedule/administrationState.ts'
import type { DoseRow, GivenRow, LeftOutRow, Precondition } from './administrationSchedule.ts'
import { movedDose } from './movedDose.ts'

const HOUR = 60

/** One administration as its row; `number` is its place among the doses of its date. @throws when the plan lost its item. */
export function scheduleRow(
  plan: Plan,
  administration: Administration,
  number: number | null,
): DoseRow | GivenRow | LeftOutRow {
  const { drug, state, id } = administration
  const formulation = (drug === null ? undefined : ownValue(plan.regimen.drugs, drug))?.formulation ?? null
  if (!isLive(state)) return { as: 'leftOut', administration, formulation }
  const item = itemOf(plan, administration)
  if (state.kind === 'given') return { as: 'given', administration, formulation, number, item }
  return {
    as: 'dose',
    administration,
    formulation,
    number,
    item,
    waits: preconditions(plan, administration, item),
    preparation: plan.preparations.find((each) => each.administration === id) ?? null,
    moved: movedDose(plan, administration),
  }
}

function itemOf({ regimen, choices }: Plan, { item: id }: Administration): Item {
  const item = regimen.items.find((candidate) => candidate.id === id)
  if (!item) throw new Error(`the plan lost an item: ${id}`)
  const resolution = resolveItem(item, choices)
  return resolution.ok ? resolution.item : item
}

function preconditions(plan: Plan, administration: Administration, item: Item): readonly Precondition[] {
  return [
    ...byRule(plan, administration, item),
    ...byInterval(plan, administration, item),
    ...byMinimum(plan, administration, item),
  ]
}

/**
 * Only what the start was really reckoned from: a time a person set hangs on no other drug. Nor does one whose drug is left
 * out that day: nobody waits for an infusion that never comes, and the clock time stands.
 */
function byRule(plan: Plan, administration: Administration, item: Item): readonly Precondition[] {
  const { cycle, day, dose, time } = administration
  const { from } = time
  if (from === null || from.kind === 'anchor' || dose > 1) return []
  const awaited = sameItem(plan, { item: from.item, cycle }).filter((other) => other.day === day)
  if (awaited.length > 0 && !awaited.some(({ state }) => isLive(state))) return []
  const rule = item.start.find(({ at }) => canonicalJson(at) === canonicalJson(from))
  return [{ kind: 'rule', moment: from, mark: rule?.mark.mark ?? 'absent' }]
}

/** Not said of a dose that a person moved to another distance from the one before it. */
function byInterval(plan: Plan, administration: Administration, item: Item): readonly Precondition[] {
  const { dose, day, time } = administration
  const before = sameItem(plan, administration).find((other) => other.day === day && other.dose === dose - 1)
  const hours = item.intervalHours?.value
  if (hours === undefined || !before?.time.start || !time.start || !isLive(before.state)) return []
  if (minutesBetween(before.time.start, time.start) !== hours * HOUR) return []
  return [{ kind: 'interval', hours, dose: dose - 1 }]
}

/** Against the clock of the dose before it in this cycle; earlier cycles lie farther back than any such interval. */
function byMinimum(plan: Plan, administration: Administration, { minimumInterval }: Item): readonly Precondition[] {
  const { start } = administration.time
  if (minimumInterval === undefined || start === null) return []
  const since = sameItem(plan, administration)
    .filter(({ state }) => isLive(state))
    .flatMap(({ time }) => time.start ?? [])
    .filter((other) => minutesBetween(other, start) > 0)
    .toSorted((a, b) => minutesBetween(b, a))
    .at(-1)
  return since === undefined
    ? []
    : [{ kind: 'minimum', hours: minimumInterval.value.hours, since, mark: minimumInterval.mark }]
}

function sameItem(plan: Plan, { item, cycle }: Pick<Administration, 'item' | 'cycle'>): readonly Administration[] {
  const own = plan.cycles.find(({ number }) => number === cycle)?.administrations ?? []
  return own.filter((other) => other.item === item)
}
