import type { Break } from './break.ts'
import { secondBodyBreaks } from './secondBodyBreaks.ts'
import { secondDoseBreaks } from './secondDoseBreaks.ts'

/** The ways in which the second engine may be wrong: it must not agree by accident either. */
export const secondEngineBreaks: readonly Break[] = [...secondBodyBreaks, ...secondDoseBreaks]
