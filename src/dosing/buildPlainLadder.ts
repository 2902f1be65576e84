import type { Entry } from '../order/order.ts'
import type { Policy } from '../order/policy.ts'
import { type Decimal, decimalText } from '../quantities/decimal.ts'
import type { Drug } from '../regimen/drug.ts'
import type { PlainDoseRule } from '../regimen/item.ts'
import type { ResolvedItem } from '../regimen/resolveItem.ts'
import type { BsaOutcome } from './bodySurfaceArea.ts'
import { calculateDose } from './calculateDose.ts'
import { type DoseLadder, type DoseRung, nextRung } from './doseLadder.ts'
import { prescribeDose } from './prescribeDose.ts'
import { checkPlausible, roundDose } from './roundDose.ts'

/**
 * All five rungs of one administration of a plain item: per m², in a range or flat, without cap or change, rounded to the
 * increment. What the page shows before the rest of the rules have loaded; `buildDoseLadder` gives the same for it.
 */
export function buildPlainLadder(
  item: ResolvedItem,
  rule: PlainDoseRule,
  drug: Drug,
  bsa: BsaOutcome,
  chosen: Entry<Decimal> | undefined,
  policy: Policy,
): DoseLadder {
  const prescribedDose = prescribeDose(item.id, rule, item.timesPerDay.value, chosen)
  const calculatedDose = nextRung(prescribedDose, (dose) => calculateDose(dose, bsa))
  const limitedDose = nextRung(
    calculatedDose,
    (dose): DoseRung => ({
      ok: true,
      value: dose,
      step: { code: 'noCap', result: decimalText(dose.value), unit: dose.unit },
    }),
  )
  const modifiedDose = nextRung(
    limitedDose,
    (dose): DoseRung => ({
      ok: true,
      value: dose,
      step: { code: 'notModified', result: decimalText(dose.value), unit: dose.unit },
    }),
  )
  const roundedDose = checkPlausible(
    modifiedDose,
    nextRung(modifiedDose, (dose) => roundDose(dose, drug, policy, rule.kind === 'flat')),
    drug,
  )
  return { prescribedDose, calculatedDose, limitedDose, modifiedDose, roundedDose }
}
