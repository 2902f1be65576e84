import { FindingActions } from '../components/FindingActions.tsx'
import { About } from './About.tsx'
import { AskBeforeLeaving } from './AskBeforeLeaving.tsx'
import { BarActions } from './BarActions.tsx'
import { BarLines } from './BarLines.tsx'
import { CyclePicker } from './CyclePicker.tsx'
import { CourseRemedies } from './course/CourseRemedies.tsx'
import { CycleExtras, OrderExtras } from './course/OrderExtras.tsx'
import { enterReading } from './enterReading.ts'
import { openedRules } from './files/openedRules.ts'
import { Finder } from './finder/Finder.tsx'
import { SuppliedFields } from './course/SuppliedFields.tsx'
import { JumpRow } from './JumpRow.tsx'
import { PageFoot } from './PageFoot.tsx'
import { PlanDetails } from './PlanDetails.tsx'
import { PrintPanel } from './PrintPanel.tsx'
import { RegionKeys } from './RegionKeys.tsx'
import { ReleaseNote } from './ReleaseNote.tsx'

/**
 * What nobody needs to type an order and read its first doses: one chunk, asked for as soon as the page stands. The order,
 * the doses, what blocks them and the first page must never come to stand here.
 */
export const laterParts = {
  About,
  AskBeforeLeaving,
  BarActions,
  BarLines,
  CourseRemedies,
  CycleExtras,
  CyclePicker,
  enterReading,
  Finder,
  FindingActions,
  JumpRow,
  OrderExtras,
  PageFoot,
  PlanDetails,
  PrintPanel,
  RegionKeys,
  ReleaseNote,
  /** Without them nothing prints. */
  rules: openedRules,
  SuppliedFields,
}
