import type { GfrMethod } from '../../../order/typedCourse.ts'

/** How a glomerular filtration rate was found. */
export const gfrMethods = {
  measured: 'measured',
  cockcroftGault: 'Cockcroft-Gault',
  wright: 'Wright',
  ckdEpiDeindexed: 'CKD-EPI, made absolute with the body surface area',
  other: 'another method',
} satisfies Readonly<Record<GfrMethod, string>>
