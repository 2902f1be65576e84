import type { Catalogue } from '../../catalogue.ts'
import type { preparationNames as english } from '../../en/later/preparationNames.ts'

export const preparationNames: Catalogue<typeof english> = {
  diluents: {
    sodiumChloride09: '0.9%氯化钠注射液',
    glucose5: '5%葡萄糖注射液',
    waterForInjection: '灭菌注射用水',
    ringer: '林格液',
  },
  containers: { bag: '输液袋', syringe: '注射器' },
  fills: {
    addDrug: '药液直接加入整袋溶媒',
    replaceVolume: '先抽出等量溶媒再加药',
  },
  fields: {
    strength: '本院自有规格的含量',
    concentration: '本院自有规格的浓度',
    volume: '体积',
    bag: '按剂量选用的输液袋',
    expiryHours: '使用时限（小时）',
  },
}
