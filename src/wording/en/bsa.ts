import type { BsaWorking } from '../../evidence/step.ts'
import { bsaEquation, sexUsed } from '../formats/bsaEquation.ts'
import { cutBeside, cutNumber } from '../formats/numberText.ts'
import { amountWithUnit, withUnit } from '../formats/quantityText.ts'
import { formulaName } from '../names.ts'

/** `Mosteller 1987: √(170 cm × 65 kg ÷ 3600) ≈ 1.751983 m²` */
export function englishBsa(working: BsaWorking): string {
  const { equation, inputs } = bsaEquation(working)
  const exact = cutNumber(working.exact, 6)
  const used = sexUsed(working)
  const sex = used === null ? '' : `, ${used}`
  const cap = working.cap
  const capped =
    cap === null
      ? ''
      : `; capped from ${withUnit(cutBeside(cap.from, [cap.to], 6), 'm2')} to ${amountWithUnit(cap.to, 'm2')}`
  const where = inputs === null ? '' : ` with ${inputs}`
  return `${formulaName(working.formula)}${sex}: ${equation}${where} ${exact.cut ? '≈' : '='} ${withUnit(exact.text, 'm2')}${capped}`
}
