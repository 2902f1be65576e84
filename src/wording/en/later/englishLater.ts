import type { LaterPart } from '../../wording.ts'
import { acts } from './acts.ts'
import { changes } from './changes.ts'
import { englishAct, englishChange, scopeText, subjectText } from './changeText.ts'
import { circumstances } from './circumstances.ts'
import { clinical } from './clinical.ts'
import { englishFullRefusal } from './courseRefusals.ts'
import { englishFinding } from './findings.ts'
import { finder } from './finder.ts'
import { frame } from './frame.ts'
import { reasonText } from './givenInstead.ts'
import { ledger } from './ledger.ts'
import { measurements } from './measurements.ts'
import { administrationName } from './moments.ts'
import { englishNote } from './notes.ts'
import { paper } from './paper.ts'
import { paperCourse } from './paperCourse.ts'
import { planDetails } from './planDetails.ts'
import { preparation } from './preparation.ts'
import { preparationNames } from './preparationNames.ts'
import { englishPreparationRefusal } from './preparationRefusals.ts'
import { preparationSettings } from './preparationSettings.ts'
import { printPanel } from './printPanel.ts'
import { reasons } from './reasons.ts'
import { records } from './records.ts'
import { regimenPage } from './regimenPage.ts'
import { renal } from './renal.ts'
import { englishRenalRefusal, englishRenalWorking } from './renalText.ts'
import { scopes } from './scopes.ts'
import { settings } from './settings.ts'
import { englishStep } from './steps.ts'
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

export const englishLater: LaterPart = {
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
  refusal: englishFullRefusal,
  finding: englishFinding,
  note: englishNote,
  preparationRefusal: englishPreparationRefusal,
  renalRefusal: englishRenalRefusal,
  renalWorking: englishRenalWorking,
  step: englishStep,
  change: englishChange,
  changeSubject: subjectText,
  changeAct: englishAct,
  changeScope: scopeText,
  changeReason: ({ reason, grade }) => reasonText(reason, grade),
  administration: (id, regimen) => administrationName(regimen, id),
}
