import type { ClinicalDetail, DatedLab } from '../../../evidence/clinicalDetail.ts'
import type { DoseUnit } from '../../../evidence/doseUnit.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { numberBeside } from '../../formats/numberBeside.ts'
import { cutBeside, numberText, signedPercent } from '../../formats/numberText.ts'
import { mlText } from '../../formats/preparationText.ts'
import { NO_BREAK } from '../../formats/quantityText.ts'
import { unclosed } from '../../formats/unclosed.ts'
import { criterionOf, cautionOf, drugSources } from '../../laterNames.ts'
import { drugName, itemName } from '../../names.ts'
import type { ByCode, Texts } from '../../texts.ts'
import { faults } from '../faults.ts'
import { closed, listed } from '../sentences.ts'
import { doseText, withDoseUnit } from '../units.ts'
import { cautionSource, limitMark } from './cautionSource.ts'
import { tableSentence } from './cautionTable.ts'
import { cautionValues } from './cautionValues.ts'
import { cited } from './cited.ts'
import { comparisons, labText, measuredNames } from './labs.ts'
import { date, placeInCourse } from './moments.ts'
import { chineseRenalRefusal } from './renalText.ts'

const name = (regimen: Regimen, id: string): string => itemName(regimen, id, 'zh')
const plannedDose = (dose: { readonly amount: string; readonly unit: DoseUnit } | null): string =>
  dose === null ? '无剂量' : doseText(dose.amount, dose.unit)
const parts = { value: '数值', upperLimit: '正常值上限', measuredOn: '日期' }
const missingParts = { unit: '单位', upperLimit: '正常值上限', measuredOn: '日期' }
const datedLab = ({ analyte, value, unit, upperLimit, date: on, days }: DatedLab, when: '前' | '后'): string => {
  const normal = upperLimit === null ? '' : `正常值上限 ${labText(upperLimit, unit ?? '')}；`
  return `${measuredNames[analyte]} ${labText(value, unit ?? '')}（${normal}${date(on)}，${days} 天${when}）`
}

export const clinicalFindings: Texts<ByCode<ClinicalDetail>, Regimen> = {
  labInvalid: ({ analyte, part, text, fault }) => `${measuredNames[analyte]}的${parts[part]}：${faults[fault](text)}`,
  labIncomplete: ({ analyte, missing }) =>
    `${measuredNames[analyte]}：未填写${listed(missing.map((part) => missingParts[part]))}，填写前${missing.some((part) => part !== 'upperLimit') ? '不与任何限值比较' : '以 × ULN 计的限值和注意事项均不比较'}。`,
  labAfterToday: ({ analyte, date: on, today }) =>
    `${measuredNames[analyte]}的日期 ${date(on)} 晚于今天（${date(today)}）。请核对日期。`,
  labImplausible: ({ analyte, part, value, unit, min, max }) =>
    `${measuredNames[analyte]}${part === 'upperLimit' ? '的正常值上限' : ''} ${labText(value, unit)} 超出 ${labText(min, '')} 至 ${labText(max, unit)}。请核对数值和单位，或予以确认。`,
  labsOld: ({ labs, limitDays }) =>
    `检验日期距第 1 天超过 ${limitDays} 天：${listed(labs.map((lab) => datedLab(lab, '前')))}。请复查，或确认仍然有效。`,
  labsAfterDay1: ({ labs, day1 }) =>
    `检验日期晚于第 1 天（${date(day1)}）：${listed(labs.map((lab) => datedLab(lab, '后')))}。请核对日期，或确认用于本周期。`,
  clearanceNotKnown: ({ creatinine, unit, why }) => {
    const reason =
      why === 'formula'
        ? '本院尚未选定公式。'
        : why === 'area'
          ? '无体表面积，无法换算为本患者绝对值。'
          : chineseRenalRefusal(why)
    return `血肌酐 ${labText(creatinine, unit ?? '')}，但肌酐清除率未知：与清除率有关的内容均未核对。${reason}`
  },
  genotypeNotEntered: ({ drug }, regimen) =>
    `${drugName(regimen, drug, 'zh')}：已回答有 UGT1A1 变异，但未填写基因型，与基因型有关的内容未核对。请填写，或予以确认。`,
  limitOutside: ({ origin, drug, of, value, must, limit, unit, mark, at }, regimen) => {
    const whose =
      drug === null ? '方案来源' : `${drugName(regimen, drug, 'zh')}${origin === 'trial' ? '试验' : '说明书'}`
    const sources = drug === null ? regimen.sources : drugSources(regimen, drug)
    const shown = labText(numberBeside(value, [limit]), unit)
    return `${measuredNames[of]} ${shown}：超出${whose}的限值（${comparisons[must](labText(limit, unit))}）${cited(sources, at)}${limitMark(mark)}。剂量未作任何改动。`
  },
  criterionNotMet: ({ criterion, kind, at }, regimen) =>
    `${kind === 'exclusion' ? '符合研究排除标准' : '不符合研究入组要求'}：${closed(`${unclosed(criterionOf(regimen, criterion)?.text.value.zh ?? criterion)}${cited(regimen.sources, at)}`)}`,
  cautionApplies: ({ drug, caution, values, doses, table }, regimen) => {
    const found = cautionOf(regimen, drug, caution)
    const sentences = [
      `${drugName(regimen, drug, 'zh')}：${closed(found?.value.text.zh ?? caution)}`,
      ...(values.length > 0 ? [`现值：${cautionValues(values).join('；')}。`] : []),
      ...(doses.length > 0 ? [`计划剂量：${listed(doses.map(plannedDose))}。`] : []),
      ...(found === null ? [] : [cautionSource(found, drugSources(regimen, drug))]),
      '剂量未作任何改动。',
      ...(table === null
        ? []
        : [tableSentence(found?.value.table ?? [], table.clearance, table.rows, table.isBetween)]),
    ]
    return sentences.join('')
  },
  concentrationOutside: ({ item, drug, cycle, day, concentration, unit, min, max, at }, regimen) => {
    const limits = [
      ...(min === null ? [] : [`不低于 ${doseText(min, unit)}/mL`]),
      ...(max === null ? [] : [`不高于 ${doseText(max, unit)}/mL`]),
    ]
    return `${name(regimen, item)}，${placeInCourse({ cycle, day, dose: null })}：终浓度 ${doseText(concentration, unit)}/mL 超出范围（${listed(limits)}）${cited(drugSources(regimen, drug), at)}。请更换输液袋规格或说明理由。`
  },
  bagOutside: ({ item, drug, cycle, day, ml, stated, kind, at }, regimen) => {
    const volumes = listed(stated.map(mlText))
    const says =
      stated.length === 0
        ? '来源未列该剂量所用的容量'
        : `来源所列该剂量的${kind === 'final' ? '终体积' : '溶媒量'}为 ${volumes}`
    return `${name(regimen, item)}，${placeInCourse({ cycle, day, dose: null })}：${says}${cited(drugSources(regimen, drug), at)}，本院输液袋为 ${mlText(ml)}。请更换输液袋规格或说明理由。`
  },
  drawnDiffers: ({ item, cycle, day, of, dose, delivers, unit, differencePercent }, regimen) =>
    `${name(regimen, item)}，${placeInCourse({ cycle, day, dose: null })}：${of === 'modified' ? '经修约并' : ''}按注射器刻度抽取，${withDoseUnit(cutBeside(dose, [delivers], 4), unit)} 实得 ${doseText(delivers, unit)}，相差 ${signedPercent(differencePercent)}。请改用刻度更细的注射器，或予以确认。`,
  infusionTooShort: ({ item, drug, minutes, minimum, at }, regimen) =>
    `${name(regimen, item)}${minutes === 0 ? '为推注' : `输注 ${minutes}${NO_BREAK}分钟`}，说明书要求不少于 ${minimum}${NO_BREAK}分钟${cited(drugSources(regimen, drug), at)}。请更改时间或说明理由。`,
  expiryTooShort: ({ item, cycle, day, hours, minutes }, regimen) =>
    `${name(regimen, item)}，${placeInCourse({ cycle, day, dose: null })}：输注 ${numberText(String(minutes))}${NO_BREAK}分钟，超过使用时限 ${numberText(hours)}${NO_BREAK}小时。请核对两者，或说明理由。`,
  expiryBeyondStated: ({ item, drug, cycle, day, hours, stated, at }, regimen) =>
    `${name(regimen, item)}，${placeInCourse({ cycle, day, dose: null })}：本院使用时限 ${numberText(hours)}${NO_BREAK}小时，超过来源所列最长的 ${numberText(stated)}${NO_BREAK}小时${cited(drugSources(regimen, drug), at)}。请核对时限，或说明理由。`,
  supportUnplaced: ({ line, item, days }, regimen) =>
    item === null
      ? `本院支持治疗“${line}”：方案没有第 ${listed(days.map(String))} 天，该项无法排定日期。请在医院设置中修改，或予以确认。`
      : `本院支持治疗“${line}”：第 ${listed(days.map(String))} 天不给${name(regimen, item)}，该项无法排定时间。请在医院设置中修改，或予以确认。`,
}
