import type { CautionRow, Trigger } from '../../../src/regimen/caution.ts'
import type { Drug } from '../../../src/regimen/drug.ts'

/** A condition of a caution, on one line. */
export function triggerText(trigger: Trigger): string {
  switch (trigger.kind) {
    case 'lab':
      return `${trigger.of} ${trigger.is} ${trigger.value} ${trigger.unit}`
    case 'dosePerM2':
      return `from ${trigger.from} per m2`
    case 'dailyDoseAbove':
      return `more than ${trigger.amount} a day`
    case 'genotype':
      return trigger.of.join(' ')
    case 'product':
      return trigger.has
    default:
      return trigger.is
  }
}

/** The rows of a drug's tables by clearance. */
export function tableOf({ safety }: Drug): string[] {
  const tables = (safety?.cautions ?? []).flatMap(({ value }) => (value.table ? [value.table] : []))
  return tables.flat().map((row) => `${reachOf(row)}: ${row.text.en}`)
}

function reachOf({ from, to, below }: CautionRow): string {
  return below === undefined ? `${from ?? ''} to ${to ?? ''}` : `below ${below}`
}
