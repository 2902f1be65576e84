import { canonicalJson } from '../quantities/canonicalJson.ts'
import { sha256Hex } from '../quantities/sha256Hex.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Regimen, RegimenFile } from '../regimen/regimen.ts'

/**
 * A regimen with the drugs its items use, and the SHA-256 (64 hexadecimal digits) of both together.
 * @param drugs all drugs at hand; those the regimen does not use leave the hash alone
 * Throws when a drug is missing or stands twice: the cross-checks let no such file through.
 */
export function joinRegimen(file: RegimenFile, drugs: readonly Drug[]): Regimen {
  const used = [...drugIds(file)].sort().map((id) => {
    const [drug, second] = drugs.filter((candidate) => candidate.id === id)
    if (!drug || second) throw new Error(`regimen ${file.id}: ${drug ? 'two drugs' : 'no drug'} ${id}`)
    return [id, drug] as const
  })
  const joined = { ...file, drugs: Object.fromEntries(used) }
  return { ...joined, hash: hashOfRegimen(joined) }
}

/** The hash of a regimen's content; a `hash` it already carries is left out. */
export function hashOfRegimen(content: object): string {
  return sha256Hex(canonicalJson({ ...content, hash: undefined }))
}

/** The drugs any item can give, whatever is chosen. */
export function drugIds({ items }: RegimenFile): ReadonlySet<string> {
  const ids = items.flatMap(({ drug, byChoice }) => [
    drug,
    ...Object.values(byChoice?.options ?? {}).map((values) => values.drug),
  ])
  return new Set(ids.filter((id) => id !== undefined))
}
