import type { Refusal } from '../evidence/refusal.ts'
import type { Course } from '../order/course.ts'
import { type Decimal, decimal, decimalText, settleDigits } from '../quantities/decimal.ts'
import { quantity } from '../quantities/quantity.ts'
import type { DoseRung } from './doseLadder.ts'
import { entryRefusal } from './entryRefusal.ts'

/**
 * Dose = AUC × (GFR + 25). Dose in mg, AUC in mg/mL × min, GFR absolute in mL/min (not per 1.73 m²).
 * Calvert AH et al. J Clin Oncol 1989;7:1748. Worked: AUC 5, GFR 90 → 575 mg.
 * How the GFR was found and whether it is capped are a person's answers: 'none' is one, silence is not.
 */
export function calvert(auc: Decimal, { value, method, cap }: Course['gfr']): DoseRung {
  if (value.state !== 'entered') return refuse(entryRefusal(value, 'gfr'))
  if (method === null) return refuse({ code: 'fieldMissing', field: 'gfrMethod' })
  if (cap.state !== 'entered') return refuse(entryRefusal(cap, 'gfrCap'))
  const gfr = value.value
  const limit = cap.value === 'none' ? null : cap.value
  const used = limit !== null && gfr.gt(limit) ? limit : gfr
  const dose = settleDigits(auc.times(used.plus(decimal('25'))))
  return {
    ok: true,
    value: quantity(dose, 'mg'),
    step: {
      code: 'calvert',
      auc: decimalText(auc),
      gfr: decimalText(gfr),
      gfrUsed: decimalText(used),
      gfrCap: limit && decimalText(limit),
      method,
      result: decimalText(dose),
      unit: 'mg',
    },
  }
}

function refuse(refusal: Refusal): DoseRung {
  return { ok: false, refusal }
}
