import type { Preparation } from '../dosing/preparation/preparation.ts'
import type { DoseUnit } from '../evidence/doseUnit.ts'
import type { Administration, Plan } from '../plan/plan.ts'
import { decimalText } from '../quantities/decimal.ts'
import { amountText, type Quantity } from '../quantities/quantity.ts'
import { companionTotal } from './companionTotal.ts'
import type { DoseCell, DoseRow } from './doseSheet.ts'
import { orderDates, shiftKey } from './orderDates.ts'
import type { OrderBag, OrderVariant } from './treatmentPlan.ts'

interface Alike {
  readonly cell: Extract<DoseCell, { readonly kind: 'given' }>
  /** All of the days that are one line. */
  readonly administrations: Administration[]
  readonly days: number[]
}

/** Days that have the same single and daily dose, none or all of them moved alike, are one line. */
export function orderVariants(plan: Plan, { cells }: DoseRow): readonly OrderVariant[] {
  const variants = new Map<string, Alike>()
  for (const cell of cells) {
    if (cell.kind !== 'given') continue
    // doses of one day that differ (one of them changed, given, left out) are lines of their own
    for (const administration of cell.administrations) {
      const key = `${keyOf(administration, cell.dailyDose)} ${shiftKey(plan, administration)}`
      const known = variants.get(key)
      if (!known) variants.set(key, { cell, administrations: [administration], days: [cell.day] })
      else {
        known.administrations.push(administration)
        if (!known.days.includes(cell.day)) known.days.push(cell.day)
      }
    }
  }
  return [...variants.values()].flatMap((alike) => variantOf(plan, alike))
}

function keyOf({ ladder, state }: Administration, daily: Quantity<DoseUnit> | null): string {
  const { roundedDose } = ladder
  const single = roundedDose.ok ? amountText(roundedDose.value) : JSON.stringify(roundedDose.refusal)
  return `${state.kind} ${single} ${changeOf(ladder)} ${daily ? amountText(daily) : ''}`
}

/** The id of the change that made the dose; empty where there is none. */
function changeOf({ modifiedDose }: Administration['ladder']): string {
  return modifiedDose.ok && 'change' in modifiedDose.step ? modifiedDose.step.change : ''
}

function variantOf(plan: Plan, { cell, administrations, days }: Alike): readonly OrderVariant[] {
  const [administration] = administrations
  if (administration === undefined) return []
  const { roundedDose } = administration.ladder
  const step = roundedDose.ok ? roundedDose.step : null
  const id = changeOf(administration.ladder)
  const change = plan.changes.find((each) => each.id === id)
  return [
    {
      administration,
      daily: cell.dailyDose,
      companion: companionTotal(cell.administrations),
      days,
      ...orderDates(plan, administrations),
      pieces: step?.code === 'wholeUnits' && step.form !== 'vial' ? { form: step.form, units: step.units } : null,
      change: change?.kind === 'modify' ? change : null,
      bag: bagOf(plan, administrations),
      isInfused: administration.time.duration.kind === 'over',
    },
  ]
}

/** One bag for all, or none is said: a diluent printed beside a dose that has another would be the wrong one. */
function bagOf({ preparations }: Plan, all: readonly Administration[]): OrderBag | null {
  const bags = all.map(({ id }) => bagIn(preparations.find(({ administration }) => administration === id)))
  const [first] = bags
  if (first === undefined || first === null) return null
  return bags.every((bag) => bag !== null && bagKey(bag) === bagKey(first)) ? first : null
}

function bagIn(preparation: Preparation | undefined): OrderBag | null {
  if (preparation === undefined) return null
  const { diluent, delivery } = preparation
  const isNeat = !diluent.ok && diluent.refusal.code === 'undiluted'
  if (!delivery.ok || delivery.value.kind !== 'rate' || !(diluent.ok || isNeat)) return null
  const { finalMl, mlPerHour } = delivery.value
  return { diluent: diluent.ok ? diluent.value.diluent : null, finalMl, mlPerHour }
}

function bagKey({ diluent, finalMl, mlPerHour }: OrderBag): string {
  return [diluent, decimalText(finalMl), decimalText(mlPerHour)].join(' ')
}
