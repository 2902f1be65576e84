import type { Step } from '../../../evidence/step.ts'

type Rounded = Extract<Step, { readonly code: 'rounded' }>

/** Rounded to an increment of ours and to nothing else: said in few words, because it is said of most doses. */
export function isPlainlyRounded(step: Step): step is Rounded {
  if (step.code !== 'rounded') return false
  const { policy, origin, instead, below } = step
  return policy === 'increment' && origin === 'proposed' && instead === null && below === null
}
