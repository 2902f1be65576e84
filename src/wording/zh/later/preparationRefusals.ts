import type { PreparationRefusal } from '../../../evidence/preparation.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { numberText } from '../../formats/numberText.ts'
import { mlText, productText } from '../../formats/preparationText.ts'
import { NO_BREAK } from '../../formats/quantityText.ts'
import { quoted } from '../../formats/typedText.ts'
import { drugName, drugUnit } from '../../names.ts'
import { type ByCode, say, type Texts } from '../../texts.ts'
import { listed, spaced } from '../sentences.ts'
import { doseText } from '../units.ts'
import { preparationNames } from './preparationNames.ts'

const { containers, diluents, fields } = preparationNames

const name = (regimen: Regimen, drug: string): string => drugName(regimen, drug, 'zh')

const product = (regimen: Regimen, drug: string, id: string): string =>
  productText(regimen, drug, id, (strength) => ` ${doseText(strength, drugUnit(regimen, drug))} `)

const perMl = (regimen: Regimen, drug: string, concentration: string): string =>
  `${doseText(concentration, drugUnit(regimen, drug))}/mL`

const minutesText = (minutes: number): string => `${numberText(String(minutes))}${NO_BREAK}分钟`

const texts: Texts<ByCode<PreparationRefusal>, Regimen> = {
  noDoseToPrepare: () => '没有须配置的剂量。',
  notInLibrary: ({ drug }, regimen) => `药品库没有${name(regimen, drug)}的瓶装规格。请添加本院自有规格。`,
  productNotChosen: ({ drug }, regimen) => `未选择${name(regimen, drug)}的规格。请选择本院现有规格。`,
  productUnknown: ({ drug, product: id }, regimen) =>
    `药品库中已没有${name(regimen, drug)}的规格${product(regimen, drug, id)}。请重新选择。`,
  concentrationsDiffer: ({ drug, concentrations }, regimen) =>
    `${name(regimen, drug)}用于该途径的规格浓度不同：${listed(concentrations.map((each) => perMl(regimen, drug, each)))}。不得混用，请只保留一种浓度。`,
  concentrationNotKnown: ({ drug, product: id }, regimen) =>
    `资料未述${name(regimen, drug)}规格${product(regimen, drug, id)}用于该途径的浓度。请改选规格或添加本院自有规格。`,
  basisNotConfirmed: ({ drug }, regimen) => {
    const basis = regimen.drugs[drug]?.doseBasis?.value.zh
    return `本院自有的${name(regimen, drug)}规格，尚未确认其含量与剂量同样${basis === undefined ? '计算' : `按${basis}计`}。请确认或删除该规格。`
  },
  localValueInvalid: ({ drug, field, text }, regimen) =>
    text.trim() === ''
      ? `${name(regimen, drug)}：未填写${fields[field]}。请填写。`
      : `${name(regimen, drug)}：${fields[field]}${quoted(text)}无法使用。请更正。`,
  routeNotStated: () => '来源未述给药途径。',
  notDrawnUp: () => '口服给药，无须抽取。',
  containerNotChosen: ({ drug }, regimen) => `未选择${name(regimen, drug)}用输液袋还是注射器。请在本院设置中选择。`,
  diluentNotChosen: ({ drug, offered }, regimen) =>
    offered.length === 0
      ? `来源未述${name(regimen, drug)}的溶媒。请选择本院所用溶媒。`
      : `未选择${name(regimen, drug)}的溶媒。来源所列：${listed(offered.map((each) => diluents[each]))}。`,
  containerNotAllowed: ({ drug, chosen, allowed }, regimen) =>
    `来源规定${name(regimen, drug)}配制于${containers[allowed]}，此处却为${containers[chosen]}。请核对输注时间和本院设置。`,
  diluentNotAllowed: ({ drug, chosen, allowed }, regimen) =>
    `本院为${name(regimen, drug)}选择的溶媒${diluents[chosen]}不在来源所列之内（${listed(allowed.map((each) => diluents[each]))}）。请从中选择。`,
  bagNotChosen: ({ drug, offered }, regimen) =>
    offered.length === 0
      ? `未选择${name(regimen, drug)}该剂量的输液袋。请填写本院所用规格。`
      : `未选择${name(regimen, drug)}该剂量的输液袋。来源所列：${listed(offered.map(mlText))}。`,
  fillNotChosen: ({ drug }, regimen) =>
    `${name(regimen, drug)}：药液是直接加入整袋，还是先抽出等量溶媒，尚未选择。请选择。`,
  bagTooSmall: ({ volume, bag }) => `药液 ${mlText(volume)} 多于输液袋的容量 ${mlText(bag)}。请选择更大的输液袋。`,
  durationNotKnown: () => '输注时间未知，不给出速度。',
  rateDoesNotFit: ({ rate, volume, minutes }) =>
    `不给出速度：按最接近的一位小数 ${mlText(rate)}/h，${minutesText(minutes)}输不完 ${mlText(volume)}，或输注量与之相差超过 1%。`,
  noSyringes: () => '未设定注射器。请填写本院所用注射器。',
  belowGraduation: ({ volume, graduation }) =>
    `${mlText(volume)} 不足最小注射器的半个刻度（每刻度 ${mlText(graduation)}），无法抽取。请填写刻度更细的注射器或另备稀释规格。`,
  vialsNotCounted: ({ drug }, regimen) =>
    `${name(regimen, drug)}的各规格含量过于零散，无法求出最佳用药组合。请核对规格，或人工计算支数。`,
  undiluted: () => '不稀释，直接用抽取的注射器给药。',
  stabilityNotKnown: ({ drug }, regimen) =>
    `资料未述${name(regimen, drug)}按此法配置后可保存多久。请填写本院规定的小时数。`,
}

/** Why a part of a preparation is blank, and what to do about it. */
export function chinesePreparationRefusal(refusal: PreparationRefusal, regimen: Regimen): string {
  return spaced(say(texts, refusal.code, refusal, regimen)).replace(/ {2,}/g, ' ')
}
