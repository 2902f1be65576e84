import type { BsaWorking, CalculatedBsa, MeasuredBsa } from '../../evidence/step.ts'
import { bsaEquation, sexUsed } from '../formats/bsaEquation.ts'
import { cutBeside, cutNumber } from '../formats/numberText.ts'
import { amountWithUnit, withUnit } from '../formats/quantityText.ts'
import { formulaName } from '../names.ts'

/** `Mosteller 1987: √(170 cm × 65 kg ÷ 3600) ≈ 1.751983 m²`; of an area measured elsewhere its reason and whose it is. */
export function englishBsa(working: BsaWorking): string {
  const made = working.kind === 'measured' ? measuredBsa(working) : calculatedBsa(working)
  const { cap, keptFrom } = working
  const capped =
    cap === null
      ? ''
      : `; capped from ${withUnit(cutBeside(cap.from, [cap.to], 6), 'm2')} to ${amountWithUnit(cap.to, 'm2')}`
  return `${made}${capped}${keptFrom === null ? '' : `; kept from cycle ${keptFrom}`}`
}

function measuredBsa({ exact, reason, by }: MeasuredBsa): string {
  return `${amountWithUnit(exact, 'm2')} measured elsewhere, not calculated: “${reason}”, entered by ${by}`
}

function calculatedBsa(working: CalculatedBsa): string {
  const { equation, inputs } = bsaEquation(working)
  const exact = cutNumber(working.exact, 6)
  const used = sexUsed(working)
  const sex = used === null ? '' : `, ${used}`
  const where = inputs === null ? '' : ` with ${inputs}`
  return `${formulaName(working.formula)}${sex}: ${equation}${where} ${exact.cut ? '≈' : '='} ${withUnit(exact.text, 'm2')}`
}
