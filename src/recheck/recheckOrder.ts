import type { Body } from './body.ts'
import { bodiesOfCourse } from './bodiesOfCourse.ts'
import { type CivilDay, clockText, dateText, typedDate, yearsBetween } from './civil.ts'
import { whenOf } from './clock.ts'
import { type Course, readCourse, standingOf } from './course.ts'
import { datesOfCourse } from './cycleDates.ts'
import { doseOf, drugOf, unitOfDrug } from './dose.ts'
import { Doubt, noDose } from './doubt.ts'
import type { Item } from './items.ts'
import { field, type Json, listOf, textOf, wholeOf } from './json.ts'
import { administrationId, type Place } from './place.ts'

/** What the second engine says of every administration it knows, in the order of cycles, items, days and doses. */
export interface Recheck {
  readonly administrations: readonly Rechecked[]
  /** Why nothing could be read at all; null as a rule. */
  readonly doubt: string | null
}

export interface Rechecked {
  /** `item@C2D4#1` */
  readonly id: string
  /** Civil date `YYYY-MM-DD` on which it starts; null while day 1 has none. */
  readonly date: string | null
  /** `HH:mm`; null where no rule gives a time. */
  readonly start: string | null
  /** The drug's id by the item and the option chosen; null while that is open. */
  readonly drug: string | null
  readonly outcome: Outcome
}

export type Outcome =
  /** A plain decimal in the drug's unit. */
  | { readonly kind: 'dose'; readonly amount: string; readonly unit: string }
  | { readonly kind: 'none'; readonly why: string }
  | { readonly kind: 'cannotDecide'; readonly why: string }

/**
 * Works out every administration of the cycles an order shows, from the files alone: nothing is shared with the engine
 * whose numbers it is held against.
 * @param order an order file as JSON; without `supplied`, nothing was supplied
 * @param regimen the joined regimen: its file with `drugs` and `bandTables`
 */
export function recheckOrder(order: unknown, regimen: unknown): Recheck {
  try {
    return { administrations: recheckCourse(readCourse(order, regimen)), doubt: null }
  } catch (error) {
    // whatever went wrong, an engine that fell over has agreed to nothing
    return { administrations: [], doubt: error instanceof Error ? error.message : 'the second engine failed' }
  }
}

function recheckCourse(course: Course): readonly Rechecked[] {
  const datesOf = datesOfCourse(course)
  const age = ageOn(course.order, datesOf(course.current).day1)
  const bodyOf = bodiesOfCourse(course, age)
  const rechecked: Rechecked[] = []
  for (let cycle = course.current; cycle <= course.last; cycle += 1n) {
    const body = bodyOf(cycle)
    for (const item of course.items)
      for (const day of item.days)
        for (let dose = 1n; dose <= item.doses; dose += 1n) {
          const place = { cycle, day, dose }
          const { date, start } = whenOf(course, datesOf(cycle), item, place)
          rechecked.push({
            id: administrationId(item.id, place),
            date: date === null ? null : dateText(date),
            start: start === null ? null : clockText(start),
            drug: textOf(field(item.values, 'drug')) || null,
            outcome: outcomeOf(course, item, place, body, age),
          })
        }
  }
  return rechecked
}

/** The one place where a doubt becomes a word: a dose, none, or no opinion. */
function outcomeOf(course: Course, item: Item, place: Place, body: Body, age: bigint | null): Outcome {
  try {
    const standing = standingOf(course, item.id, place)
    if (standing.is === 'given') {
      const { drug, amount } = standing.given
      return { kind: 'dose', amount, unit: unitOfDrug(drugOf(course.regimen, drug)) }
    }
    if (standing.is === 'none') return { kind: 'none', why: standing.why }
    checkPatient(course, age)
    return { kind: 'dose', ...doseOf(course, item, place, body) }
  } catch (error) {
    if (error instanceof Doubt) return { kind: error.kind, why: error.message }
    throw error
  }
}

function checkPatient({ regimen, isCurrentRead }: Course, age: bigint | null): void {
  if (!isCurrentRead) noDose('the current cycle cannot be read')
  const minimum = wholeOf(field(regimen, 'population', 'minimumAge', 'value'))
  if (age !== null && age < minimum) noDose('under the minimum age')
}

/**
 * Completed years on day 1 of the current cycle; while that is open, on the last day the patient was measured, so that a child
 * is not taken for anybody. null where the date of birth is missing, or both of the others are.
 */
function ageOn(order: Json, day1: CivilDay | null): bigint | null {
  const birth = typedDate(textOf(field(order, 'patient', 'birthDate')))
  const on = day1 ?? lastMeasuredOn(order)
  return birth.is === 'read' && on !== null ? yearsBetween(birth.value, on) : null
}

function lastMeasuredOn(order: Json): CivilDay | null {
  const days = listOf(field(order, 'measurements')).flatMap((body) =>
    ['height', 'weight'].map((of) => typedDate(textOf(field(body, of, 'measuredOn')))),
  )
  return days.reduce<CivilDay | null>(
    (last, day) => (day.is === 'read' && (last === null || day.value > last) ? day.value : last),
    null,
  )
}
