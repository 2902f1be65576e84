import type { BsaWorking, CalculatedBsa, MeasuredBsa } from '../../evidence/step.ts'
import { bsaEquation, sexUsed } from '../formats/bsaEquation.ts'
import { cutBeside, cutNumber } from '../formats/numberText.ts'
import { amountWithUnit, withUnit } from '../formats/quantityText.ts'
import { formulaName } from '../names.ts'

const sexes = { female: '女', male: '男' }

/** `Mosteller 1987：√(170 cm × 65 kg ÷ 3600) ≈ 1.751983 m²` */
export function chineseBsa(working: BsaWorking): string {
  const made = working.kind === 'measured' ? measuredBsa(working) : calculatedBsa(working)
  const { cap, keptFrom } = working
  const capped =
    cap === null
      ? ''
      : `；由 ${withUnit(cutBeside(cap.from, [cap.to], 6), 'm2')} 限定为 ${amountWithUnit(cap.to, 'm2')}`
  return `${made}${capped}${keptFrom === null ? '' : `；沿用第 ${keptFrom} 周期`}`
}

function measuredBsa({ exact, reason, by }: MeasuredBsa): string {
  return `${amountWithUnit(exact, 'm2')}，他处测得，非公式计算：“${reason}”，录入人 ${by}`
}

function calculatedBsa(working: CalculatedBsa): string {
  const { equation, inputs } = bsaEquation(working)
  const exact = cutNumber(working.exact, 6)
  const used = sexUsed(working)
  const sex = used === null ? '' : `，${sexes[used]}`
  const where = inputs === null ? '' : `，${inputs}，`
  return `${formulaName(working.formula)}${sex}：${equation}${where} ${exact.cut ? '≈' : '='} ${withUnit(exact.text, 'm2')}`
}
