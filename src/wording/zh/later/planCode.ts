import type { Catalogue } from '../../catalogue.ts'
import type { planCode as english } from '../../en/later/planCode.ts'

export const planCode: Catalogue<typeof english> = {
  title: '本页编码',
}
