import fc from 'fast-check'
import { readShelves } from '../../src/commands/readShelves.ts'
import type { TypedOrder, TypedSupplied } from '../../src/order/typedOrder.ts'
import type { Item } from '../../src/regimen/item.ts'
import type { Regimen } from '../../src/regimen/regimen.ts'
import { resolveItem } from '../../src/regimen/resolveItem.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { anyDay1, decimalBetween } from './randomOrders.ts'

/** Every regimen as it lies on the shelf: one more is one more here. */
const SHELF = readShelves().regimens
const MEASURED_ON = '2025-01-01'

type Texts = Readonly<Record<string, string>>

/** A complete order of any shipped regimen: its example, with body, date, answers and whatever it asks for at random. */
export const anyShelfOrder: fc.Arbitrary<TypedOrder> = fc.constantFrom(...SHELF).chain((regimen) =>
  fc.tuple(bodyFor(regimen), anyDay1, choicesOf(regimen)).chain(([body, day1, choices]) =>
    fc.record({ doses: dosesOf(regimen), durations: durationsOf(regimen, choices), supplied: suppliedOf(regimen) }).map(
      (asked): TypedOrder => ({
        ...exampleOrder(regimen.id),
        ...asked,
        measurements: [measured(body)],
        cycles: [{ ...FIRST_CYCLE, plannedDay1: day1 }],
        lastCycle: '1',
        choices,
      }),
    ),
  ),
)

const FIRST_CYCLE = { number: 1, actualDay1: '', measurements: 'm1', dosing: '', bsaFormula: '' } as const

export function measured(body: { readonly height: string; readonly weight: string }) {
  const at = (value: string) => ({ value, measuredOn: MEASURED_ON })
  return { id: 'm1', height: at(body.height), weight: at(body.weight), bsa: { value: '', reason: '', by: '' } }
}

const SMALL_UNTIL = 10 // years of the youngest: from then on a body is at least that of a small adult

/** Bodies whose doses are plausible: of grown people, and from a small child's where the regimen is for such. */
function bodyFor({ population }: Regimen) {
  return population.minimumAge.value < SMALL_UNTIL
    ? fc.record({ height: decimalBetween(90, 190), weight: decimalBetween(12, 110) })
    : fc.record({ height: decimalBetween(140, 200), weight: decimalBetween(40, 130) })
}

function choicesOf({ choices }: Regimen): fc.Arbitrary<Texts> {
  return fc.record(
    Object.fromEntries(choices.map(({ id, options }) => [id, fc.constantFrom(...options.map((option) => option.id))])),
  )
}

function dosesOf({ items }: Regimen): fc.Arbitrary<Texts> {
  const ranges = items.flatMap(({ id, dose }) => {
    if (dose?.kind !== 'perM2Range') return []
    return [[id, decimalBetween(Math.ceil(Number(dose.range.value.min)), Math.floor(Number(dose.range.value.max)))]]
  })
  return fc.record(Object.fromEntries(ranges) as Record<string, fc.Arbitrary<string>>)
}

/** Hours, where the source leaves them to the hospital under these answers; now and then not entered. */
function durationsOf({ items }: Regimen, choices: Texts): fc.Arbitrary<Texts> {
  const asked = items.filter((item) => {
    const resolution = resolveItem(item, choices)
    return (resolution.ok ? resolution.item : item).duration?.kind === 'asked'
  })
  return fc.record(Object.fromEntries(asked.map(({ id }) => [id, fc.constantFrom('', '0.5', '1', '3', '4')])))
}

/** The days a hospital supplies, at random; a dose as in the example, because only that is known to be plausible. */
function suppliedOf({ id, items }: Regimen): fc.Arbitrary<Readonly<Record<string, TypedSupplied>>> {
  const { supplied } = exampleOrder(id)
  const asking = items.flatMap((item) => {
    const example = supplied[item.id]
    if (!item.asks) return []
    if (!example) throw new Error(`the example of ${id} does not supply ${item.id}`)
    return [[item.id, suppliedFor(item, example)] as const]
  })
  return fc.record(Object.fromEntries(asking))
}

function suppliedFor({ asks, days }: Item, example: TypedSupplied): fc.Arbitrary<TypedSupplied> {
  const first = fc.integer({ min: 1, max: 10 })
  const stated = Math.max(1, days.value.at(-1) ?? 1)
  const whole = fc.tuple(first, fc.integer({ min: 0, max: 10 })).map(([from, more]): TypedSupplied => {
    if (asks?.days?.kind === 'list') return { ...example, days: more === 0 ? String(from) : `${from}-${from + more}` }
    if (asks?.days?.kind === 'lastDay') return { ...example, lastDay: String(stated + more) }
    return example
  })
  const not = fc.constant({ ...example, given: 'no', days: '', lastDay: '', dose: '', unit: '' } as const)
  return fc.oneof({ weight: 5, arbitrary: whole }, { weight: 1, arbitrary: not })
}
