import type { Mark } from '../../../evidence/source.ts'

/** Whether the source says it, at the end of a step. */
export const marks: Readonly<Record<Mark, string>> = {
  stated: '来源原文',
  inferred: '由来源推断',
  local: '本院增补',
  absent: '来源未述',
}
