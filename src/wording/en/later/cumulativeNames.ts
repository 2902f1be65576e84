import type { CumulativeKind, EquivalenceMethod } from '../../../evidence/courseDetail.ts'

/** What a drug's file says of a cumulative dose, with the amount it says it of. */
export const limits = {
  limit: (amount: string) => `limit ${amount}`,
  noDataAbove: (amount: string) => `no data above ${amount}`,
  contraindicatedFrom: (amount: string) => `contraindicated from ${amount}`,
  cautionAbove: (amount: string) => `caution above ${amount}`,
} satisfies Readonly<Record<CumulativeKind, (amount: string) => string>>

/** By whose ratios drugs of one class are added up. */
export const methods = { feijen2019: 'Feijen 2019', cog: 'COG' } satisfies Readonly<Record<EquivalenceMethod, string>>
