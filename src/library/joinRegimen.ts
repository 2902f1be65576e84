import { canonicalJson } from '../quantities/canonicalJson.ts'
import { sha256Hex } from '../quantities/sha256Hex.ts'
import type { BandTable } from '../regimen/bandTable.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Regimen, RegimenFile } from '../regimen/regimen.ts'

/**
 * A regimen with the drugs its items use or its limits count and the tables of dose bands that name a drug of its items,
 * and the SHA-256 (64 hexadecimal digits) of all together.
 * @param drugs all drugs at hand; those the regimen neither uses nor counts leave the hash alone
 * @param tables all tables of dose bands at hand; those that name no drug of its items leave the hash alone
 * Throws when a drug is missing or stands twice: the cross-checks let no such file through.
 */
export function joinRegimen(file: RegimenFile, drugs: readonly Drug[], tables: readonly BandTable[]): Regimen {
  const find = (id: string): Drug => {
    const [drug, second] = drugs.filter((candidate) => candidate.id === id)
    if (!drug || second) throw new Error(`regimen ${file.id}: ${drug ? 'two drugs' : 'no drug'} ${id}`)
    return drug
  }
  const used = [...drugIds(file)].sort().map(find)
  const counted = countedDrugIds(used, drugs).map(find)
  const joined = { ...file, drugs: byId(used), countedDrugs: byId(counted), bandTables: tablesFor(file, tables) }
  return { ...joined, hash: hashOfRegimen(joined) }
}

function byId(drugs: readonly Drug[]): Readonly<Record<string, Drug>> {
  return Object.fromEntries(drugs.map((drug) => [drug.id, drug]))
}

/**
 * The drugs a patient may have had before that count against a limit of those given: the ones a limit names, and, as soon
 * as one of the given has a limit, every drug of the family an equivalent is of. Sorted; without the given drugs themselves.
 */
function countedDrugIds(used: readonly Drug[], drugs: readonly Drug[]): readonly string[] {
  const limits = used.flatMap(({ cumulative }) => cumulative?.map(({ value }) => value) ?? [])
  const named = limits.flatMap(({ of }) => (typeof of === 'object' ? [of.drug] : []))
  // a drug that is limited by the equivalent is of the family, though its own doses are never converted
  const isFamily = ({ equivalence, cumulative }: Drug) =>
    equivalence !== undefined || cumulative?.some(({ value }) => value.of === 'equivalent') === true
  const equivalent = limits.length === 0 ? [] : drugs.filter(isFamily).map(({ id }) => id)
  const given = new Set(used.map(({ id }) => id))
  return [...new Set([...named, ...equivalent])].filter((id) => !given.has(id)).sort()
}

function tablesFor(file: RegimenFile, tables: readonly BandTable[]): readonly BandTable[] {
  const given = drugIds(file)
  return tables.filter(({ drugs }) => drugs.some((id) => given.has(id))).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * The hash of a regimen's content; a `hash` it already carries is left out. A drug or table counts by its own hash, which is
 * reckoned once however many regimens join it. Throws where a part is no object.
 */
export function hashOfRegimen(content: Omit<Regimen, 'hash'>): string {
  return sha256Hex(
    canonicalJson({
      ...content,
      hash: undefined,
      drugs: hashesOf(content.drugs),
      countedDrugs: hashesOf(content.countedDrugs),
      bandTables: content.bandTables.map(hashOfPart),
    }),
  )
}

/** Parts are never altered: see their types. */
const hashes = new WeakMap<object, string>()

function hashOfPart(part: Drug | BandTable): string {
  const hash = hashes.get(part) ?? sha256Hex(canonicalJson(part))
  hashes.set(part, hash)
  return hash
}

function hashesOf(drugs: Readonly<Record<string, Drug>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(drugs).map(([id, drug]) => [id, hashOfPart(drug)]))
}

/** The drugs any item can give, whatever is chosen. */
export function drugIds({ items }: RegimenFile): ReadonlySet<string> {
  const ids = items.flatMap(({ drug, byChoice }) => [
    drug,
    ...Object.values(byChoice?.options ?? {}).map((values) => values.drug),
  ])
  return new Set(ids.filter((id) => id !== undefined))
}
