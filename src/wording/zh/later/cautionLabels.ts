import type { Catalogue } from '../../catalogue.ts'
import type { cautions as english } from '../../en/later/cautionLabels.ts'
import { listed } from '../sentences.ts'
import { rowRange } from './cautionTable.ts'
import { measuredNames } from './labs.ts'

export const cautions: Catalogue<typeof english> = {
  title: '注意事项',
  notApplied: '仅列出并注明来源，均不改变剂量。',
  none: '所用药品的资料中没有注意事项。',
  state: { applies: '已触发', notEntered: '未填写', always: '须核对', notMet: '未触发' },
  needs: (what) => `尚需：${listed(what)}`,
  counts: (applies, notEntered) => `已触发：${applies} 条。未填写：${notEntered} 条。`,
  notMetCount: (count) => `未触发：${count} 条`,
  kind: {
    organ: '脏器功能',
    counts: '血细胞计数',
    genotype: '基因型',
    dose: '剂量',
    interaction: '相互作用',
    check: '核对',
    route: '给药途径',
    otherRoute: '其他给药途径',
    interchange: '不可互换',
    pregnancy: '妊娠',
  },
  origin: { label: '说明书', trial: '试验', published: '已发表文献', practice: '通行做法' },
  checkLabel: '请核对本地说明书',

  trigger: {
    lab: (of, limit) => `${measuredNames[of]}${limit}`,
    dosePerM2: (from) => `单次剂量 ${from} 及以上`,
    dailyDoseAbove: (amount) => `日剂量超过 ${amount}`,
    genotype: (of) => `UGT1A1 ${of.map((each) => (each === 'other' ? '其他结果' : each)).join(' 或 ')}`,
    route: (route) => `${route}给药`,
    product: { benzylAlcohol: '所用产品含苯甲醇' },
  },
  route: { IV: '静脉', SC: '皮下', PO: '口服' },
  missing: {
    lab: (of, isByLimit) =>
      of === 'clearance'
        ? `按本院公式的${measuredNames[of]}`
        : isByLimit
          ? `${measuredNames[of]}及其正常值上限`
          : measuredNames[of],
    dosePerM2: '剂量',
    dailyDoseAbove: '日剂量',
    genotype: 'UGT1A1 基因型',
    circumstance: (question) => `回答“${question}”`,
    route: '给药途径',
    product: '所用产品是否含苯甲醇',
  },
  now: (value) => `现为 ${value}`,
  yes: '是',

  table: '文献表，按肌酐清除率分档，未自动采用',
  row: rowRange,
  thisRow: '本例清除率',
  between: '本例清除率介于两行之间，来源未作说明。',

  emetic: '致吐风险',
  risk: { minimal: '极低', low: '低', moderate: '中', high: '高' },
  atDose: (risk, dose) => `${risk}（${dose}）`,
  byDose: '取决于每 m² 剂量，目前未知',
  list: (text, list) => `${text}，${list}`,
  extravasation: '外渗',
  extravasationClass: {
    vesicant: '发疱剂',
    exfoliant: '剥脱剂',
    irritant: '刺激剂',
    inflammitant: '致炎剂',
    neutral: '非刺激性',
  },
  handling: '操作防护',
}
