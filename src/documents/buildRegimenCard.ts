import type { Item } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { type ItemLine, itemLines } from './itemLines.ts'

/** A regimen as the library has it, with nothing of an order in it. */
export interface RegimenCard {
  readonly regimen: Regimen
  readonly lines: readonly ItemLine[]
  /** What no source states, beside the sentences of the file itself. */
  readonly silent: readonly Silent[]
  /** What a hospital has to supply before every item has a dose. */
  readonly asks: readonly Item[]
}

/** One thing the source is silent about, of the regimen or of one of its lines. */
export type Silent =
  | { readonly of: 'cycleLength' | 'cycles' | 'age' | 'ecogMax' | 'lvefMin' | 'ctcae' }
  | { readonly of: 'dose' | 'days' | 'lastDay' | 'route' | 'duration'; readonly item: string }

/** @param given as an order may have completed it: its items stand on the card as their file has them */
export function buildRegimenCard(given: Regimen): RegimenCard {
  const regimen = asPublished(given)
  const lines = itemLines(regimen)
  return {
    regimen,
    lines,
    silent: [...silentOfRegimen(regimen), ...each(lines.flatMap(silentOfLine))],
    asks: regimen.items.filter(({ asks }) => asks !== undefined),
  }
}

/** What a hospital supplied for one order is not the library's: taken back, and an item left out stands at the end again. */
function asPublished({ supplied = [], ...regimen }: Regimen): Regimen {
  const items = regimen.items.map((item) => supplied.find((each) => each.item.id === item.id)?.item ?? item)
  const leftOut = supplied.filter(({ isGiven }) => !isGiven).map(({ item }) => item)
  return { ...regimen, items: [...items, ...leftOut] }
}

function silentOfRegimen({ course, population, ctcae }: Regimen): readonly Silent[] {
  const marks = {
    cycleLength: course.cycleLength.mark,
    cycles: course.cycles.mark,
    age: population.age.mark,
    ecogMax: population.ecogMax.mark,
    lvefMin: population.lvefMin.mark,
    ctcae: ctcae.mark,
  }
  const all = ['cycleLength', 'cycles', 'age', 'ecogMax', 'lvefMin', 'ctcae'] as const
  return all.filter((of) => marks[of] === 'absent').map((of) => ({ of }))
}

function silentOfLine({ item, values }: ItemLine): readonly Silent[] {
  const { asks } = item
  const lacks = [
    ...(asks?.dose ? (['dose'] as const) : []),
    ...(asks?.days ? [asks.days.kind === 'list' ? ('days' as const) : ('lastDay' as const)] : []),
    ...(values.route?.mark === 'absent' ? (['route'] as const) : []),
    ...(lacksTime(values) ? (['duration'] as const) : []),
  ]
  return lacks.map((of) => ({ of, item: item.id }))
}

/** A tablet, or a dose under the skin, has no time of infusion to be silent about. */
function lacksTime({ duration, route }: ItemLine['values']): boolean {
  const isInfused = route === undefined || route.mark === 'absent' || route.value === 'IV'
  return duration?.kind === 'asked' || (duration?.kind === 'notStated' && isInfused)
}

/** Options of one choice that lack the same are said once. */
function each(silent: readonly Silent[]): readonly Silent[] {
  const key = (one: Silent): string => ('item' in one ? `${one.of} ${one.item}` : one.of)
  return silent.filter((one, index) => silent.findIndex((other) => key(other) === key(one)) === index)
}
