import type { CourseNote } from '../../../evidence/courseDetail.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { cutBeside, cutNumber } from '../../formats/numberText.ts'
import { amountWithUnit, withUnit } from '../../formats/quantityText.ts'
import { drugSources } from '../../laterNames.ts'
import { drugName, findItem, itemName } from '../../names.ts'
import type { ByCode, Texts } from '../../texts.ts'
import { closed, listed } from '../sentences.ts'
import { doseText, withDoseUnit } from '../units.ts'
import { cited } from './cited.ts'
import { circumstances } from './circumstances.ts'
import { date } from './moments.ts'

const area = (text: string): string => withUnit(cutNumber(text, 4).text, 'm2')

/** Whose cap acted. */
export const capOrigins = { regimen: '方案', drug: '药品自身限度' }

export const courseNotes: Texts<ByCode<CourseNote>, Regimen> = {
  doseCapped: ({ item, from, to, unit, cap, capUnit, origin, at }, regimen) => {
    const sources = origin === 'regimen' ? regimen.sources : drugSources(regimen, findItem(regimen, item)?.drug)
    return `${itemName(regimen, item, 'zh')}由 ${withDoseUnit(cutBeside(from, [to], 4), unit)} 限定为 ${doseText(to, unit)}：按${capOrigins[origin]}，单次剂量不超过 ${doseText(cap, capUnit)}${cited(sources, at)}。`
  },
  doseKept: ({ cycle, from, bsa, bsaNow }) =>
    `第 ${cycle} 周期：经决定沿用第 ${from} 周期的体表面积 ${area(bsa)} 计算，目前为 ${area(bsaNow)}。`,
  bsaMeasured: ({ cycle, bsa, reason, by }) =>
    `第 ${cycle} 周期：体表面积 ${amountWithUnit(bsa, 'm2')} 为他处测得，非公式计算：“${reason}”，录入人 ${by}。`,
  cumulativeNotRecorded: ({ drug }, regimen) =>
    `既往${drugName(regimen, drug, 'zh')}用量未记录或无法识别。这不等于未用：所示累积剂量只是下限。`,
  circumstanceNotRecorded: ({ drug, circumstances: open }, regimen) =>
    `${drugName(regimen, drug, 'zh')}的限量取决于尚未回答的情况：${listed(open.map((each) => circumstances[each]))}。`,
  holiday: ({ date: on, name }) => `${date(on)}在本院节假日表中：“${name}”。日期未作移动。`,
  openEnded: ({ item }, regimen) => {
    const until = findItem(regimen, item)?.until?.value.zh
    const drug = itemName(regimen, item, 'zh')
    return until === undefined
      ? `${drug}：无末次给药日，不计总量。`
      : `${drug}：无末次给药日，不计总量。用至：${closed(until)}`
  },
}
