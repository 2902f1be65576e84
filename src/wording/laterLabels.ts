import type { Catalogue } from './catalogue.ts'
import type { acts } from './en/later/acts.ts'
import type { blankOrder } from './en/later/blankOrder.ts'
import type { changes } from './en/later/changes.ts'
import type { circumstances } from './en/later/circumstances.ts'
import type { clinical } from './en/later/clinical.ts'
import type { files } from './en/later/files.ts'
import type { finder } from './en/later/finder.ts'
import type { frame } from './en/later/frame.ts'
import type { labels } from './en/later/labels.ts'
import type { ledger } from './en/later/ledger.ts'
import type { measurements } from './en/later/measurements.ts'
import type { paper } from './en/later/paper.ts'
import type { paperCourse } from './en/later/paperCourse.ts'
import type { patientCalendar } from './en/later/patientCalendar.ts'
import type { planCode } from './en/later/planCode.ts'
import type { planDetails } from './en/later/planDetails.ts'
import type { preparation } from './en/later/preparation.ts'
import type { preparationNames } from './en/later/preparationNames.ts'
import type { preparationSettings } from './en/later/preparationSettings.ts'
import type { preview } from './en/later/preview.ts'
import type { printPanel } from './en/later/printPanel.ts'
import type { reasons } from './en/later/reasons.ts'
import type { records } from './en/later/records.ts'
import type { regimenCard } from './en/later/regimenCard.ts'
import type { regimenPage } from './en/later/regimenPage.ts'
import type { renal } from './en/later/renal.ts'
import type { schedule } from './en/later/schedule.ts'
import type { scopes } from './en/later/scopes.ts'
import type { settings } from './en/later/settings.ts'
import type { supplied } from './en/later/supplied.ts'
import type { support } from './en/later/support.ts'
import type { treatmentPlan } from './en/later/treatmentPlan.ts'
import type { workingSheet } from './en/later/workingSheet.ts'
import type { worksheet } from './en/later/worksheet.ts'

/** The labels of all that follows the first doses, by the part of the page or the paper they stand on. */
export interface LaterLabels {
  /** Labels of the bar and the foot of the page. */
  readonly frame: Catalogue<typeof frame>
  /** Labels of what a person may do about a finding, and of what stands below the doses. */
  readonly details: Catalogue<typeof planDetails>
  /** Labels of the search for a regimen. */
  readonly finder: Catalogue<typeof finder>
  /** Labels of a regimen read by itself, and of two side by side. */
  readonly regimenPage: Catalogue<typeof regimenPage>
  readonly printPanel: Catalogue<typeof printPanel>
  /** Labels of the treatment plan, and of what is written into the order for it. */
  readonly treatmentPlan: Catalogue<typeof treatmentPlan>
  /** Labels of the administration schedule. */
  readonly schedule: Catalogue<typeof schedule>
  /** Labels of the labels of bags and syringes. */
  readonly labels: Catalogue<typeof labels>
  /** Labels of the sheet with every step of every dose. */
  readonly workingSheet: Catalogue<typeof workingSheet>
  /** Labels of the calendar a patient takes home. */
  readonly patientCalendar: Catalogue<typeof patientCalendar>
  /** Labels of a regimen on paper as the library has it. */
  readonly regimenCard: Catalogue<typeof regimenCard>
  /** Labels of order sheets for a day without computers. */
  readonly blankOrder: Catalogue<typeof blankOrder>
  /** Labels of the code on every page, and of opening it. */
  readonly planCode: Catalogue<typeof planCode>
  /** Labels of saving and opening files. */
  readonly files: Catalogue<typeof files>
  /** Labels of the preview of the print. */
  readonly preview: Catalogue<typeof preview>
  /** Labels of the printed documents. */
  readonly paper: Catalogue<typeof paper>
  /** Labels of what the course adds to them. */
  readonly paperCourse: Catalogue<typeof paperCourse>
  /** Labels of the preparation worksheet alone. */
  readonly worksheet: Catalogue<typeof worksheet>
  /** Labels of the forms and lists of the course. */
  readonly changes: Catalogue<typeof changes>
  readonly records: Catalogue<typeof records>
  readonly measurements: Catalogue<typeof measurements>
  readonly supplied: Catalogue<typeof supplied>
  readonly ledger: Catalogue<typeof ledger>
  readonly settings: Catalogue<typeof settings>
  /** Labels of what to draw up, on the screen and on paper, and of the settings it hangs on. */
  readonly preparation: Catalogue<typeof preparation>
  readonly preparationSettings: Catalogue<typeof preparationSettings>
  /** Diluents, containers and ways to fill a bag, as they stand inside a sentence. */
  readonly preparationNames: Catalogue<typeof preparationNames>
  /** Of the hospital's own supportive care: never of what a regimen's source says. */
  readonly support: Catalogue<typeof support>
  /** One word for one thing, on the screen and on paper. */
  readonly acts: Catalogue<typeof acts>
  readonly scopes: Catalogue<typeof scopes>
  readonly reasons: Catalogue<typeof reasons>
  readonly circumstances: Catalogue<typeof circumstances>
  /** Names of the formulas of renal function. */
  readonly renal: Catalogue<typeof renal>
  /** Labels of what is checked before the doses. */
  readonly clinical: Catalogue<typeof clinical>
}
