import { cannotDecide } from './doubt.ts'
import { entriesOf, field, type Json, listOf, statedOf, textOf, wholeOf } from './json.ts'
import { suppliedDays } from './supplied.ts'

/** One line of the regimen as the choices of the order leave it. */
export interface Item {
  readonly id: string
  /** The file's item with the values of the chosen option over its own. */
  readonly values: Json
  /** Why it has no dose at all, or null: a choice that is open, days nobody has supplied. */
  readonly open: string | null
  readonly isTreatment: boolean
  /** Ascending. */
  readonly days: readonly bigint[]
  readonly doses: bigint
  /** Hours between the doses of a day. */
  readonly interval: bigint
}

/** Every item of the regimen, in the order of its file. */
export function itemsOf(regimen: Json, order: Json): readonly Item[] {
  return listOf(field(regimen, 'items')).map((item) => {
    const chosen = chosenValues(item, order)
    const values =
      chosen.option === undefined
        ? item
        : { ...Object.fromEntries(entriesOf(item)), ...Object.fromEntries(entriesOf(chosen.option)) }
    const times = statedOf(field(values, 'timesPerDay'))
    const hours = statedOf(field(values, 'intervalHours'))
    const asked = suppliedDays(item, regimen, order)
    return {
      id: textOf(field(item, 'id')),
      values,
      open: chosen.open ?? asked.open,
      isTreatment: textOf(field(item, 'role')) === 'treatment',
      days: asked.days,
      doses: times === undefined ? 1n : wholeOf(times),
      interval: hours === undefined ? 24n : wholeOf(hours),
    }
  })
}

function chosenValues(item: Json, order: Json): { readonly option: Json; readonly open: string | null } {
  const byChoice = field(item, 'byChoice')
  if (byChoice === undefined) return { option: undefined, open: null }
  const option = textOf(field(order, 'choices', textOf(field(byChoice, 'choice'))))
  if (option === '') return { option: undefined, open: 'a choice is open' }
  const values = field(byChoice, 'options', option)
  return values === undefined
    ? { option: undefined, open: 'a choice is not one of its options' }
    : { option: values, open: null }
}

export function itemNamed(items: readonly Item[], id: string): Item {
  return items.find((item) => item.id === id) ?? cannotDecide(`no item ${id}`)
}

/** The option chosen for a question; where it is about time and nobody answered, the default that the file names. */
export function chosenOption(regimen: Json, order: Json, choice: string): string {
  const typed = textOf(field(order, 'choices', choice))
  if (typed !== '') return typed
  const asked = listOf(field(regimen, 'choices')).find((each) => textOf(field(each, 'id')) === choice)
  return textOf(field(asked, 'defaultOption'))
}
