import { decimal } from '../../quantities/decimal.ts'
import type { Drug } from '../drug.ts'
import type { RegimenFile } from '../regimen.ts'
import { type Fault, onlyOnce } from './fault.ts'
import { allVariants, rulesOf } from './variants.ts'

/** A salt of a drug never weighs more than this many times its base: beyond it, the two numbers are no pair. */
const HEAVIEST_SALT = 2

/**
 * 34: only a drug whose file says what its doses weigh has a dose that its source writes in another basis; what is written
 * is the salt, and weighs more than the base beside it, though less than twice as much.
 */
export function checkWrittenAs(file: RegimenFile, drugs: readonly Drug[]): Fault[] {
  const faults = allVariants(file.items).flatMap((variant) => {
    const drug = drugs.find(({ id }) => id === variant.values.drug)
    return rulesOf(variant).flatMap(({ path, rule }): Fault[] => {
      if (!drug || rule.kind !== 'perM2' || !rule.writtenAs) return []
      const at = `${path}.writtenAs`
      if (!drug.doseBasis) return [{ check: 34, path: at, message: `${drug.id} has no basis of its dose` }]
      const [base, salt] = [decimal(rule.amount.value), decimal(rule.writtenAs.value.amount)]
      return salt.gt(base) && salt.lt(base.times(HEAVIEST_SALT))
        ? []
        : [{ check: 34, path: `${at}.value.amount`, message: 'no pair of a salt and its base' }]
    })
  })
  return onlyOnce(faults)
}
