import type { ClinicalDetail } from '../evidence/clinicalDetail.ts'
import type { Finding } from '../evidence/finding.ts'
import { decimalText } from '../quantities/decimal.ts'
import type { Checked } from './checked.ts'
import { heldAgainst } from './heldAgainst.ts'
import { confirm, note } from './makeFinding.ts'
import type { RenalFunction } from './renalFunction.ts'

/**
 * Where something goes by clearance and there is none, it is compared with nothing: with a creatinine at hand a person
 * has seen that and why; without one it is said once.
 */
export function checkClearance(checked: Pick<Checked, 'order' | 'regimen' | 'cycles' | 'renal'>): readonly Finding[] {
  const { order, renal } = checked
  if (!heldAgainst(checked).some(({ of }) => of === 'clearance')) return []
  const { creatinine } = order.course.labs
  if (creatinine?.value.state !== 'entered')
    return order.policy.renal.formula === '' ? [note({ code: 'clearanceNotChosen' })] : []
  const why = whyUnknown(renal)
  if (why === null) return []
  const { value, unit } = creatinine
  const detail = { code: 'clearanceNotKnown', creatinine: decimalText(value.value), unit, why } as const
  return [confirm(detail, 'acknowledgement')]
}

type Why = Extract<ClinicalDetail, { readonly code: 'clearanceNotKnown' }>['why']

function whyUnknown(renal: RenalFunction | null): Why | null {
  if (!renal?.chosen) return 'formula'
  const { outcome } = renal.chosen
  if (!outcome.ok) return outcome.refusal
  return outcome.absolute === null ? 'area' : null
}
