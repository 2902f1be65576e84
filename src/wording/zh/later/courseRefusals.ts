import type { CourseRefusal, SuppliedPart } from '../../../evidence/courseRefusal.ts'
import type { Refusal } from '../../../evidence/refusal.ts'
import type { BodyBandBy } from '../../../evidence/step.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { areaText } from '../../formats/areaText.ts'
import { cutNumber, signedPercent } from '../../formats/numberText.ts'
import { amountWithUnit, withUnit } from '../../formats/quantityText.ts'
import { quoted } from '../../formats/typedText.ts'
import { itemName } from '../../names.ts'
import { type ByCode, say, type Texts } from '../../texts.ts'
import { refusals } from '../refusals.ts'
import { listed, spaced } from '../sentences.ts'
import { changeFields } from './changeFields.ts'
import { cited } from './cited.ts'
import { administrationName, date } from './moments.ts'
import { reasons } from './reasons.ts'
import { weights } from './weights.ts'

const name = (regimen: Regimen | null, id: string): string => itemName(regimen, id, 'zh')

/** What a band is of. */
export const bandSubjects: Readonly<Record<BodyBandBy, string>> = { weight: '体重', bsa: '体表面积', age: '年龄' }

/** A weight, an area or an age with its unit. */
export function bandValue(by: BodyBandBy, shown: string): string {
  return by === 'age' ? `${shown}\u00a0岁` : withUnit(shown, by === 'weight' ? 'kg' : 'm2')
}

/** 来源可能留待医院补充的内容。 */
export const suppliedParts: Readonly<Record<SuppliedPart, string>> = {
  days: '用药日',
  lastDay: '最后用药日',
  dose: '剂量',
}

const courseRefusals: Texts<ByCode<CourseRefusal>, Regimen | null> = {
  rulesLoading: () => '剂量规则正在载入。',
  omitted: ({ reason, on }) => `本次不用：${reasons[reason]}，${date(on)}决定。`,
  ceased: ({ reason, on }) => `永久停用：${reasons[reason]}，${date(on)}决定。`,
  changeUnclear: ({ fields }) =>
    `有一项调整填写不全或无法识别：${listed(fields.map((field) => changeFields[field]))}。请补全或删除。`,
  noPreviousDose: ({ item }, regimen) =>
    `${name(regimen, item)}按前次剂量的百分比调整，但没有标准剂量相同的前次剂量。请改按标准剂量。`,
  levelUnknown: ({ item, level }, regimen) =>
    `本方案没有${name(regimen, item)}的剂量水平${quoted(level)}。请选择方案自身的水平，或删除该调整。`,
  reductionsExceeded: ({ item, most, at }, regimen) =>
    `${name(regimen, item)}：来源最多允许减量 ${most} 次${from(regimen, at)}，再减即拒绝。请删除该调整或停用该药。`,
  reductionTooEarly: ({ item, cycle, from: first, at }, regimen) =>
    `${name(regimen, item)}：在第 ${cycle} 周期减量，来源规定第 ${first} 周期之前不得减量${from(regimen, at)}。请删除该调整。`,
  weightNotChosen: ({ item, kinds }, regimen) =>
    `未选择${name(regimen, item)}的计算用体重。请选择：${kinds.map((kind) => weights[kind]).join('；')}。`,
  weightNeedsSex: ({ weight }) => `${weights[weight]}需要性别。请填写。`,
  weightUndefined: ({ weight, heightCm, minCm }) =>
    `身高 ${amountWithUnit(heightCm, 'cm')}，低于 ${amountWithUnit(minCm, 'cm')} 时${weights[weight]}无定义。请改用其他体重。`,
  outsideBands: ({ item, by, value }, regimen) =>
    `${bandSubjects[by]} ${bandValue(by, cutNumber(value, 6).text)}不在${name(regimen, item)}的任何剂量分段内。`,
  bodyChanged: ({ cycle, before, bsaBefore, bsaNow, bsaPercent, weightLimit, doseLimit, ...change }) => {
    const { weightBefore, weightNow, weightPercent } = change
    const weight =
      weightBefore === null || weightNow === null || weightPercent === null
        ? ''
        : `体重由 ${amountWithUnit(weightBefore, 'kg')} 变为 ${amountWithUnit(weightNow, 'kg')}（${signedPercent(weightPercent)}），`
    return `第 ${cycle} 周期与第 ${before} 周期相比：${weight}体表面积由 ${areaText(bsaBefore)} 变为 ${areaText(bsaNow)}（${signedPercent(bsaPercent)}）。本院规定体重变化超过 ${amountWithUnit(weightLimit, '%')} 或剂量变化超过 ${amountWithUnit(doseLimit, '%')} 时询问：请选择沿用或重新计算。`
  },
  notSupplied: ({ item, missing }, regimen) =>
    `${name(regimen, item)}：来源未说明${listed(missing.map((part) => suppliedParts[part]))}。请由医院补充并注明决定者和依据，或注明不使用该药。`,
  recordUnclear: ({ administration }, regimen) =>
    `${administrationName(regimen, administration)}的给药记录无法识别。请更正或删除。`,
}

const from = (regimen: Regimen | null, at: Parameters<typeof cited>[1]): string => cited(regimen?.sources ?? {}, at)

const texts: Texts<ByCode<Refusal>, Regimen | null> = { ...refusals, ...courseRefusals }

/** Every refusal in full. */
export function chineseFullRefusal(refusal: Refusal, regimen: Regimen | null): string {
  return spaced(say(texts, refusal.code, refusal, regimen))
}
