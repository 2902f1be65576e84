import type { Catalogue } from '../../catalogue.ts'
import type { workingSheet as english } from '../../en/later/workingSheet.ts'

export const workingSheet: Catalogue<typeof english> = {
  title: '剂量计算核对单',
  lead: '列出每一剂量的每一步，供另一人手工复算。体表面积相乘时不修约；下列算式示其六位小数。',
  column: { step: '步骤', working: '算式', value: '数值', source: '来源' },
  days: (days) => `第 ${days} 天`,
  perDay: (doses) => `每日 ${doses} 次`,
  doses: (count) => `共 ${count} 次`,
  runs: (parts) => parts.join('；'),

  cite: (number, place) => (number === null ? place : `[${number}] ${place}`),
  citeAlone: (number) => `[${number}]`,
  about: (value) => `≈\u00a0${value}`,

  change: '调整依据',
  changed: (change, why, date, note) =>
    `${change}。理由：${why}；决定日期 ${date}${note === '' ? '' : `；备注：${note}`}`,
  supplied: '本院补充',
  suppliedBy: (parts, by, ground) => `${parts.join('，')}：由本院补充，非来源内容。决定者：${by}；依据：${ground}`,
  suppliedParts: { days: (days) => `第 ${days} 天给药`, dose: (dose) => `剂量 ${dose}` },
  clearance: '清除率',

  total: '周期总量',
  prescribedTotal: '按规定剂量',
  declared: (declared, comparison) => `方案声明：${declared}；${comparison}`,
  declaredRange: (min, max) => `${min} 至 ${max}`,

  byHand: '手工核对',
  hand: { area: '所用 m²、kg 或 mL/min', single: '单次剂量', total: '周期总量', who: '签名、日期' },
}
