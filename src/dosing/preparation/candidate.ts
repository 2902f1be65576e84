import type { StockProduct } from './preparation.ts'

/** A product as it would be drawn by one route. */
export interface Candidate {
  readonly product: StockProduct
  /** In the drug's unit per mL. */
  readonly concentration: string
}
