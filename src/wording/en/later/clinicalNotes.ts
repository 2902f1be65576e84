import type { ClinicalNote } from '../../../evidence/clinicalDetail.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import type { ByCode, Texts } from '../../texts.ts'
import { listed } from '../sentences.ts'
import { measuredNames } from './labs.ts'

export const clinicalNotes: Texts<ByCode<ClinicalNote>, Regimen> = {
  limitsNotEntered: ({ of }) =>
    `Limits not checked: ${listed(of.map((each) => measuredNames[each]))}. Each needs a value with its unit and date and, for × ULN, the laboratory’s upper limit of normal.`,
  criteriaNotAnswered: ({ count }) =>
    count === 1 ? '1 criterion of the study is not answered.' : `${count} criteria of the study are not answered.`,
  clearanceNotChosen: () =>
    'The hospital has not chosen its formula of creatinine clearance: what hangs on clearance is not checked.',
}
