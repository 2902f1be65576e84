import type { Bilingual } from '../evidence/bilingual.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { type ItemLine, itemLines } from './itemLines.ts'

/** What of a drug is compared. Reductions, rules and clock times are not. */
export const COMPARED = ['dose', 'days', 'timesPerDay', 'route', 'duration'] as const
export type Compared = (typeof COMPARED)[number]

export interface DrugComparison {
  /** Id of the drug; a liposome is another drug than what it holds. */
  readonly drug: string
  readonly name: Bilingual
  readonly a: readonly ItemLine[]
  readonly b: readonly ItemLine[]
  /** Where one side has none of it the other is alone with it, and nothing differs. */
  readonly differs: readonly Compared[]
}

/**
 * Drug by drug, those of the first regimen in its order, then what the second has alone. Two values are the same when the
 * files say the same, wherever each has it from: marks and places are not compared.
 */
export function compareRegimens(a: Regimen, b: Regimen): readonly DrugComparison[] {
  const [ofA, ofB] = [linesByDrug(a), linesByDrug(b)]
  return [...new Set([...ofA.keys(), ...ofB.keys()])].map((drug) => {
    const [linesA, linesB] = [ofA.get(drug) ?? [], ofB.get(drug) ?? []]
    const name = (a.drugs[drug] ?? b.drugs[drug])?.name ?? { en: drug, zh: drug }
    return { drug, name, a: linesA, b: linesB, differs: differences(linesA, linesB) }
  })
}

function linesByDrug(regimen: Regimen): ReadonlyMap<string, readonly ItemLine[]> {
  const byDrug = new Map<string, ItemLine[]>()
  for (const line of itemLines(regimen)) {
    const drug = line.values.drug
    if (drug === undefined) continue
    byDrug.set(drug, [...(byDrug.get(drug) ?? []), line])
  }
  return byDrug
}

function differences(a: readonly ItemLine[], b: readonly ItemLine[]): readonly Compared[] {
  if (a.length === 0 || b.length === 0) return []
  const found = COMPARED.filter(
    (part) => textOf(a, (line) => said(line)[part]) !== textOf(b, (line) => said(line)[part]),
  )
  if (found.length > 0) return found
  // the same values in another combination: which dose is given on which day is another treatment
  return itemsText(a) === itemsText(b) ? [] : ['dose', 'days']
}

/** Item by item, each as often as it stands: two that are given are not one, nor one of two that a choice leaves. */
function itemsText(lines: readonly ItemLine[]): string {
  const items = [...new Set(lines.map(({ item }) => item))]
  const texts = items.map((item) =>
    textOf(
      lines.filter((line) => line.item === item),
      said,
    ),
  )
  return canonicalJson(texts.sort())
}

/** The part of every line as one text, the same whatever the order of the lines. */
function textOf(lines: readonly ItemLine[], part: (line: ItemLine) => unknown): string {
  const texts = new Set(lines.map((line) => canonicalJson({ part: bare(part(line)) })))
  return [...texts].sort().join('\n')
}

function said({ item, values }: ItemLine): Readonly<Record<Compared, unknown>> {
  return {
    dose: [values.dose, values.doseByDay, item.cap, item.reductions?.levels, item.asks?.dose],
    days: [item.days, item.until, item.asks?.days],
    timesPerDay: [values.timesPerDay, values.intervalHours],
    route: values.route,
    duration: values.duration,
  }
}

/** A value without where it is from. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => bare(each) ?? null)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => key !== 'why' && key !== 'at')
  if (!('mark' in value) || typeof value.mark !== 'string')
    return Object.fromEntries(entries.map(([key, each]) => [key, bare(each)]))
  return 'value' in value ? bare(value.value) : value.mark === 'absent' ? 'absent' : null
}
