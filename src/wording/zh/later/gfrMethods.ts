import type { Catalogue } from '../../catalogue.ts'
import type { gfrMethods as english } from '../../en/later/gfrMethods.ts'

export const gfrMethods: Catalogue<typeof english> = {
  measured: '实测',
  cockcroftGault: 'Cockcroft-Gault',
  wright: 'Wright',
  ckdEpiDeindexed: 'CKD-EPI，按体表面积换算为绝对值',
  other: '其他方法',
}
