import type { Mark } from '../../evidence/source.ts'
import type { BsaWorking, Step } from '../../evidence/step.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import { bsaEquation, sexUsed } from '../formats/bsaEquation.ts'
import { cutBeside, cutNumber, numberText, signedPercent } from '../formats/numberText.ts'
import { amountWithUnit, withUnit } from '../formats/quantityText.ts'
import { sameNumber } from '../formats/sameNumber.ts'
import { formulaName } from '../names.ts'
import { type ByCode, say, type Texts } from '../texts.ts'

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

const sexes = { female: '女', male: '男' }

export function chineseBsa(working: BsaWorking): string {
  const { equation, inputs } = bsaEquation(working)
  const exact = cutNumber(working.exact, 6)
  const used = sexUsed(working)
  const sex = used === null ? '' : `，${sexes[used]}`
  const cap = working.cap
  const capped =
    cap === null
      ? ''
      : `；由 ${withUnit(cutBeside(cap.from, [cap.to], 6), 'm2')} 限定为 ${amountWithUnit(cap.to, 'm2')}`
  const where = inputs === null ? '' : `，${inputs}，`
  return `${formulaName(working.formula)}${sex}：${equation}${where} ${exact.cut ? '≈' : '='} ${withUnit(exact.text, 'm2')}${capped}`
}
