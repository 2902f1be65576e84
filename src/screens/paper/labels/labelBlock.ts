import type { ReactNode } from 'react'

/** A piece of a label that stands in one part of it, never in two. */
export interface LabelBlock {
  readonly key: string
  readonly node: ReactNode
}
