import type { BsaOutcome } from '../dosing/bodySurfaceArea.ts'
import { buildDoseLadder, refusedLadder } from '../dosing/buildDoseLadder.ts'
import type { DoseLadder } from '../dosing/doseLadder.ts'
import type { Bilingual } from '../evidence/bilingual.ts'
import type { Refusal } from '../evidence/refusal.ts'
import type { Order } from '../order/order.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Item } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { type ResolvedItem, resolveItem } from '../regimen/resolveItem.ts'
import { infusionTime } from '../schedule/infusionTime.ts'
import type { ScheduledTime } from '../schedule/scheduled.ts'
import { scheduleAdministration } from '../schedule/scheduleAdministration.ts'
import { StartTimes } from '../schedule/startTimes.ts'
import type { Administration } from './plan.ts'

export interface CycleInputs {
  readonly order: Order
  readonly regimen: Regimen
  readonly bsa: BsaOutcome
  readonly number: number
  readonly day1: CivilDate | null
  /** Takes every dose of the cycle; its times stand all the same. */
  readonly refusal: Refusal | null
}

/** Every administration of one cycle, in the order of the regimen's items, then day, then dose of the day. */
export function buildAdministrations(inputs: CycleInputs): readonly Administration[] {
  const starts = new StartTimes(inputs.order, inputs.regimen, inputs.day1)
  return inputs.regimen.items.flatMap((item) => {
    const resolution = resolveItem(item, inputs.order.choices)
    if (!resolution.ok) return openItem(item, resolution.refusal, starts, inputs)
    const drug = ownValue(inputs.regimen.drugs, resolution.item.drug)
    if (!drug) throw new Error(`regimen without its drug: ${resolution.item.drug}`)
    return resolvedItem(resolution.item, drug, starts, inputs)
  })
}

function resolvedItem(
  item: ResolvedItem,
  drug: Drug,
  starts: StartTimes,
  { order, bsa, number, day1, refusal }: CycleInputs,
): Administration[] {
  const ladder = refusal
    ? refusedLadder(refusal)
    : buildDoseLadder(item, drug, bsa, ownValue(order.doses, item.id), order.policy)
  const duration = infusionTime(order, item)
  const doses = item.timesPerDay.value
  return item.days.value.flatMap((day) => {
    const first = starts.of(item.id, day)
    return Array.from({ length: doses }, (_, index) => {
      const time = scheduleAdministration(item, day1, day, index + 1, first, duration)
      return administration(item, drug.id, drug.name, number, day, index + 1, doses, ladder, time)
    })
  })
}

/** An item whose choice is open: one line a day, so that the plan still lists it at the times it has, and no dose. */
function openItem(item: Item, refusal: Refusal, starts: StartTimes, inputs: CycleInputs): Administration[] {
  const { order, regimen, number, day1 } = inputs
  const drug = item.drug ? regimen.drugs[item.drug] : undefined
  const name = drug?.name ?? item.title
  if (!name) throw new Error(`item without a drug or a title: ${item.id}`)
  const duration = infusionTime(order, item)
  return item.days.value.map((day) => {
    const time = scheduleAdministration(item, day1, day, 1, starts.of(item.id, day), duration)
    return administration(item, drug?.id ?? null, name, number, day, 1, 1, refusedLadder(refusal), time)
  })
}

function administration(
  item: Item,
  drug: string | null,
  name: Bilingual,
  cycle: number,
  day: number,
  dose: number,
  dosesThisDay: number,
  ladder: DoseLadder,
  time: ScheduledTime,
): Administration {
  const id = `${item.id}@C${cycle}D${day}#${dose}`
  return { id, item: item.id, drug, name, role: item.role, cycle, day, dose, dosesThisDay, ladder, time }
}
