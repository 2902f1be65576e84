import type { Catalogue } from '../../catalogue.ts'
import type { limits as englishLimits, methods as englishMethods } from '../../en/later/cumulativeNames.ts'

export const limits: Catalogue<typeof englishLimits> = {
  limit: (amount) => `上限 ${amount}`,
  noDataAbove: (amount) => `超过 ${amount} 无数据`,
  contraindicatedFrom: (amount) => `达到 ${amount} 禁用`,
  cautionAbove: (amount) => `超过 ${amount} 慎用`,
}

export const methods: Catalogue<typeof englishMethods> = { feijen2019: 'Feijen 2019', cog: 'COG' }
