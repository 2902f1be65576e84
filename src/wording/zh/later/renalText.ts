import type { RenalValue } from '../../../dosing/renal/renalOutcome.ts'
import type { RenalRefusal } from '../../../evidence/renal.ts'
import { amountText, type Quantity } from '../../../quantities/quantity.ts'
import { cutNumber } from '../../formats/numberText.ts'
import { withUnit } from '../../formats/quantityText.ts'
import { type RenalWords, renalArea, renalEquation, renalKg, renalSource } from '../../formats/renalEquation.ts'
import { type ByCode, say, type Texts } from '../../texts.ts'
import { faults } from '../faults.ts'
import { spaced } from '../sentences.ts'
import { labText } from './labs.ts'
import { renal } from './renal.ts'
import { weights } from './weights.ts'

const needed = { age: '出生日期', sex: '性别', weight: '体重', height: '身高' }

const refusals: Texts<ByCode<RenalRefusal>, null> = {
  creatinineMissing: () => '未填写血肌酐。',
  creatinineInvalid: ({ text, fault }) => `血肌酐：${faults[fault](text)}`,
  creatinineUnitMissing: () => '未选择血肌酐的单位。请选择 µmol/L 或 mg/dL。',
  creatinineImplausible: ({ umolPerL, min, max }) =>
    `血肌酐 ${labText(umolPerL, 'umol/L')} 超出 ${labText(min, '')} 至 ${labText(max, 'umol/L')}，不据此计算清除率。请核对数值和单位。`,
  creatinineBoundsMissing: () => '本院设置未规定血肌酐的合理范围，单位填错将无从发现：不计算清除率。',
  renalNeeds: ({ needs }) => `${needed[needs]}未填写或不可用，此公式需要该项。`,
  renalOutsideAge: ({ formula, age, from, to }) =>
    `${renal.formulas[formula]} 适用于 ${from} 至 ${to} 岁，患者 ${age} 岁。`,
  renalWeightNotChosen: () => '本院尚未选定计算清除率所用的体重。请在医院设置中选择。',
  renalWeightUndefined: ({ weight }) => `身高过低，${weights[weight]}无定义。请在医院设置中改用其他体重。`,
}

/** Why there is no clearance. */
export function chineseRenalRefusal(refusal: RenalRefusal): string {
  return spaced(say(refusals, refusal.code, refusal, null))
}

const sexes = { female: '女', male: '男' }

const words: RenalWords = {
  years: '岁',
  inBrackets: (text) => `（${text}）`,
  weight: ({ kind, actualKg }) =>
    kind === 'actual' ? weights.actual : `${weights[kind]}；${weights.actual} ${renalKg(actualKg)}`,
}

/** One estimate as an equation, with its unit, how it was made absolute, and where its constants are from. */
export function chineseRenalWorking({ value, absolute, working }: RenalValue): string {
  const { equation, inputs } = renalEquation(working, words)
  const sex = working.sex === null ? '' : `，${sexes[working.sex]}`
  const made = `${renal.formulas[working.formula]}${sex}：${equation}，代入 ${inputs.join('，')}，${shown(value)}。`
  const recalled = working.isRecalled ? '常数凭记忆写入：使用前请核对原文。' : ''
  return `${made}${deIndexed({ value, absolute, working })}${recalled}${renalSource(working)}。`
}

function deIndexed({ value, absolute, working: { bsa } }: RenalValue): string {
  if (value.unit === 'mL/min') return ''
  if (absolute === null || bsa === null) return '未换算为绝对值：无体表面积。'
  return `按本计划的体表面积换算为绝对值：× ${renalArea(bsa.value)} ÷ 1.73 ${shown(absolute)}。`
}

function shown(found: Quantity<'mL/min'> | Quantity<'mL/min/1.73m2'>): string {
  const { text, cut } = cutNumber(amountText(found), 4)
  return `${cut ? '≈' : '='} ${withUnit(text, found.unit)}`
}
