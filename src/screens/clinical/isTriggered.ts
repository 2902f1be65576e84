import type { Trigger } from '../../regimen/caution.ts'
import type { Regimen } from '../../regimen/regimen.ts'

/** Whether a caution of a drug of the regimen hangs on such a condition: only then is it asked for. */
export function isTriggered({ drugs }: Regimen, isMeant: (trigger: Trigger) => boolean): boolean {
  return Object.values(drugs).some(({ safety }) =>
    (safety?.cautions ?? []).some(({ value }) => (value.when ?? []).some(isMeant)),
  )
}
