import type { Catalogue } from '../../catalogue.ts'
import type { regimenCard as english } from '../../en/later/regimenCard.ts'

export const regimenCard: Catalogue<typeof english> = {
  title: '方案卡',
}
