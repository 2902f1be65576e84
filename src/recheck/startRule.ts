import type { Course } from './course.ts'
import { chosenOption, type Item } from './items.ts'
import { entriesOf, field, type Json, listOf, textOf, wholeOf } from './json.ts'

/** The rule that gives the first dose of a day its start: the first that holds on the day, with the options it names. */
export function startRule(course: Course, item: Item, day: bigint): Json {
  return listOf(field(item.values, 'start')).find((rule) => holds(course, rule, day))
}

/** Whether an item has an hour of its own on a day, and does not wait for another. */
export function hasOwnHour(course: Course, item: Item, day: bigint): boolean {
  return textOf(field(startRule(course, item, day), 'at', 'kind')) === 'anchor'
}

function holds({ regimen, order }: Course, rule: Json, day: bigint): boolean {
  const days = field(rule, 'days')
  if (days !== undefined && !listOf(days).some((each) => wholeOf(each) === day)) return false
  return entriesOf(field(rule, 'when')).every(([choice, option]) => chosenOption(regimen, order, choice) === option)
}
