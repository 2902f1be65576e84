import type { Step } from '../../../evidence/step.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { cutBeside, cutNumber, numberText } from '../../formats/numberText.ts'
import { amountWithUnit, withUnit } from '../../formats/quantityText.ts'
import { type ByCode, say, type Texts } from '../../texts.ts'
import { spaced } from '../sentences.ts'
import { doseText, withDoseUnit } from '../units.ts'
import { bothWays } from './bothWays.ts'
import { cited } from './cited.ts'
import { capOrigins } from './courseNotes.ts'
import { bandSubjects, bandValue } from './courseRefusals.ts'
import { gfrText } from './gfrText.ts'
import { marks } from './marks.ts'
import { roundedSteps } from './roundedSteps.ts'
import { weights } from './weights.ts'

const equals = (...numbers: readonly { readonly cut: boolean }[]): string =>
  numbers.some(({ cut }) => cut) ? '≈' : '='

const steps: Texts<ByCode<Step>, Regimen> = {
  prescribed: ({ amount, unit, mark, chosen }) =>
    `${doseText(amount, unit)}，${chosen ? `人工选定；剂量范围：${marks[mark]}` : marks[mark]}`,
  dividedDaily: ({ daily, doses, amount, unit }) => {
    if (doses === 1) return `每日 ${doseText(daily, unit)}，一次给予`
    const each = cutNumber(amount, 6)
    return `每日 ${doseText(daily, unit)} ÷ ${doses} 次 ${equals(each)} ${withDoseUnit(each.text, unit)}`
  },
  bagOfDays: ({ daily, days, amount, unit }) =>
    `每日 ${doseText(daily, unit)} × ${days} 天，合为一袋 = ${doseText(amount, unit)}`,
  bodyBand: ({ by, value, from, below, amount, unit, mark }) => {
    const own = bandValue(by, cutBeside(value, [from, below ?? from], 4))
    const reach = bandValue(by, numberText(from))
    const end = below === null ? '' : `、不足 ${bandValue(by, numberText(below))}`
    return `${doseText(amount, unit)}：${bandSubjects[by]} ${own}，属 ${reach}起${end}的分段，${marks[mark]}`
  },
  replaced: ({ amount, standard, unit, by, mark }) =>
    `${doseText(amount, unit)}${by === 'level' ? '（剂量水平）' : ''}，替代 ${doseText(standard, unit)}，${marks[mark]}`,
  timesBsa: ({ amount, bsa, result, unit, formula, capped }) => {
    const area = cutNumber(bsa, 6)
    const dose = cutNumber(result, 6)
    const note = `${formula === null ? '，体表面积为他处测得' : ''}${capped ? '，体表面积已限定' : ''}`
    return `${doseText(amount, `${unit}/m2`)} × ${withUnit(area.text, 'm2')} ${equals(area, dose)} ${withDoseUnit(dose.text, unit)}${note}`
  },
  timesWeight: ({ amount, weightKg, weight, actualKg, result, unit }) => {
    const used = cutNumber(weightKg, 6)
    const dose = cutNumber(result, 6)
    const actual = weight === 'actual' ? '' : `；实际体重 ${amountWithUnit(actualKg, 'kg')}`
    return `${doseText(amount, `${unit}/kg`)} × ${withUnit(used.text, 'kg')} ${equals(used, dose)} ${withDoseUnit(dose.text, unit)}，${weights[weight]}${actual}`
  },
  calvert: ({ auc, gfr, gfrUsed, gfrCap, method, result, unit }) => {
    const used = cutNumber(gfrUsed, 6)
    const dose = cutNumber(result, 6)
    return `Calvert 公式，AUC × (GFR + 25)：${numberText(auc)} × (${used.text} + 25) ${equals(used, dose)} ${withDoseUnit(dose.text, unit)}；${gfrText(gfr, gfrCap, method)}`
  },
  flatDose: ({ result, unit }) => `${doseText(result, unit)}，固定剂量`,
  noCap: () => '来源未规定上限',
  withinCap: ({ cap, capUnit, origin, place }, regimen) =>
    `按${capOrigins[origin]}，未达到上限 ${doseText(cap, capUnit)}${source(regimen, origin, place)}`,
  capped: ({ from, result, unit, cap, capUnit, origin, place }, regimen) =>
    `由 ${withDoseUnit(cutBeside(from, [result], 6), unit)} 限定为 ${doseText(result, unit)}：按${capOrigins[origin]}，不超过 ${doseText(cap, capUnit)}${source(regimen, origin, place)}`,
  notModified: () => '未填写调整',
  percentGiven: ({ percent, of, result, unit, cap }) => {
    const whole = cutNumber(of, 6)
    const dose = cutNumber(result, 6)
    return `${bothWays(percent)}：${withDoseUnit(whole.text, unit)} × ${amountWithUnit(percent, '%')}${cap === null ? ` ${equals(whole, dose)}` : `，按上限 ${doseText(cap, unit)} 限定为`} ${withDoseUnit(dose.text, unit)}`
  },
  replacedAbove: () => '不再另计：规定剂量已是调整后的剂量',
  ...roundedSteps,
}

/** A drug's own sources are not the regimen's, and two files may use one key: only the regimen's are named here. */
function source(regimen: Regimen, origin: 'regimen' | 'drug', place: Parameters<typeof cited>[1]): string {
  return origin === 'regimen' ? cited(regimen.sources, place) : ''
}

export function chineseStep(step: Step, regimen: Regimen): string {
  return spaced(say(steps, step.code, step, regimen))
}
