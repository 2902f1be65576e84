import type { Finding } from '../evidence/finding.ts'
import type { GivenDose, UnclearRecord } from '../order/course.ts'
import type { ChangeTarget } from '../order/typedCourse.ts'
import type { Item, ItemValues } from '../regimen/item.ts'
import { resolveItem } from '../regimen/resolveItem.ts'
import { readAdministrationId } from '../schedule/administrationId.ts'
import type { Checked } from './checked.ts'
import { currentCycleNumber } from './cycleMeasurements.ts'
import { stop } from './makeFinding.ts'

type Recorded = GivenDose | UnclearRecord

/** What was recorded as given must be something the course has, once, and readable. */
export function checkRecords(checked: Checked): readonly Finding[] {
  return checked.order.course.records.flatMap((record, index, all) => {
    const { administration } = record
    const isDouble = all.findIndex((other) => other.administration === administration) < index
    const item = isDouble ? null : itemOf(record, checked)
    if (item === null) return [stop({ code: 'recordUnknown', administration })]
    if (record.kind === 'given' || isRefused(administration, checked)) return []
    const refusal = { code: 'recordUnclear', administration } as const
    return [stop({ code: 'noDose', refusal, items: [item.id], readings: [] })]
  })
}

/** The item a record is of; null when no cycle of the course has such a dose of such a drug. */
function itemOf(record: Recorded, checked: Checked): Item | null {
  const read = readAdministrationId(record.administration)
  if (!read) return null
  const item = itemThen(read.item, read.at, checked)
  if (item === null) return null
  const { cycles } = checked.regimen.course
  const last = cycles.mark === 'absent' ? null : cycles.value.max
  if (last !== null && read.at.cycle > last) return null
  const fits = readingsOf(item, read.at.cycle, checked).some(
    ({ drug, timesPerDay }) => record.drug === drug && read.at.dose <= (timesPerDay?.value ?? 1),
  )
  return fits ? item : null
}

/**
 * The item, if it has that day. What a hospital supplies is supplied for the current cycle: an earlier one may have had
 * other days, or have been given what this one is not, and its record must stand.
 */
function itemThen(id: string, { cycle, day }: ChangeTarget, { regimen, order }: Checked): Item | null {
  const item = regimen.items.find((each) => each.id === id)
  if (item?.days.value.includes(day)) return item
  const asked = item?.asks ? item : regimen.supplied?.find((each) => each.item.id === id)?.item
  return asked?.asks?.days && cycle < currentCycleNumber(order) ? asked : null
}

/** Choices hold for the cycles of this plan; an earlier cycle may have been given by another, and so while one is open. */
function readingsOf(item: Item, cycle: number, { order, cycles }: Checked): readonly ItemValues[] {
  const resolution = resolveItem(item, order.choices)
  if (resolution.ok && cycles.some(({ number }) => number === cycle)) return [resolution.item]
  return [item, ...Object.values(item.byChoice?.options ?? {}).map((values) => ({ ...item, ...values }))]
}

/** Its dose in the plan says it already. */
function isRefused(administration: string, { cycles }: Checked): boolean {
  const rung = cycles.flatMap((cycle) => cycle.administrations).find(({ id }) => id === administration)
    ?.ladder.roundedDose
  return rung !== undefined && !rung.ok && rung.refusal.code === 'recordUnclear'
}
