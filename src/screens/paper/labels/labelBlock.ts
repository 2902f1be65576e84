import type { ReactNode } from 'react'

/** A piece of a label that stands in one part of it, never in two. */
export interface LabelBlock {
  readonly key: string
  readonly node: ReactNode
  /** On the first part, however long that makes it: such blocks come before all others. */
  readonly isOnFirst?: true
}
