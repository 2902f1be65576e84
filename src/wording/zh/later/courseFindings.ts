import type { CourseDetail } from '../../../evidence/courseDetail.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { amountWithUnit } from '../../formats/quantityText.ts'
import { areaText } from '../../formats/areaText.ts'
import { drugSources } from '../../laterNames.ts'
import { drugName, formulaName, itemName } from '../../names.ts'
import type { ByCode, Texts } from '../../texts.ts'
import { doseText } from '../units.ts'
import { bothWays } from './bothWays.ts'
import { cited } from './cited.ts'
import { limits, methods } from './cumulativeNames.ts'
import { givenInstead } from './givenInstead.ts'
import { administrationName, date, momentText, placeInCourse } from './moments.ts'

type OwnDetail = Exclude<CourseDetail, { readonly code: 'rulesLoading' }>

const name = (regimen: Regimen, id: string): string => itemName(regimen, id, 'zh')
const onDay = (cycle: number, day: number): string => placeInCourse({ cycle, day, dose: null })
const missed = { shift: '顺延', omit: '不再补用' }

export const courseFindings: Texts<ByCode<OwnDetail>, Regimen> = {
  changeUnknown: ({ item }, regimen) => `有一项${name(regimen, item)}的调整，本计划中并无该次给药。请删除或更正。`,
  recordUnknown: ({ administration }, regimen) =>
    `有一条给药记录：${administrationName(regimen, administration)}，本计划中并无该次给药。请删除或更正。`,
  changeCarried: ({ item, cycle, from, ...change }, regimen) =>
    `${name(regimen, item)}，第 ${cycle} 周期：第 ${from} 周期的调整继续有效，${givenInstead(change)}。请选择沿用、恢复标准剂量或另行调整。`,
  changeEnded: ({ item, cycle, from, ...change }, regimen) =>
    `${name(regimen, item)}，第 ${cycle} 周期：恢复标准剂量。第 ${from} 周期的调整已结束，${givenInstead(change)}。请确认或调整剂量。`,
  doseAboveStandard: ({ item, cycle, percent, amount, standard, unit }, regimen) =>
    `${name(regimen, item)}，第 ${cycle} 周期：${bothWays(percent)}，${doseText(amount, unit)}，标准剂量 ${doseText(standard, unit)}。须由授权人具名授权。`,
  cyclesNotRecorded: ({ drug, cycles }, regimen) =>
    `${drugName(regimen, drug, 'zh')}：第 ${cycles.join('、')} 周期无给药记录，未计入累积剂量。请补录实际给药或作为既往剂量录入，或确认所示累积剂量仅为下限。`,
  delayOutsideWindow: ({ item, cycle, day, days, before, after }, regimen) =>
    `${name(regimen, item)}，${onDay(cycle, day)}：${days < 0 ? '提前' : '推迟'} ${Math.abs(days)} 天，来源允许提前 ${before} 天、推迟 ${after} 天。请核对日期或说明理由。`,
  delayBeyondLastDay: ({ item, cycle, day, to, lastDate }, regimen) =>
    `${name(regimen, item)}，${onDay(cycle, day)}：改至 ${date(to)}，晚于本周期末次计划给药日 ${date(lastDate)}。请核对日期或说明理由。`,
  missedRuleDiffers: ({ item, cycle, day, rule, act, at }, regimen) =>
    `${name(regimen, item)}，${onDay(cycle, day)}：漏用时来源规定${missed[rule]}${cited(regimen.sources, at)}，本医嘱为${missed[act]}。请核对或说明理由。`,
  movedEarlier: ({ item, cycle, day, from, to }, regimen) =>
    `${name(regimen, item)}，${onDay(cycle, day)}：改至 ${date(to)}，早于方案规定的 ${date(from)}。请核对日期或说明理由。`,
  day1FarAhead: ({ cycle, day1, limitDays }) =>
    `第 ${cycle} 周期第 1 天（${date(day1)}）距今超过 ${limitDays} 天。请核对年、月。`,
  day1Past: ({ cycle, day1, limitDays }) =>
    `第 ${cycle} 周期第 1 天（${date(day1)}）已过去超过 ${limitDays} 天。请核对日期。`,
  givenAfterToday: ({ administration, date: on }, regimen) =>
    `${administrationName(regimen, administration)}的给药记录日期 ${date(on)} 晚于今天。请核对日期。`,
  givenDiffers: ({ item, cycle, day, given, expected, unit }, regimen) =>
    `${name(regimen, item)}，${onDay(cycle, day)}：已给 ${doseText(given, unit)}，本医嘱该次剂量为 ${doseText(expected, unit)}。疗程中更换剂量水平属于剂量调整：请录入调整、更正记录或说明理由。`,
  leftWithoutDose: ({ item, of, cycle, day }, regimen) =>
    `${name(regimen, item)}，${onDay(cycle, day)}：为${name(regimen, of)}而安排，但该药当日不用。请将其一并设为本次不用，或予以确认。`,
  doseKept: ({ cycle, from, bsa, bsaNow }) =>
    `第 ${cycle} 周期：经决定沿用第 ${from} 周期的体表面积 ${areaText(bsa)} 计算，目前为 ${areaText(bsaNow)}。`,
  bsaMeasured: ({ cycle, bsa, calculated, reason, by }) =>
    `第 ${cycle} 周期：体表面积 ${amountWithUnit(bsa, 'm2')} 为他处测得：“${reason}”，录入人 ${by}。${calculated === null ? '无法与公式计算值核对。' : `公式计算值为 ${areaText(calculated)}。`}`,
  areaDiffers: ({ cycle, recorded, now }) =>
    `第 ${cycle} 周期：给药记录的体表面积为 ${areaText(recorded)}，本医嘱现为 ${areaText(now)}。请核对测量值、上限与记录，或说明理由。`,
  formulaChanged: ({ cycle, before, now }) =>
    `疗程中更换了体表面积公式：第 ${cycle} 周期之前为 ${formulaName(before)}，自该周期起为 ${formulaName(now)}。请确认或改回原公式。`,
  startAgainstRule: ({ item, start, rule, other }, regimen) =>
    `${name(regimen, item)}：开始时间设为 ${momentText(start)}，按${name(regimen, other)}推算，方案要求不${start < rule ? '早' : '晚'}于 ${momentText(rule)}。请核对时间或说明理由。`,
  delayLong: ({ cycle, day, to, days, limitDays }) =>
    `${onDay(cycle, day)}：改至 ${date(to)}，推迟 ${days} 天，超过 ${limitDays} 天。请核对年、月。`,
  recordDateDiffers: ({ administration, date: on, planned }, regimen) =>
    `${administrationName(regimen, administration)}的给药记录日期为 ${date(on)}，计划日期为 ${date(planned)}。请核对日期或实际第 1 天。`,
  delayWithoutEffect: ({ cycle, to, day1 }) =>
    `第 ${cycle} 周期推迟至 ${date(to)} 未生效：实际第 1 天为 ${date(day1)}。请删除其一或予以确认。`,
  cumulativeCrossed: ({ drug, kind, of, method, limit, unit, before, after, administration, at }, regimen) => {
    const counted =
      of !== null
        ? `（按${drugName(regimen, of, 'zh')}计）`
        : `（按蒽环类等效剂量计${method === null ? '' : `，${methods[method]}`}）`
    const passed = kind === 'contraindicatedFrom' ? '达到' : '超过'
    const when =
      administration === null
        ? `本计划之前已${passed}`
        : `首次${passed}：${administrationName(regimen, administration)}`
    const whose = of === drug ? '' : counted
    return `${drugName(regimen, drug, 'zh')}：${limits[kind](doseText(limit, unit))}${whose}${cited(drugSources(regimen, drug), at)}。累积剂量${whose}：本计划之前${before === null ? '未记录' : ` ${doseText(before, unit)}`}，本计划之后 ${doseText(after, unit)}；${when}。须由授权人具名授权。`
  },
}
