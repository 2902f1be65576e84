import type { Catalogue } from '../../catalogue.ts'
import type { ledger as english } from '../../en/later/ledger.ts'
import { limits, methods } from './cumulativeNames.ts'

export const ledger: Catalogue<typeof english> = {
  title: '累积剂量',
  origin: { recorded: '本院给药', elsewhere: '他处给药' },
  history: {
    notRecorded: '既往用药：未记录。未记录不等于未用。',
    none: '既往用药：填写为无。',
    entered: '既往用药：见下。',
    unclear: '有一项既往剂量无法识别：合计未知。',
  },
  given: '已用累积量',
  atLeast: (amount) => `至少 ${amount}`,
  planned: '本计划增加',
  after: '本计划之后',
  unknown: '未知',

  limit: limits,
  ofDrug: (limit, drug) => `${limit}（按${drug}计）`,
  asEquivalent: (limit, method) => `${limit}（按蒽环类等效剂量计，${method}）`,
  circumstances: '患者情况',
  when: (circumstances) => `适用于${circumstances.join('或')}`,
  applies: { yes: '适用', not: '不适用：已回答“否”', open: '未回答：可能适用' },
  room: (amount) => `剩余 ${amount}`,
  passedBy: (amount) => `已超过 ${amount}`,
  crossesAt: (administration) => `首次超过：${administration}`,
  state: { within: '未超过', crosses: '本计划将超过', passedBefore: '本计划之前已超过', unknown: '无法核对' },

  methods,
  equivalent: (method) => `蒽环类等效剂量（${method}）`,
  leftOut: (drugs) => `无换算系数，未计入：${drugs.join('、')}`,

  question: {
    trial: '是否参加临床试验？',
    organDysfunction: '是否有脏器功能不全？',
    ugt1a1Variant: '是否携带 UGT1A1 变异？',
    priorAnthracycline: '既往是否用过蒽环类药物？',
    chestRadiotherapy: '是否接受过胸部放疗？',
    cardiacDisease: '是否有心脏疾病？',
    cyp3aInhibitor: '是否合用唑类抗真菌药或其他 CYP3A 抑制剂？',
  },
  answer: { yes: '是', no: '否', notAnswered: '未回答' },

  noEarlier: (drug) => `既往未用过${drug}`,
  amountNeeded: '请填写大于零的数值。',
  removeEarlier: (drug) => `删除既往${drug}用药`,
  perM2: (unit) => `累积剂量（${unit}）`,
  earlierWhen: '时间',
  earlierWhere: '地点',
  whenHelp: '按所知填写：年、月或日',
  add: '添加既往用药',
  save: '保存',
  cancel: '取消',
  remove: '删除',
}
