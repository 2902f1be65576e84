import type { CourseNote } from '../../../evidence/courseDetail.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { cutBeside } from '../../formats/numberText.ts'
import { drugSources } from '../../laterNames.ts'
import { drugName, findItem, itemName } from '../../names.ts'
import type { ByCode, Texts } from '../../texts.ts'
import { closed, listed } from '../sentences.ts'
import { doseText, withDoseUnit } from '../units.ts'
import { cited } from './cited.ts'
import { circumstances } from './circumstances.ts'
import { date } from './moments.ts'

/** Whose cap acted. */
export const capOrigins = { regimen: '方案', drug: '药品自身限度' }

export const courseNotes: Texts<ByCode<CourseNote>, Regimen> = {
  doseCapped: ({ item, from, to, unit, cap, capUnit, origin, at }, regimen) => {
    const sources = origin === 'regimen' ? regimen.sources : drugSources(regimen, findItem(regimen, item)?.drug)
    return `${itemName(regimen, item, 'zh')}由 ${withDoseUnit(cutBeside(from, [to], 4), unit)} 限定为 ${doseText(to, unit)}：按${capOrigins[origin]}，单次剂量不超过 ${doseText(cap, capUnit)}${cited(sources, at)}。`
  },
  cumulativeNotRecorded: ({ drug }, regimen) =>
    `既往${drugName(regimen, drug, 'zh')}用量未记录或无法识别。这不等于未用：所示累积剂量只是下限。`,
  equivalentNotKnown: ({ drug, drugs }, regimen) =>
    `${drugName(regimen, drug, 'zh')}的蒽环类等效限量无法核对：既往${listed(drugs.map((each) => drugName(regimen, each, 'zh')))}是否用过未记录。`,
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
