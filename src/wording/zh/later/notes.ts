import type { FindingDetail, Note } from '../../../evidence/finding.ts'
import type { NoteDetail } from '../../../evidence/noteDetail.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { cutNumber } from '../../formats/numberText.ts'
import { dayText } from '../../formats/dayText.ts'
import { withUnit } from '../../formats/quantityText.ts'
import { assessmentTitle, suppliedName } from '../../laterNames.ts'
import { drugName, formulaConstants, formulaName, itemName } from '../../names.ts'
import { type ByCode, say, type Texts } from '../../texts.ts'
import { whys } from '../../whys.ts'
import { fields } from '../fields.ts'
import { closed, spaced, listed } from '../sentences.ts'
import { doseText } from '../units.ts'
import { aspects, subjectName } from './aspects.ts'
import { cited } from './cited.ts'
import { clinicalNotes } from './clinicalNotes.ts'
import { courseNotes } from './courseNotes.ts'
import { suppliedParts } from './courseRefusals.ts'
import { criterion } from './criteria.ts'
import { findings } from './findings.ts'

const name = (regimen: Regimen, id: string): string => itemName(regimen, id, 'zh')

const notes: Texts<ByCode<NoteDetail>, Regimen> = {
  ...courseNotes,
  ...clinicalNotes,
  inferredValue: ({ subject, aspect }, regimen) => {
    const reasons = whys(regimen, subject, aspect).map((why) => closed(why.zh))
    return `${subjectName(regimen, subject)}，${aspects[aspect]}：推断。${reasons.join('')}`
  },
  absentValue: ({ subject, aspect }, regimen) => `${subjectName(regimen, subject)}，${aspects[aspect]}：来源未述。`,
  notStated: ({ index }, regimen) => `来源未述：${closed(regimen.notStated[index]?.zh ?? `第 ${index + 1} 项`)}`,
  supplied: (detail, regimen) => {
    const { days, dose, isGiven, missing, by, reason } = detail
    const parts = [
      ...(dose ? [doseText(dose.amount, dose.unit)] : []),
      ...(days ? [`第 ${dayText(days, '、')} 天`] : []),
    ]
    const left = listed(missing.map((part) => suppliedParts[part]))
    const said = isGiven
      ? `${parts.join('，')}：由医院补充，来源未说明${left}`
      : `由医院决定不使用；来源使用该药，但未说明${left}`
    return `${suppliedName(regimen, detail.item, 'zh')}，${said}。${closed(reason)}${closed(by)}`
  },
  criterionNotEntered: ({ field, at }, regimen) =>
    `未填写${fields[field]}：未核对${criterion(regimen, field)}${cited(regimen.sources, at)}。`,
  labelBsaFormula: ({ drug, labelFormula, labelBsa, labelDose, formula, bsa, dose }, regimen) => {
    const at = regimen.drugs[drug]?.label?.bsaFormula?.at ?? null
    const source = cited(regimen.drugs[drug]?.sources ?? {}, at)
    return `${drugName(regimen, drug, 'zh')}的说明书另有体表面积公式${source}。${sum('说明书', labelFormula, labelBsa, labelDose)}${sum('本计划', formula, bsa, dose)}本计划仍用自身公式。`
  },
  durationNotEntered: ({ item }, regimen) => `未填写${name(regimen, item)}的输注时间：结束时间和速率留空。`,
  cyclesProjected: ({ from, to }) =>
    from === to
      ? `第 ${from} 周期为推算，不作为医嘱：给药前须重新计算。`
      : `第 ${from} 至 ${to} 周期为推算，不作为医嘱：每周期给药前须重新计算。`,
  firstDay1Missing: ({ assessment }, regimen) =>
    `未填写首周期第 1 天日期：${assessmentTitle(regimen, assessment, 'zh')}没有日期。`,
}

function sum(whose: string, formula: string, bsa: string, dose: string): string {
  const area = withUnit(cutNumber(bsa, 4).text, 'm2')
  return `${whose}：${formulaName(formula)}，${formulaConstants(formula)}，得 ${area}，${withUnit(cutNumber(dose, 4).text, 'mg')}。`
}

/** A note may also be what asks for a confirmation elsewhere. */
const texts: Texts<ByCode<FindingDetail>, Regimen> = { ...findings, ...notes }

export function chineseNote(note: Note, regimen: Regimen): string {
  return spaced(say(texts, note.code, note, regimen))
}
