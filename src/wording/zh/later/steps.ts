import type { Mark } from '../../../evidence/source.ts'
import type { Step } from '../../../evidence/step.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { cutNumber, numberText, signedPercent } from '../../formats/numberText.ts'
import { amountWithUnit, withUnit } from '../../formats/quantityText.ts'
import { sameNumber } from '../../formats/sameNumber.ts'
import { type ByCode, say, type Texts } from '../../texts.ts'

const marks: Readonly<Record<Mark, string>> = {
  stated: '来源原文',
  inferred: '由来源推断',
  local: '本院增补',
  absent: '来源未述',
}

const steps: Texts<ByCode<Step>, Regimen> = {
  prescribed: ({ amount, unit, mark, chosen }) =>
    `${amountWithUnit(amount, unit)}，${chosen ? `人工选定；剂量范围：${marks[mark]}` : marks[mark]}`,
  dividedDaily: ({ daily, doses, amount, unit }) => {
    if (doses === 1) return `每日 ${amountWithUnit(daily, unit)}，一次给予`
    const each = cutNumber(amount, 6)
    return `每日 ${amountWithUnit(daily, unit)} ÷ ${doses} 次 ${each.cut ? '≈' : '='} ${withUnit(each.text, unit)}`
  },
  timesBsa: ({ amount, bsa, result, capped }) => {
    const area = cutNumber(bsa, 6)
    const dose = cutNumber(result, 6)
    const equals = area.cut || dose.cut ? '≈' : '='
    const note = capped ? '，体表面积已限定' : ''
    return `${amountWithUnit(amount, 'mg/m2')} × ${withUnit(area.text, 'm2')} ${equals} ${withUnit(dose.text, 'mg')}${note}`
  },
  flatDose: ({ result }) => `${amountWithUnit(result, 'mg')}，固定剂量`,
  noCap: () => '来源未规定上限',
  notModified: () => '未填写调整',
  rounded: ({ exact, increment, result, differencePercent, origin }) =>
    `按 ${amountWithUnit(increment, 'mg')} 修约：${amountWithUnit(result, 'mg')}（${difference(exact, result, differencePercent)}）；修约单位${origin === 'proposed' ? '为 Dosewright 建议' : '由本院规定'}`,
  notRounded: ({ result }) => `未修约：${withUnit(numberText(result), 'mg')}`,
}

/** A difference too small for one decimal is not the same as none. */
function difference(exact: string, result: string, percent: string): string {
  if (sameNumber(exact, result)) return '无差异'
  return sameNumber(percent, '0') ? '差异低于 0.05%' : signedPercent(percent)
}

export function chineseStep(step: Step, regimen: Regimen): string {
  return say(steps, step.code, step, regimen)
}
