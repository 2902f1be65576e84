import type { Catalogue } from '../../catalogue.ts'
import type { fallbacks as englishFallbacks, policies as englishPolicies } from '../../en/later/roundingNames.ts'

export const policies: Catalogue<typeof englishPolicies> = {
  increment: '可量取单位',
  wholeVials: '整瓶',
  doseBands: '剂量分段',
  none: '不修约',
}

export const fallbacks: Catalogue<typeof englishFallbacks> = {
  outsideLimit: '差异超出其限值',
  forbidden: '该药不允许',
  trial: '患者参加临床试验',
  organDysfunction: '患者有脏器功能不全',
  ugt1a1Variant: '患者携带 UGT1A1 变异',
  notAnswered: '所需情况未回答',
  noProduct: '没有该药可用规格的资料',
  concentrationsDiffer: '该药各规格浓度不同',
  noTable: '没有列出该药的分段表',
  beyondTable: '剂量超出分段表范围',
  aboveCap: '结果高于上限',
}
