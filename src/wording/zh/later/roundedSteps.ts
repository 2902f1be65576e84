import type { DoseUnit } from '../../../evidence/doseUnit.ts'
import type { WholeUnits } from '../../../evidence/rounding.ts'
import type { Step } from '../../../evidence/step.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { numberText, signedPercent } from '../../formats/numberText.ts'
import { amountWithUnit } from '../../formats/quantityText.ts'
import { sameNumber } from '../../formats/sameNumber.ts'
import { bandTableTitle } from '../../laterNames.ts'
import type { ByCode, Texts } from '../../texts.ts'
import { doseText } from '../units.ts'
import { date } from './moments.ts'
import { fallbacks, policies } from './roundingNames.ts'

type RoundedStep = Extract<Step, { readonly code: 'rounded' | 'wholeUnits' | 'doseBand' | 'notRounded' | 'recorded' }>
type Rounded = Extract<Step, { readonly code: 'rounded' }>

const forms = { vial: '瓶', tablet: '片', capsule: '粒' }
const origins = { proposed: '修约单位为 Dosewright 建议', local: '修约单位由本院规定' }

export const roundedSteps: Texts<ByCode<RoundedStep>, Regimen> = {
  rounded: ({ increment, result, unit, policy, origin, instead, below, ...step }) => {
    const parts = [
      `按 ${doseText(increment, unit)} 修约：${doseText(result, unit)}（${difference({ result, ...step })}）`,
      origins[origin],
      ...(policy === 'none' ? [`修约方式：${policies.none}`] : []),
      ...(below === null ? [] : [`向下修约，不超过上限 ${doseText(below, unit)}`]),
      ...(instead === null ? [] : [`未采用${policies[instead.policy]}：${fallbacks[instead.why]}`]),
    ]
    return parts.join('；')
  },
  wholeUnits: ({ form, result, unit, withinPercent, units, ...step }) => {
    const within =
      withinPercent === null ? '' : `；${policies.wholeVials}，差异在 ${amountWithUnit(withinPercent, '%')} 以内`
    return `${wholeUnitsText(form, unit, units)}：${doseText(result, unit)}（${difference({ result, ...step })}）${within}`
  },
  doseBand: ({ result, unit, table, from, below, ...step }, regimen) =>
    `剂量分段 ${doseText(result, unit)}（${difference({ result, ...step })}）：${numberText(from)} 起、不足 ${doseText(below, unit)}，${bandTableTitle(regimen, table, 'zh')}`,
  notRounded: ({ result, unit }) => `未修约：${doseText(result, unit)}`,
  recorded: ({ result, unit, on }) => `${date(on)}实际给药 ${doseText(result, unit)}，按记录，不再重新计算`,
}

/** `3 瓶（43 mg/瓶）` */
function wholeUnitsText(form: keyof typeof forms, unit: DoseUnit, units: readonly WholeUnits[]): string {
  const measure = forms[form]
  return units
    .map(({ strength, count }) => `${count}\u00a0${measure}（${doseText(strength, unit)}/${measure}）`)
    .join('、')
}

/** A difference too small for one decimal is not the same as none. */
export function difference({
  exact,
  result,
  differencePercent,
}: Pick<Rounded, 'exact' | 'result' | 'differencePercent'>): string {
  if (sameNumber(exact, result)) return '无差异'
  return sameNumber(differencePercent, '0') ? '差异低于 0.05%' : signedPercent(differencePercent)
}
