import { useLayoutEffect } from 'react'
import type { LabelPaper } from '../../../documents/labelPaper.ts'
import { adoptRules } from '../pageRules.ts'
import { labelPageRules } from './labelPageRules.ts'

/**
 * Puts the size of the labels into force. It stands before them, so that its rules hold when they are measured: the effects
 * of what stands before are done first, those of what is around them last.
 */
export function LabelRules({ labelPaper }: { readonly labelPaper: LabelPaper }) {
  useLayoutEffect(() => adoptRules(labelPageRules(labelPaper)), [labelPaper])
  return null
}
