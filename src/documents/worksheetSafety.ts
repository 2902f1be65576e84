import type { Bilingual } from '../evidence/bilingual.ts'
import type { Marked } from '../evidence/source.ts'
import type { Administration, Plan } from '../plan/plan.ts'
import type { PlanCaution } from '../plan/planCaution.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { CautionKind } from '../regimen/caution.ts'
import type { WorksheetEntry, WorksheetHandling } from './worksheet.ts'

/** What a person at the bench can still do wrong with a dose that is right: the wrong way in, or the wrong product. */
export const AT_THE_BENCH: ReadonlySet<CautionKind> = new Set(['route', 'otherRoute', 'interchange'])

/** The cautions of a dose that is prepared that the bench must see; none whose condition is known not to be met. */
export function benchCautions({ cautions }: Plan, { drug, item, state }: Administration): readonly PlanCaution[] {
  if (state.kind !== 'planned') return []
  return cautions.filter(
    (each) =>
      each.drug === drug &&
      each.items.includes(item) &&
      each.state !== 'notMet' &&
      AT_THE_BENCH.has(each.caution.value.kind),
  )
}

/**
 * What is word for word the same for a second preparation of a drug on one date is said with the first one: only where that
 * one has a number to be found by.
 */
export function saidOnce(entries: readonly WorksheetEntry[]): readonly WorksheetEntry[] {
  return entries.map((entry, index) => {
    const own = saidOf(entry)
    const first = entries.slice(0, index).find((other) => own !== null && saidOf(other) === own)
    return first?.place ? { ...entry, asFor: first.place.number } : entry
  })
}

/** null for one that says nothing. */
function saidOf({ administration, cautions, preparation }: WorksheetEntry): string | null {
  const ids = cautions.map(({ caution }) => caution.value.id)
  const notes = preparation?.notes ?? []
  return ids.length === 0 && notes.length === 0 ? null : canonicalJson([administration.drug, ids, notes])
}

/** How the drugs prepared on a date are handled: those with one text, as sure, stand together. */
export function handlingOf({ regimen }: Plan, entries: readonly WorksheetEntry[]): readonly WorksheetHandling[] {
  const made = entries.filter(({ administration }) => administration.state.kind === 'planned')
  const drugs = [...new Set(made.flatMap(({ administration }) => administration.drug ?? []))]
  const groups = new Map<string, { drugs: readonly string[]; handling: Marked<Bilingual> }>()
  for (const drug of drugs) {
    const handling = ownValue(regimen.drugs, drug)?.safety?.handling
    if (handling === undefined) continue
    const key = canonicalJson([handling.value, handling.mark])
    const group = groups.get(key)
    groups.set(key, { handling, ...group, drugs: [...(group?.drugs ?? []), drug] })
  }
  return [...groups.values()]
}
