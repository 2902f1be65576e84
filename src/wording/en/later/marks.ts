import type { Mark } from '../../../evidence/source.ts'

/** Whether the source says it, at the end of a step. */
export const marks: Readonly<Record<Mark, string>> = {
  stated: 'stated in the source',
  inferred: 'inferred from the source',
  local: 'added by the hospital',
  absent: 'not stated in the source',
}
