import { type Amount, exactAmount, lowerAmount, scaledAmount } from './amount.ts'
import type { Body } from './body.ts'
import { weightBy } from './bodyWeight.ts'
import { changeInForce, type InForce } from './changeInForce.ts'
import { type Course, lastOfSource } from './course.ts'
import { cannotDecide, noDose } from './doubt.ts'
import type { Item } from './items.ts'
import { decimalOf, field, type Json, listOf, statedOf, textOf } from './json.ts'
import type { Place } from './place.ts'
import { changedDose, type Prescribed, ruleOf, standardDose } from './prescribed.ts'
import { decimalText, HUNDRED, least, over, plus, type Rational, rational, times } from './rational.ts'
import { checkReductions } from './reductions.ts'
import { roundedDose } from './rounding.ts'
import { needed, typedDecimal } from './typedText.ts'

export interface Dose {
  readonly amount: string
  readonly unit: string
}

/** One administration's dose: prescribed, × body, capped, changed by a percentage, capped again, rounded once. @throws Doubt */
export function doseOf(course: Course, item: Item, place: Place, body: Body): Dose {
  const { order, regimen } = course
  const most = lastOfSource(regimen)
  if (most !== null && place.cycle > most) noDose('the source gives no such cycle')
  if (item.open !== null) noDose(item.open)
  const drug = drugOf(regimen, textOf(field(item.values, 'drug')))
  const standard = standardDose(course, item, place, body)
  const force = forceWithin(course, item, place, body)
  const prescribed = changedDose(item, place, standard, force)
  const unit = unitOfDrug(drug)
  if (prescribed.unit !== unit) cannotDecide('a dose in another unit than its drug')
  const cap = lowestCap(item, drug, body)
  const limited = underCap(calculated(course, item, prescribed, drug, body), cap)
  const given = underCap(scaledAmount(limited, over(force.percent, HUNDRED)), cap)
  const route = textOf(statedOf(field(item.values, 'route')))
  const dose = roundedDose(given, { order, regimen, drug, route, isFlat: prescribed.by === 'flat', cap })
  return { amount: decimalText(dose), unit }
}

export function drugOf(regimen: Json, id: string): Json {
  return field(regimen, 'drugs', id) ?? cannotDecide(`no drug ${id}`)
}

export function unitOfDrug(drug: Json): string {
  const unit = textOf(field(drug, 'doseUnit'))
  return unit === '' ? 'mg' : unit
}

/** The change in force, inside the source's limits on reducing. */
function forceWithin(course: Course, item: Item, place: Place, body: Body): InForce {
  const standardOf = (at: Place): string => JSON.stringify(ruleOf(item, at) ?? null)
  const forceAt = (at: Place): InForce => changeInForce(course.changes, item, at, standardOf)
  const force = forceAt(place)
  if (force.change !== null)
    checkReductions(item, place, (at) => {
      const own = forceAt(at)
      const standard = standardDose(course, item, at, body)
      const share = over(changedDose(item, at, standard, own).amount, standard.amount)
      return { share: over(times(share, own.percent), HUNDRED), change: own.change }
    })
  return force
}

function calculated(course: Course, item: Item, prescribed: Prescribed, drug: Json, body: Body): Amount {
  const { by, amount } = prescribed
  switch (by) {
    case 'flat':
      return exactAmount(amount)
    case 'perM2':
      return { factor: amount, area: body.area() }
    case 'perKg':
      return exactAmount(times(amount, weightBy(weightKind(course, item, drug), body)))
    case 'auc':
      // Calvert 1989: mg = AUC × (GFR + 25), GFR in mL/min, not per 1.73 m²
      return exactAmount(times(amount, plus(filtration(course), rational(25n))))
    default:
      return cannotDecide('a dose of another kind')
  }
}

/** The one weight the drug's file allows, the one chosen of several, or the actual one where the file says nothing. */
function weightKind({ order }: Course, item: Item, drug: Json): string {
  const kinds = listOf(statedOf(field(drug, 'weights'))).map(textOf)
  if (kinds.length <= 1) return kinds[0] ?? 'actual'
  const chosen = textOf(field(order, 'course', 'weights', item.id))
  return kinds.includes(chosen) ? chosen : noDose('the weight to dose by is not chosen')
}

/** The filtration rate as entered, with its method, under the cap that a person chose or said to leave off. */
function filtration({ order }: Course): Rational {
  const gfr = field(order, 'course', 'gfr')
  const rate = needed(typedDecimal(textOf(field(gfr, 'value'))), 'the filtration rate')
  if (textOf(field(gfr, 'method')) === '') noDose('how the filtration rate was found is not said')
  const cap = textOf(field(gfr, 'cap'))
  return cap.trim() === 'none' ? rate : least(rate, needed(typedDecimal(cap), 'the cap on the filtration rate'))
}

/** The lowest of the item's and the drug's caps on one administration, a cap per m² or kg as it is for this body. */
function lowestCap(item: Item, drug: Json, body: Body): Amount | null {
  const unit = unitOfDrug(drug)
  const caps = [statedOf(field(item.values, 'cap')), ...listOf(field(drug, 'caps')).map(statedOf)].filter(
    (cap) => cap !== undefined,
  )
  return caps.reduce<Amount | null>((lowest, cap) => {
    const most = decimalOf(field(cap, 'max'))
    const of = textOf(field(cap, 'unit'))
    const amount = cappedAt(most, of, unit, body)
    return lowest === null ? amount : lowerAmount(lowest, amount)
  }, null)
}

function cappedAt(most: Rational, of: string, unit: string, body: Body): Amount {
  if (of === unit) return exactAmount(most)
  if (of === `${unit}/m2`) return { factor: most, area: body.area() }
  // whatever weight the dose goes by, a cap per kg goes by the actual one
  if (of === `${unit}/kg`) return exactAmount(times(most, body.weight()))
  return cannotDecide('a cap of another kind')
}

function underCap(amount: Amount, cap: Amount | null): Amount {
  return cap === null ? amount : lowerAmount(amount, cap)
}
