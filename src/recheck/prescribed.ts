import { compareArea } from './area.ts'
import type { Body } from './body.ts'
import type { InForce } from './changeInForce.ts'
import type { Course } from './course.ts'
import { cannotDecide, noDose } from './doubt.ts'
import type { Item } from './items.ts'
import { decimalOf, field, type Json, listOf, statedOf, textOf, wholeOf } from './json.ts'
import type { Place } from './place.ts'
import { compare, HUNDRED, over, type Rational, rational, type Sign, times } from './rational.ts'
import { suppliedDose } from './supplied.ts'
import { needed, typedDecimal } from './typedText.ts'

/** What one administration is prescribed by, before the body: so much, or so much per m² or kg, or an area under the curve. */
export interface Prescribed {
  readonly by: string
  readonly amount: Rational
  readonly unit: string
}

/** The rule of a day: that of a ramp-up where one names it, else the item's own. */
export function ruleOf(item: Item, { cycle, day }: Place): Json {
  const names = (list: Json, whole: bigint): boolean => listOf(list).some((each) => wholeOf(each) === whole)
  const ramp = listOf(field(item.values, 'doseByDay')).find((each) => {
    const cycles = field(each, 'cycles')
    return names(field(each, 'days'), day) && (cycles === undefined || names(cycles, cycle))
  })
  return ramp === undefined ? field(item.values, 'dose') : field(ramp, 'dose')
}

/** The dose of one administration before any change. */
export function standardDose(course: Course, item: Item, place: Place, body: Body): Prescribed {
  if (field(item.values, 'asks', 'dose') !== undefined) {
    const { amount, unit } = suppliedDose(item.values, course.order)
    return { amount, ...byUnit(unit) }
  }
  const rule = ruleOf(item, place)
  const kind = textOf(field(rule, 'kind'))
  if (kind === 'perM2Range') return { by: 'perM2', amount: chosenDose(course, item), unit: 'mg' }
  if (kind === 'bands') return bandDose(rule, body)
  return { by: kind, amount: ofOneDose(item, rule, amountIn(field(rule, 'amount'))), unit: unitOf(rule) }
}

/** The dose with the change in force: an amount is that of one administration, a level stands where the rule's amount does. */
export function changedDose(item: Item, place: Place, standard: Prescribed, force: InForce): Prescribed {
  const amount = force.amount ?? (force.level === null ? standard.amount : levelAmount(item, place, force.level))
  const highest = statedOf(field(ruleOf(item, place), 'range'))
  if (highest !== undefined) {
    const most = decimalOf(field(highest, 'highest'))
    if (compare(times(amount, over(force.percent, HUNDRED)), most) > 0n)
      noDose('above the highest dose the source gave')
  }
  return { ...standard, amount }
}

function chosenDose({ order }: Course, item: Item): Rational {
  return needed(typedDecimal(textOf(field(order, 'doses', item.id))), 'the dose within the range')
}

function levelAmount(item: Item, place: Place, id: string): Rational {
  const levels = listOf(statedOf(field(item.values, 'reductions', 'levels')))
  const level = levels.find((each) => textOf(field(each, 'id')) === id)
  if (level === undefined) noDose('the regimen has no such level')
  return ofOneDose(item, ruleOf(item, place), decimalOf(field(level, 'amount')))
}

/** A dose of the day is divided by its doses; a bag for several days holds that many of them. */
function ofOneDose(item: Item, rule: Json, amount: Rational): Rational {
  const bagDays = statedOf(field(rule, 'bagDays'))
  const held = bagDays === undefined ? amount : times(amount, rational(wholeOf(bagDays)))
  return textOf(field(rule, 'per')) === 'day' ? over(held, rational(item.doses)) : held
}

/** The band that the body lies in, from ≤ body < below. */
function bandDose(rule: Json, body: Body): Prescribed {
  const by = textOf(field(rule, 'by'))
  const band = listOf(field(rule, 'bands')).find((each) => {
    const below = field(each, 'below')
    const isReached = stands(body, by, decimalOf(field(each, 'from'))) >= 0n
    return isReached && (below === null || stands(body, by, decimalOf(below)) < 0n)
  })
  if (band === undefined) noDose('outside every band')
  const dose = field(band, 'dose')
  return { by: textOf(field(dose, 'kind')), amount: amountIn(field(dose, 'amount')), unit: unitOf(dose) }
}

function stands(body: Body, by: string, value: Rational): Sign {
  if (by === 'weight') return compare(body.weight(), value)
  if (by === 'bsa') return value.n === 0n ? 1n : compareArea(body.area(), value)
  if (by !== 'age') return cannotDecide('bands of another kind')
  return body.age === null ? noDose('the age is not known') : compare(rational(body.age), value)
}

function byUnit(unit: string): { readonly by: string; readonly unit: string } {
  if (unit === 'AUC') return { by: 'auc', unit: 'mg' }
  const [mass = '', per] = unit.split('/')
  if (per === undefined) return { by: 'flat', unit: mass }
  return per === 'm2'
    ? { by: 'perM2', unit: mass }
    : per === 'kg'
      ? { by: 'perKg', unit: mass }
      : cannotDecide('a unit of another kind')
}

function unitOf(rule: Json): string {
  const unit = textOf(field(rule, 'unit'))
  return unit === '' ? 'mg' : unit
}

function amountIn(marked: Json): Rational {
  return decimalOf(statedOf(marked))
}
