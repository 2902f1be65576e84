import type { PreparationLine } from '../../components/preparationLine.ts'
import type { PreparationRefusal } from '../../evidence/preparation.ts'

/** A line that is known, or all lines that are blank for one reason. */
export type PreparationRow =
  | { readonly kind: 'line'; readonly line: PreparationLine }
  | {
      readonly kind: 'blank'
      readonly refusal: PreparationRefusal
      readonly reason: string
      /** Empty where everything is blank for it: then the reason alone says all. */
      readonly labels: readonly string[]
    }

/** The lines of a preparation with every reason said once, where it first holds. */
export function preparationRows(
  lines: readonly PreparationLine[],
  reasonOf: (refusal: PreparationRefusal) => string,
): readonly PreparationRow[] {
  const labels = new Map<string, readonly string[]>()
  for (const { label, refusal } of lines) {
    if (refusal === null) continue
    const reason = reasonOf(refusal)
    labels.set(reason, [...(labels.get(reason) ?? []), label])
  }
  const said = new Set<string>()
  return lines.flatMap((line): readonly PreparationRow[] => {
    const { refusal } = line
    if (refusal === null) return [{ kind: 'line', line }]
    const reason = reasonOf(refusal)
    if (said.has(reason)) return []
    said.add(reason)
    const blank = labels.get(reason) ?? []
    return [{ kind: 'blank', refusal, reason, labels: blank.length === lines.length ? [] : blank }]
  })
}
