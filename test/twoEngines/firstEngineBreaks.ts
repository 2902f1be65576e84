import type { Break } from './break.ts'
import { firstBodyBreaks } from './firstBodyBreaks.ts'

/** The ways in which the first engine, whose numbers are printed, may be wrong. */
export const firstEngineBreaks: readonly Break[] = [...firstBodyBreaks]
