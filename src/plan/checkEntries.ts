import type { Finding } from '../evidence/finding.ts'
import type { FieldName } from '../evidence/refusal.ts'
import type { Entry, Order } from '../order/order.ts'
import { saysSomething } from '../order/saysSomething.ts'
import { enteredDay1 } from '../schedule/cycleDates.ts'
import type { Checked } from './checked.ts'
import { stop } from './makeFinding.ts'

type Field = readonly [FieldName, Entry<unknown>]

/** What an order must hold before anything prints, and that nothing in it is half-typed. */
export function checkEntries(checked: Checked): readonly Finding[] {
  return [
    ...checkRegimen(checked),
    ...checkIdentity(checked.order),
    ...checkDay1(checked),
    ...checkInvalid(checked.order),
    ...checkLastCycle(checked),
  ]
}

function checkRegimen({ order, regimen }: Checked): Finding[] {
  const isOwn = order.regimen?.id === regimen.id
  const ordered = order.regimen ? `${order.regimen.id} ${order.regimen.version}` : ''
  const loaded = `${regimen.id} ${regimen.version}`
  const revision = isOwn ? regimen.revisions.find(({ version }) => version === order.regimen?.version) : undefined
  if (revision?.withdrawn) return [stop({ code: 'versionWithdrawn', ordered, loaded, reason: revision.withdrawn })]
  if (isOwn && order.regimen?.version === regimen.version) return []
  return [stop({ code: 'regimenVersionDiffers', ordered, loaded })]
}

/** What every printed page carries to tell one patient from another. */
function checkIdentity({ identity, birthDate, sex }: Order): Finding[] {
  const needed: readonly Field[] = [
    ['familyName', identity.familyName],
    ['identifier', identity.identifier],
    ['birthDate', birthDate],
  ]
  const { allergies } = identity
  const fields = needed.flatMap(([field, entry]) => (entry.state === 'missing' ? [field] : []))
  if (sex === null) fields.push('sex')
  // "Known" without saying what is a blank that looks like an answer.
  if (allergies.state === 'known' && !saysSomething(allergies.text)) fields.push('allergies')
  return fields.length > 0 ? [stop({ code: 'identityMissing', fields })] : []
}

/** Where the source states a cycle length, later cycles follow from the current one: only that one is asked for. */
function checkDay1({ order, regimen, cycles }: Checked): Finding[] {
  const follows = regimen.course.cycleLength.mark !== 'absent'
  return cycles
    .filter((cycle) => cycle.day1 === null && enteredDay1(cycle.number, order).state !== 'invalid')
    .filter((cycle) => cycle.status === 'current' || !follows)
    .map((cycle) => stop({ code: 'day1Missing', cycle: cycle.number }))
}

/**
 * Height, weight and chosen doses are not among these: their refusal stands in the dose's own place. Measurements that
 * no cycle of this plan uses still count: a half-typed one must not wait for the cycle that takes it.
 */
function checkInvalid(order: Order): Finding[] {
  const { identity } = order
  const entries: readonly Field[] = [
    ['familyName', identity.familyName],
    ['givenName', identity.givenName],
    ['identifier', identity.identifier],
    ['ward', identity.ward],
    ['bed', identity.bed],
    ['birthDate', order.birthDate],
    ['ecog', order.ecog],
    ['lvef', order.lvef],
    ['lvefMeasuredOn', order.lvefMeasuredOn],
    ['lastCycle', order.lastCycle],
    ...Object.values(order.measurements).flatMap((measured): Field[] => [
      ['heightMeasuredOn', measured.heightMeasuredOn],
      ['weightMeasuredOn', measured.weightMeasuredOn],
    ]),
    ...order.cycles.flatMap(({ plannedDay1, actualDay1 }): Field[] => [
      ['day1', plannedDay1],
      ['day1', actualDay1],
    ]),
    ['gfrMeasuredOn', order.course.gfr.measuredOn],
    ...order.course.earlier.flatMap(({ perM2, total }): Field[] => [
      ['earlierDose', perM2],
      ['earlierDose', total],
    ]),
    ...Object.values(order.durations).map((entry): Field => ['duration', entry]),
    ...Object.values(order.startTimes).map((entry): Field => ['startTime', entry]),
  ]
  return entries.flatMap(([field, entry]) =>
    entry.state === 'invalid'
      ? [stop({ code: 'entryInvalid', refusal: { code: 'fieldInvalid', field, text: entry.text, fault: entry.fault } })]
      : [],
  )
}

function checkLastCycle({ order: { currentCycle, lastCycle }, regimen: { course } }: Checked): Finding[] {
  if (currentCycle.state !== 'entered' || lastCycle.state !== 'entered') return []
  const { value, text } = lastCycle
  const most = course.cycles.mark === 'absent' ? null : course.cycles.value.max
  if (value >= currentCycle.value && (most === null || value <= most)) return []
  const refusal = { code: 'fieldInvalid', field: 'lastCycle', text, fault: 'outOfRange' } as const
  return [stop({ code: 'entryInvalid', refusal })]
}
