import type { Refusal } from '../evidence/refusal.ts'
import type { Entry } from '../order/order.ts'
import type { Policy } from '../order/policy.ts'
import { type Decimal, decimalText, settleDigits } from '../quantities/decimal.ts'
import { type Quantity, quantity } from '../quantities/quantity.ts'
import type { Drug } from '../regimen/drug.ts'
import type { ResolvedItem } from '../regimen/resolveItem.ts'
import type { BsaOutcome } from './bodySurfaceArea.ts'
import type { DoseLadder, Rung } from './doseLadder.ts'
import { type PrescribedDose, prescribeDose } from './prescribeDose.ts'
import { roundDose } from './roundDose.ts'

/**
 * All five rungs of one administration of `item`. The first refusal stands on every rung above it too: a dose never
 * goes on without the rung it came from.
 */
export function buildDoseLadder(
  item: ResolvedItem,
  drug: Drug,
  bsa: BsaOutcome,
  chosen: Entry<Decimal> | undefined,
  policy: Policy,
): DoseLadder {
  const prescribedDose = prescribeDose(item.id, item.dose, item.timesPerDay.value, chosen)
  const calculatedDose = calculateDose(prescribedDose, bsa)
  const limitedDose = then(calculatedDose, (dose) => ({
    ok: true,
    value: dose,
    step: { code: 'noCap', result: decimalText(dose.value) },
  }))
  const modifiedDose = then(limitedDose, (dose) => ({
    ok: true,
    value: dose,
    step: { code: 'notModified', result: decimalText(dose.value) },
  }))
  const roundedDose = then(modifiedDose, (dose) => roundDose(dose, drug, policy, item.dose.kind === 'flat'))
  return { prescribedDose, calculatedDose, limitedDose, modifiedDose, roundedDose }
}

/** Every rung refused for one reason that lies before the dose: an open choice, an age. */
export function refusedLadder(refusal: Refusal): DoseLadder {
  const rung = { ok: false, refusal } as const
  return { prescribedDose: rung, calculatedDose: rung, limitedDose: rung, modifiedDose: rung, roundedDose: rung }
}

function calculateDose(prescribed: PrescribedDose, bsa: BsaOutcome): Rung<'mg'> {
  if (!prescribed.ok) return prescribed
  if (isFlat(prescribed.value))
    return {
      ok: true,
      value: prescribed.value,
      step: { code: 'flatDose', result: decimalText(prescribed.value.value) },
    }
  if (!bsa.ok) return bsa
  const result = settleDigits(prescribed.value.value.times(bsa.value.value))
  return {
    ok: true,
    value: quantity(result, 'mg'),
    step: {
      code: 'timesBsa',
      amount: decimalText(prescribed.value.value),
      bsa: decimalText(bsa.value.value),
      result: decimalText(result),
      formula: bsa.working.formula,
      capped: bsa.working.cap !== null,
    },
  }
}

function isFlat(dose: Quantity<'mg/m2'> | Quantity<'mg'>): dose is Quantity<'mg'> {
  return dose.unit === 'mg'
}

function then(rung: Rung<'mg'>, next: (dose: Quantity<'mg'>) => Rung<'mg'>): Rung<'mg'> {
  return rung.ok ? next(rung.value) : rung
}
