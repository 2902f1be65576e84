import type { Refusal } from '../../evidence/refusal.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import { cutBeside, numberText } from '../formats/numberText.ts'
import { amountWithUnit } from '../formats/quantityText.ts'
import { quoted } from '../formats/typedText.ts'
import { choiceQuestion, drugName, drugUnit, formulaName, itemName } from '../names.ts'
import { type ByCode, say, type Texts } from '../texts.ts'
import { briefRefusals } from './briefRefusals.ts'
import { faults } from './faults.ts'
import { fieldRange, fields, fieldValue } from './fields.ts'
import { closed, spaced } from './sentences.ts'
import { doseText, withDoseUnit } from './units.ts'

const item = (regimen: Regimen | null, id: string): string => itemName(regimen, id, 'zh')
const drug = (regimen: Regimen | null, id: string): string => drugName(regimen, id, 'zh')

export const refusals: Texts<ByCode<Refusal>, Regimen | null> = {
  fieldMissing: ({ field }) => `未填写${fields[field]}。`,
  fieldInvalid: ({ field, text, fault }) => `${fields[field]}：${faults[fault](text)}`,
  fieldOutOfRange: ({ field, value, min, max }) =>
    `${fields[field]} ${fieldValue(field, value)} 超出允许范围 ${fieldRange(field, min, max)}。请核对。`,
  underMinimumAge: ({ age, minimum }) => `患者 ${age} 岁，低于本方案的最低年龄 ${minimum} 岁。`,
  choiceMissing: ({ choice }, regimen) => `未选择：${closed(choiceQuestion(regimen, choice, 'zh'))}`,
  choiceUnknown: ({ choice, option }, regimen) =>
    `${quoted(option)}不在选项之内：${closed(choiceQuestion(regimen, choice, 'zh'))}请重新选择。`,
  doseMissing: ({ item: id, min, max }, regimen) =>
    `未选定${item(regimen, id)}的剂量。请在 ${numberText(min)} 至 ${amountWithUnit(max, 'mg/m2')} 之间填写。`,
  doseInvalid: ({ item: id, text, fault }, regimen) => `${item(regimen, id)}的剂量：${faults[fault](text)}`,
  doseAboveHighest: ({ item: id, amount, highest }, regimen) =>
    `${item(regimen, id)} ${amountWithUnit(amount, 'mg/m2')} 高于来源中给予的最高剂量 ${amountWithUnit(highest, 'mg/m2')}。请降低剂量。`,
  formulaNeedsSex: ({ formula }) => `公式 ${formulaName(formula)} 需要性别。请填写性别或改用其他公式。`,
  formulaOutsideAge: ({ formula, age, from, to }) =>
    `公式 ${formulaName(formula)} 适用于${ages(from, to)}，患者 ${age} 岁。请改用其他公式。`,
  formulaUnknown: ({ formula }) => `体表面积公式${quoted(formula)}无法识别。请从列表中选择。`,
  bsaNotPositive: ({ formula }) =>
    `公式 ${formulaName(formula)} 在此算不出大于零的体表面积。请核对身高和体重，或改用其他公式。`,
  incrementMissing: ({ drug: id }, regimen) => `${drug(regimen, id)}没有修约单位。请在医院设置中规定。`,
  roundsToZero: ({ drug: id, exact, increment }, regimen) =>
    `${drug(regimen, id)} ${withDoseUnit(cutBeside(exact, ['0', increment], 4), drugUnit(regimen, id))} 按 ${doseText(increment, drugUnit(regimen, id))} 修约后为零。请核对填写内容和修约单位。`,
  implausibleDose: ({ drug: id, dose, min, max }, regimen) =>
    `${drug(regimen, id)} ${withDoseUnit(cutBeside(dose, [min, max], 4), drugUnit(regimen, id))} 超出单次剂量的合理范围 ${numberText(min)} 至 ${doseText(max, drugUnit(regimen, id))}。请核对身高、体重和各项选择。`,
  cycleBeyondLast: ({ cycle, last }) => `第 ${cycle} 周期不存在：来源最多给予 ${last} 个周期。`,
  ...briefRefusals,
}

/** 150 stands for no upper age. */
function ages(from: number, to: number): string {
  return to >= 150 ? ` ${from} 岁及以上` : ` ${from} 至 ${to} 岁`
}

export function chineseRefusal(refusal: Refusal, regimen: Regimen | null): string {
  return spaced(say(refusals, refusal.code, refusal, regimen))
}
