import type { VialCount } from '../../src/dosing/preparation/preparation.ts'

/** `2 × 43`, largest strength first. */
export function vialsText(vials: readonly VialCount[]): string {
  return vials.map(({ product, count }) => `${String(count)} × ${product.strength}`).join(', ')
}
