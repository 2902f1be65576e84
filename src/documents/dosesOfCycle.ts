import type { Bilingual } from '../evidence/bilingual.ts'
import type { DoseUnit } from '../evidence/doseUnit.ts'
import type { Refusal } from '../evidence/refusal.ts'
import type { Administration, Plan } from '../plan/plan.ts'
import { amountText, type Quantity } from '../quantities/quantity.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { Item } from '../regimen/item.ts'
import { resolveItem } from '../regimen/resolveItem.ts'
import { isLive } from '../schedule/administrationState.ts'

/** Days of one item that are dosed alike: what is given each time, or why there is no dose. */
export interface DoseRun {
  readonly item: string
  /** null while the choice that decides the drug is open. */
  readonly drug: string | null
  readonly name: Bilingual
  /** None while its days are not known, or when the hospital said not to give it. */
  readonly days: readonly number[]
  readonly dosesPerDay: number
  readonly outcome:
    | { readonly kind: 'dose'; readonly dose: Quantity<DoseUnit> }
    | { readonly kind: 'none'; readonly refusal: Refusal }
    /** Left out or ended by a person. */
    | { readonly kind: 'leftOut' }
}

/** The doses of the current cycle in few lines, item by item: for laying two plans side by side. */
export function dosesOfCycle(plan: Plan): readonly DoseRun[] {
  const cycle = plan.cycles.find(({ status }) => status === 'current')
  const alike = group(cycle?.administrations ?? [], (each) => `${each.item} ${each.day} ${outcomeText(each)}`)
  // two doses of one day that differ are two lines, each with its own number of doses
  const runs = group(alike, ([first, ...more]) => `${first.item} ${more.length} ${outcomeText(first)}`).map((days) => {
    const [[first, ...more]] = days
    return {
      item: first.item,
      drug: first.drug,
      name: first.name,
      days: days.map(([each]) => each.day),
      dosesPerDay: more.length + 1,
      outcome: outcomeOf(first),
    }
  })
  return [...runs, ...withoutDays(plan, cycle?.administrations ?? [])]
}

/** Of the regimen, but on no day: its days are still asked for, or the hospital said not to give it. */
function withoutDays({ regimen, choices }: Plan, administrations: readonly Administration[]): readonly DoseRun[] {
  const run = (item: Item, outcome: DoseRun['outcome']): readonly DoseRun[] => {
    const drug = item.drug === undefined ? undefined : ownValue(regimen.drugs, item.drug)
    const name = drug?.name ?? item.title
    return name ? [{ item: item.id, drug: drug?.id ?? null, name, days: [], dosesPerDay: 0, outcome }] : []
  }
  const open = regimen.items.flatMap((item) => {
    const resolution = resolveItem(item, choices)
    const isListed = administrations.some((each) => each.item === item.id)
    return isListed || resolution.ok ? [] : run(item, { kind: 'none', refusal: resolution.refusal })
  })
  const left = (regimen.supplied ?? []).filter(({ isGiven }) => !isGiven)
  return [...open, ...left.flatMap(({ item }) => run(item, { kind: 'leftOut' }))]
}

type Some<T> = readonly [T, ...T[]]

/** What has the same key together, in the order of the first of each. */
function group<T>(all: readonly T[], keyOf: (each: T) => string): readonly Some<T>[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const each of all) {
    const known = groups.get(keyOf(each))
    if (known) known.push(each)
    else groups.set(keyOf(each), [each])
  }
  return [...groups.values()]
}

function outcomeOf({ state, ladder: { roundedDose } }: Administration): DoseRun['outcome'] {
  if (!isLive(state)) return { kind: 'leftOut' }
  return roundedDose.ok ? { kind: 'dose', dose: roundedDose.value } : { kind: 'none', refusal: roundedDose.refusal }
}

function outcomeText(administration: Administration): string {
  const outcome = outcomeOf(administration)
  if (outcome.kind === 'dose') return `${amountText(outcome.dose)} ${outcome.dose.unit}`
  return outcome.kind === 'none' ? outcome.refusal.code : outcome.kind
}
