import type { Catalogue } from '../../catalogue.ts'
import type { treatmentPlan as english } from '../../en/later/treatmentPlan.ts'
import { doseText } from '../units.ts'
import { difference } from './roundedSteps.ts'

/** 处方医师签名的化疗医嘱单，以及仅为打印而填写的内容。 */
export const treatmentPlan: Catalogue<typeof english> = {
  title: '诊断与治疗目的',
  help: '打印于化疗医嘱单，不参与任何计算。',
  diagnosis: '诊断',
  intent: '治疗目的',
  intents: {
    curative: '根治',
    neoadjuvant: '新辅助',
    adjuvant: '辅助',
    bridging: '移植前桥接',
    maintenance: '维持',
    palliative: '姑息',
  },
  venousAccess: '静脉通路',

  noLabDate: '日期未填写',
  clearance: '肌酐清除率',

  rounded: (step) => `按 ${doseText(step.increment, step.unit)} 修约：${difference(step)}`,
  proposed: '修约单位为 Dosewright 建议。',
  bsaUnrounded: '体表面积相乘时不修约。',
  unmarked: '未加标注者为来源原文。',
  dayCount: (days) => `共 ${days} 天`,
  drugDays: '药品，给药日与开始时间',
  until: '至',
  daysMark: (mark) => `日次：${mark}`,
  starts: (times) => `${times} 开始`,
  nextDay: (time, date, isLast) => `次日 ${time}（${isLast ? '最后一次 ' : ''}${date}）`,
  startsByDay: '各日开始时间不同，见给药时间表',
  sequence: (place) => `当日第 ${place} 个用药`,
  sequenceByDay: '各日顺序不同，见给药时间表',
  beforePercent: (total) => `${total}（未计百分比调整）`,
  bag: (contents) => `输液：${contents}`,
  noBag: (names) => `${names.join('、')}的溶媒、总量和滴速未知，原因见配置单。`,
  pieces: {
    tablet: (count, strength) => `${strength} × ${count} 片`,
    capsule: (count, strength) => `${strength} × ${count} 粒`,
  },

  support: '预处理与支持治疗',
  noSupport: '方案未列，本院亦未填写。',
  sourceSays: '来源所述',
  supportUnplaced: '所依药品当日不给药时无时间',

  limits: '限值与现值',
  column: { parameter: '项目', limit: '限值', value: '现值', date: '日期', result: '比较' },

  noLimit: (parameters) => `未说明限值：${parameters}。`,

  proceed: '按原医嘱执行或推迟',
  proceedIf: '给药前',
  hours: '小时内满足下列条件时，可按原医嘱执行：',
  counts: { neutrophils: '中性粒细胞（ANC）', platelets: '血小板' },
  limitOf: (counts, ground) => `${counts.join('、')}的限值：${ground}。`,
  limitGround: { inTable: '见上表，此处未采用', notStated: '来源未述' },
  delayBy: '推迟治疗',
  delayDays: '天，理由',
  returns: '复诊预约：',
  nextDay1: (cycle) => `第 ${cycle} 周期第 1 天：`,
  next: {
    notStated: '下一周期：日期未填写，来源未述周期长度。',
    none: '下一周期：来源无后续周期。',
    day1Open: '下一周期：本周期第 1 天未填写。',
  },

  notStated: (parts) => `来源未述：${parts.join('；')}。`,
  limitSources: (citations) => `累积剂量限度的来源：${citations}。`,
  sourcesApart: '配制和注意事项的来源见“注意事项与研究人群”。',
}
