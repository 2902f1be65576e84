import type { ClinicalNote } from '../../../evidence/clinicalDetail.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import type { ByCode, Texts } from '../../texts.ts'
import { listed } from '../sentences.ts'
import { measuredNames } from './labs.ts'

export const clinicalNotes: Texts<ByCode<ClinicalNote>, Regimen> = {
  limitsNotEntered: ({ of }) =>
    `未核对限值：${listed(of.map((each) => measuredNames[each]))}。须填写数值、单位和日期，以 × ULN 计的还须填写检验科的正常值上限。`,
  criteriaNotAnswered: ({ count }) => `研究的 ${count} 条标准尚未作答。`,
  clearanceNotChosen: () => '本院尚未选定肌酐清除率公式：与清除率有关的内容均未核对。',
}
