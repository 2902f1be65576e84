import type { Break } from './break.ts'
import { secondBodyBreaks } from './secondBodyBreaks.ts'
import { secondCourseBreaks } from './secondCourseBreaks.ts'
import { secondDoseBreaks } from './secondDoseBreaks.ts'
import { secondRuleBreaks } from './secondRuleBreaks.ts'
import { secondTimeBreaks } from './secondTimeBreaks.ts'

/** The ways in which the second engine may be wrong: it must not agree by accident either. */
export const secondEngineBreaks: readonly Break[] = [
  ...secondBodyBreaks,
  ...secondRuleBreaks,
  ...secondDoseBreaks,
  ...secondCourseBreaks,
  ...secondTimeBreaks,
]
