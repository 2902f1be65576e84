import type { Catalogue } from '../../catalogue.ts'
import type { circumstances as english } from '../../en/later/circumstances.ts'

export const circumstances: Catalogue<typeof english> = {
  trial: '参加临床试验',
  organDysfunction: '脏器功能不全',
  ugt1a1Variant: 'UGT1A1 变异',
  priorAnthracycline: '既往用过蒽环类药物',
  chestRadiotherapy: '胸部放疗史',
  cardiacDisease: '心脏疾病',
  cyp3aInhibitor: '合用唑类抗真菌药或其他 CYP3A 抑制剂',
}
