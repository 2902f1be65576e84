import type { LaterPart } from '../../wording.ts'
import { spaced } from '../sentences.ts'
import { acts } from './acts.ts'
import { changes } from './changes.ts'
import { chineseAct, chineseChange, scopeText, subjectText } from './changeText.ts'
import { circumstances } from './circumstances.ts'
import { clinical } from './clinical.ts'
import { chineseFullRefusal } from './courseRefusals.ts'
import { chineseFinding } from './findings.ts'
import { finder } from './finder.ts'
import { frame } from './frame.ts'
import { reasonText } from './givenInstead.ts'
import { ledger } from './ledger.ts'
import { measurements } from './measurements.ts'
import { administrationName } from './moments.ts'
import { chineseNote } from './notes.ts'
import { paper } from './paper.ts'
import { paperCourse } from './paperCourse.ts'
import { planDetails } from './planDetails.ts'
import { preparation } from './preparation.ts'
import { preparationNames } from './preparationNames.ts'
import { chinesePreparationRefusal } from './preparationRefusals.ts'
import { preparationSettings } from './preparationSettings.ts'
import { printPanel } from './printPanel.ts'
import { reasons } from './reasons.ts'
import { records } from './records.ts'
import { regimenPage } from './regimenPage.ts'
import { renal } from './renal.ts'
import { chineseRenalRefusal, chineseRenalWorking } from './renalText.ts'
import { scopes } from './scopes.ts'
import { settings } from './settings.ts'
import { chineseStep } from './steps.ts'
import { supplied } from './supplied.ts'
import { support } from './support.ts'
import { treatmentPlan } from './treatmentPlan.ts'
import { schedule } from './schedule.ts'
import { labels } from './labels.ts'
import { workingSheet } from './workingSheet.ts'
import { patientCalendar } from './patientCalendar.ts'
import { regimenCard } from './regimenCard.ts'
import { blankOrder } from './blankOrder.ts'
import { planCode } from './planCode.ts'
import { files } from './files.ts'
import { preview } from './preview.ts'
import { worksheet } from './worksheet.ts'

export const chineseLater: LaterPart = {
  finder,
  frame,
  regimenPage,
  details: planDetails,
  printPanel,
  schedule,
  labels,
  workingSheet,
  patientCalendar,
  regimenCard,
  blankOrder,
  planCode,
  files,
  preview,
  paper,
  paperCourse,
  worksheet,
  changes,
  records,
  measurements,
  supplied,
  ledger,
  settings,
  support,
  treatmentPlan,
  preparation,
  preparationSettings,
  preparationNames,
  acts,
  scopes,
  reasons,
  circumstances,
  renal,
  clinical,
  refusal: chineseFullRefusal,
  finding: chineseFinding,
  note: chineseNote,
  preparationRefusal: chinesePreparationRefusal,
  renalRefusal: chineseRenalRefusal,
  renalWorking: chineseRenalWorking,
  step: chineseStep,
  change: chineseChange,
  changeSubject: (change, regimen) => spaced(subjectText(change, regimen)),
  changeAct: (change, regimen) => spaced(chineseAct(change, regimen)),
  changeScope: scopeText,
  changeReason: ({ reason, grade }) => reasonText(reason, grade),
  administration: (id, regimen) => spaced(administrationName(regimen, id)),
}
