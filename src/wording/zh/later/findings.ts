import type { BlockingDetail, BlockingFinding } from '../../../evidence/finding.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { declaredText } from '../../formats/declaredText.ts'
import { chineseHours } from '../../formats/chineseMoments.ts'
import { cutBeside, numberText, signedPercent } from '../../formats/numberText.ts'
import { amountWithUnit, withUnit } from '../../formats/quantityText.ts'
import { quoted } from '../../formats/typedText.ts'
import { anchorLabel, conditionText, regimenText as titled } from '../../laterNames.ts'
import { itemName } from '../../names.ts'
import { type ByCode, say, type Texts } from '../../texts.ts'
import { doseReadings } from '../../whys.ts'
import { fields } from '../fields.ts'
import { firstFindings } from '../firstFindings.ts'
import { otherReadings } from '../readings.ts'
import { closed, listed, spaced } from '../sentences.ts'
import { doseText, withDoseUnit } from '../units.ts'
import { cited } from './cited.ts'
import { clinicalFindings } from './clinicalFindings.ts'
import { courseFindings } from './courseFindings.ts'
import { chineseFullRefusal } from './courseRefusals.ts'
import { administrationName, date, measured, momentText } from './moments.ts'
import { unknownEntry } from './unknownEntry.ts'

const name = (regimen: Regimen, id: string): string => itemName(regimen, id, 'zh')
const perM2 = (text: string): string => amountWithUnit(text, 'mg/m2')
const regimenText = (regimen: Regimen, text: string): string => titled(regimen, text, 'zh')

export const findings: Texts<ByCode<BlockingDetail>, Regimen> = {
  ...firstFindings(chineseFullRefusal),
  ...courseFindings,
  ...clinicalFindings,
  identityMissing: ({ fields: missing }) => `未填写：${listed(missing.map((field) => fields[field]))}。`,
  measuredOnMissing: ({ fields: missing }) => `未填写测量日期：${listed(missing.map((field) => measured(field)))}。`,
  totalDiffers: ({ item, declared }, regimen) =>
    `${name(regimen, item)}：各次剂量之和与方案规定的总量 ${declaredText(declared, doseText)} 不符。方案文件或本应用有误：请勿使用本计划，并上报。`,
  entryUnknown: ({ list, entry }, regimen) => `医嘱中${unknownEntry(regimen, list, entry)}。请删除或更正。`,
  entryInvalid: ({ refusal }, regimen) => chineseFullRefusal(refusal, regimen),
  day1Missing: ({ cycle }) => `第 ${cycle} 周期未填写第 1 天日期。`,
  intervalTooShort: ({ item, earlier, later, hours, minimumHours, earliest }, regimen) =>
    `${name(regimen, item)}：${momentText(later)} 与 ${momentText(earlier)} 间隔 ${chineseHours(hours)}，短于最短间隔 ${chineseHours(minimumHours)}。最早可于 ${momentText(earliest)} 开始。`,
  cyclesOverlap: ({ cycle, day1, before, lastDate }) =>
    `第 ${cycle} 周期始于 ${date(day1)}，不晚于第 ${before} 周期末次给药日 ${date(lastDate)}。请核对两个日期。`,
  cycleEarly: ({ cycle, day1, before, days, length }) =>
    `第 ${cycle} 周期始于 ${date(day1)}，距第 ${before} 周期第 1 天 ${days} 天，来源规定为 ${length} 天。请核对日期或说明理由。`,
  dosesClose: ({ item, earlier, later, hours }, regimen) =>
    `${name(regimen, item)}：${momentText(later)} 距上一次 ${momentText(earlier)} 仅 ${chineseHours(hours)}。请核对开始时间或说明理由。`,
  startsBeforeDay1: ({ item, start, day1 }, regimen) =>
    `${name(regimen, item)}将于 ${momentText(start)} 开始，早于第 1 天日期 ${date(day1)}。请核对开始时间。`,
  measurementOld: ({ field, date: on, days, limitDays }) =>
    `${measured(field)}测量于 ${date(on)}，距第 1 天已 ${days} 天，超过本院规定的 ${limitDays} 天。请重新测量，或确认仍然有效。`,
  dosesOverlap: ({ item, end, start }, regimen) =>
    `${name(regimen, item)}：下一次于 ${momentText(start)} 开始，早于上一次的结束时间 ${momentText(end)}。请核对输注时间和开始时间。`,
  measuredAfterToday: ({ field, date: on, today }) =>
    `${measured(field)}测量日期 ${date(on)} 晚于今天（${date(today)}）。请核对日期。`,
  bornAfterToday: ({ date: on, today }) => `出生日期 ${date(on)} 晚于今天（${date(today)}）。请核对日期。`,
  regimenVersionDiffers: ({ ordered, loaded }, regimen) =>
    ordered === ''
      ? `医嘱未指明方案，当前载入${regimenText(regimen, loaded)}。请重新选择方案。`
      : `医嘱所用方案为${regimenText(regimen, ordered)}，本应用中为${regimenText(regimen, loaded)}。请重新选择方案并核对全部剂量。`,
  openedUnconfirmed: () => '本医嘱从文件打开。确认患者身份之前不能打印：请在页面顶部确认。',
  enginesDiffer: ({ count, differences }, regimen) => {
    const named = differences.map(({ administration, first, second }) => {
      const where = administration === '' ? '整份医嘱' : administrationName(regimen, administration)
      return `${where}：${quoted(first ?? '无')}与${quoted(second ?? '无')}`
    })
    return `两套独立计算的结果有 ${count} 处不一致：${named.join('；')}。不能打印。请勿使用这些剂量，并保存差异文件上报。`
  },
  versionWithdrawn: ({ ordered, loaded, reason }, regimen) =>
    `医嘱所用的${regimenText(regimen, ordered)}已撤回：${closed(reason.zh)}${
      ordered === loaded
        ? '不得据此开立医嘱。'
        : `本应用中为${regimenText(regimen, loaded)}。请重新选择方案并核对全部剂量。`
    }`,
  heightUnusual: ({ heightCm, min, max, readings }) =>
    `身高 ${amountWithUnit(heightCm, 'cm')} 超出常见范围 ${numberText(min)} 至 ${amountWithUnit(max, 'cm')}。${otherReadings(readings, heightCm)}`,
  weightUnusual: ({ weightKg, min, max, readings }) =>
    `体重 ${amountWithUnit(weightKg, 'kg')} 超出常见范围 ${numberText(min)} 至 ${amountWithUnit(max, 'kg')}。${otherReadings(readings, weightKg)}`,
  bmiUnusual: ({ bmi, min, max, readings }) =>
    `体重指数 ${withUnit(cutBeside(bmi, [min, max], 1), 'kg/m2')} 超出常见范围 ${numberText(min)} 至 ${amountWithUnit(max, 'kg/m2')}。请核对身高和体重。${otherReadings(readings, null)}`,
  ageOutsideStudied: ({ age, min, max, at }, regimen) =>
    `患者 ${age} 岁，研究纳入的年龄为 ${max === null ? `${min} 岁及以上` : `${min} 至 ${max} 岁`}${cited(regimen.sources, at)}。`,
  ecogOutsideStudied: ({ ecog, max, at }, regimen) =>
    `ECOG 评分 ${ecog} 分，高于研究纳入的上限 ${max} 分${cited(regimen.sources, at)}。`,
  lvefOutsideStudied: ({ lvef, min, at }, regimen) =>
    `左心室射血分数 ${amountWithUnit(lvef, '%')}，低于研究纳入的下限 ${amountWithUnit(min, '%')}${cited(regimen.sources, at)}。`,
  doseBelowRange: ({ item, amount, min, at }, regimen) =>
    `${name(regimen, item)} ${perM2(amount)}，低于来源推荐的最低剂量 ${perM2(min)}${cited(regimen.sources, at)}。`,
  doseAboveRange: ({ item, amount, max, highest, at }, regimen) =>
    `${name(regimen, item)} ${perM2(amount)}，高于来源推荐的最高剂量 ${perM2(max)}${cited(regimen.sources, at)}；来源给予过的最高剂量为 ${perM2(highest)}。须由授权人具名授权。`,
  roundingLarge: ({ item, exact, rounded, unit, differencePercent, limitPercent }, regimen) =>
    `${name(regimen, item)}：${withDoseUnit(cutBeside(exact, [rounded], 4), unit)} 修约为 ${doseText(rounded, unit)}，相差 ${signedPercent(differencePercent)}，超过限值 ${amountWithUnit(limitPercent, '%')}。`,
  cycleCondition: ({ cycle, condition }, regimen) =>
    `第 ${cycle} 周期的条件：${closed(conditionText(regimen, condition, 'zh'))}`,
  measuredAfterDay1: ({ field, date: on, day1 }) =>
    `${measured(field)}测量日期 ${date(on)} 晚于第 1 天（${date(day1)}）。请核对日期。`,
  regimenNotApproved: ({ version, inferred, absent }, regimen) =>
    `本院尚未审核批准${regimen.title.zh}，版本 ${version}。其中推断 ${inferred} 项、来源未述 ${absent} 项，均列于提示中。${doseReadings(regimen, 'zh').join('')}请就本次医嘱确认。`,
  bsaCapped: ({ from, to }) =>
    `已按所选上限将体表面积由 ${withUnit(cutBeside(from, [to], 4), 'm2')} 限定为 ${amountWithUnit(to, 'm2')}。`,
  startTimeProposed: ({ anchor, time }, regimen) =>
    `${anchorLabel(regimen, anchor, 'zh').label}：开始时间 ${time} 为 Dosewright 拟定，并非录入。`,
}

export function chineseFinding(finding: BlockingFinding, regimen: Regimen): string {
  return spaced(say(findings, finding.code, finding, regimen))
}
