import type { Break } from './break.ts'
import { firstBodyBreaks } from './firstBodyBreaks.ts'
import { firstCourseBreaks } from './firstCourseBreaks.ts'
import { firstDoseBreaks } from './firstDoseBreaks.ts'
import { firstPlanBreaks } from './firstPlanBreaks.ts'
import { firstRuleBreaks } from './firstRuleBreaks.ts'
import { firstTimeBreaks } from './firstTimeBreaks.ts'

/** The ways in which the first engine, whose numbers are printed, may be wrong. */
export const firstEngineBreaks: readonly Break[] = [
  ...firstBodyBreaks,
  ...firstPlanBreaks,
  ...firstRuleBreaks,
  ...firstDoseBreaks,
  ...firstCourseBreaks,
  ...firstTimeBreaks,
]
