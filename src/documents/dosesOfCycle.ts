import type { Bilingual } from '../evidence/bilingual.ts'
import type { DoseUnit } from '../evidence/doseUnit.ts'
import type { Refusal } from '../evidence/refusal.ts'
import type { Administration, Plan } from '../plan/plan.ts'
import { amountText, type Quantity } from '../quantities/quantity.ts'
import { isLive } from '../schedule/administrationState.ts'

/** Days of one item that are dosed alike: what is given each time, or why there is no dose. */
export interface DoseRun {
  readonly item: string
  /** null while the choice that decides the drug is open. */
  readonly drug: string | null
  readonly name: Bilingual
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
  return group(alike, ([first, ...more]) => `${first.item} ${more.length} ${outcomeText(first)}`).map((days) => {
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
