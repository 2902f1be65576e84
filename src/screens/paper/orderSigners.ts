import type { LaterWording } from '../../wording/wording.ts'

/** Who signs an order. */
export function orderSigners({ paper }: LaterWording): readonly string[] {
  return [paper.calculatedBy, paper.checkedBy, paper.prescriber]
}
