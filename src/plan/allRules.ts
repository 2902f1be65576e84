import { buildDoseLadder } from '../dosing/buildDoseLadder.ts'
import { recordedLadder } from '../dosing/recordedLadder.ts'
import { standardDose } from '../dosing/standardDose.ts'
import { parseCourse } from '../order/parseCourse.ts'
import { calendarOf } from '../schedule/calendarOf.ts'
import { recordRefusal } from '../schedule/recordRefusal.ts'
import { stateOf } from '../schedule/stateOf.ts'
import { bodyOf } from './bodyOf.ts'
import { buildClinical } from './buildClinical.ts'
import { buildLedgers } from './buildLedgers.ts'
import { checkNow } from './checkNow.ts'
import { checkPlan } from './checkPlan.ts'
import { companionDose } from './companionDose.ts'
import { compareBodies } from './compareBodies.ts'
import { fingerprintOf } from './fingerprint.ts'
import { suppliedRegimen } from './suppliedRegimen.ts'
import type { PlanRules } from './planRules.ts'

/** Every rule there is: one chunk of the page, asked for as soon as it stands. */
export const planRules: PlanRules = {
  parseCourse,
  buildDoseLadder,
  standardDose,
  recordedLadder,
  companionDose,
  bodyOf,
  calendarOf,
  stateOf,
  recordRefusal,
  buildLedgers,
  compareBodies,
  buildClinical,
  checkPlan,
  checkNow,
  fingerprintOf,
  suppliedRegimen,
}
