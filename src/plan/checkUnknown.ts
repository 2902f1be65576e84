import type { Finding } from '../evidence/finding.ts'
import type { Order } from '../order/order.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { ItemValues } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { resolveItem } from '../regimen/resolveItem.ts'
import { stop } from './makeFinding.ts'

/** An entry for something the regimen does not ask would be dropped in silence: say so instead. */
export function checkUnknown(order: Order, regimen: Regimen): readonly Finding[] {
  const anchors = regimen.clockAnchors.flatMap(({ id, days }) => [id, ...days.map((day) => `${id}@${day}`)])
  const choices = regimen.choices.map((choice) => choice.id)
  return [
    ...beyond(order, 'choices', new Set(choices)),
    ...beyond(order, 'doses', new Set(itemsThat(order, regimen, 'doses'))),
    ...beyond(order, 'durations', new Set(itemsThat(order, regimen, 'durations'))),
    ...beyond(order, 'startTimes', new Set(anchors)),
    ...order.cycles
      .filter(({ measurements }) => !Object.hasOwn(order.measurements, measurements))
      .map(({ measurements }) => stop({ code: 'entryUnknown', list: 'measurements', entry: measurements })),
    ...unknownWeights(order, regimen),
    ...unknownAnswers(order, regimen),
    ...unknownTimeOptions(order, regimen),
  ]
}

function beyond(
  order: Order,
  list: 'choices' | 'doses' | 'durations' | 'startTimes',
  known: ReadonlySet<string>,
): Finding[] {
  const given = Object.entries<string | { readonly state: string }>(order[list])
  const answered = given.filter(([, entry]) => typeof entry === 'string' || entry.state !== 'missing')
  return answered.filter(([entry]) => !known.has(entry)).map(([entry]) => stop({ code: 'entryUnknown', list, entry }))
}

/** Items that ask for a dose within a range, or for an infusion time; while a choice is open, those that may ask. */
function itemsThat(order: Order, regimen: Regimen, list: 'doses' | 'durations'): string[] {
  return regimen.items
    .filter((item) => {
      const resolution = resolveItem(item, order.choices)
      const lines = resolution.ok ? [resolution.item] : [item, ...Object.values(item.byChoice?.options ?? {})]
      return lines.some(({ dose, duration }) =>
        list === 'doses' ? dose?.kind === 'perM2Range' : duration?.kind === 'asked',
      )
    })
    .map(({ id }) => id)
}

/** A weight chosen for an item that is not dosed by weight was meant for another. */
function unknownWeights(order: Order, regimen: Regimen): Finding[] {
  const known = regimen.items.flatMap((item) => {
    const lines = [item, ...Object.values(item.byChoice?.options ?? {})]
    return lines.some(isPerKg) ? [item.id] : []
  })
  return Object.keys(order.course.weights)
    .filter((item) => !known.includes(item))
    .map((entry) => stop({ code: 'entryUnknown', list: 'weights', entry }))
}

/** An answer to a criterion of another regimen, or of another version of this one, says nothing of this one's. */
function unknownAnswers(order: Order, { population: { inclusions, exclusions } }: Regimen): Finding[] {
  const known = [...inclusions, ...exclusions].map(({ id }) => id)
  return Object.keys(order.course.answers)
    .filter((criterion) => !known.includes(criterion))
    .map((entry) => stop({ code: 'entryUnknown', list: 'answers', entry }))
}

function isPerKg({ dose, doseByDay }: ItemValues): boolean {
  const rules = [dose, ...(doseByDay ?? []).map((step) => step.dose)]
  return rules.some(
    (rule) =>
      rule?.kind === 'perKg' || (rule?.kind === 'bands' && rule.bands.some((band) => band.dose.kind === 'perKg')),
  )
}

/** A choice that decides a dose refuses it in the dose's own place; one about time would only fall back unseen. */
function unknownTimeOptions(order: Order, regimen: Regimen): Finding[] {
  return regimen.choices.flatMap(({ id, affects, options }) => {
    const option = ownValue(order.choices, id)
    if (affects !== 'time' || option === undefined || options.some((known) => known.id === option)) return []
    return [stop({ code: 'entryInvalid', refusal: { code: 'choiceUnknown', choice: id, option } })]
  })
}
