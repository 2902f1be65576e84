import type { Catalogue } from '../../catalogue.ts'
import type { worksheet as english } from '../../en/later/worksheet.ts'

export const worksheet: Catalogue<typeof english> = {
  ofDate: (date) => `配置单，${date}`,
  ofVials: (cycle) => `配置单，第 ${cycle} 周期尚待给药的用药支数`,
  undated: '无日期',

  place: (number, of) => `第 ${number} 份，共 ${of} 份`,
  notPrepared: (state) => `${state}：不配置`,
  drugOpen: '药品尚未选定。',
  notWorkedOut: '未能算出。',
  reasonAbove: '原因同上。',

  mark: { inferred: '请核对本地说明书', local: '本院自定', absent: '来源未述' },
  marked: (text, mark) => `${text}（${mark}）`,

  asFor: (number) => `警示和操作提示同第 ${number} 份。`,
  handling: (drugs, text) => `操作防护（${drugs.join('、')}）：${text}`,

  until: (date) => `${date} 至`,
  lotAndExpiry: '批号、有效期',
  lots: '所用批号',
  lot: '批号',
  expiry: '有效期',

  preparedAt: '配置时间',
  useBefore: '使用截止时间',
  check: (number, what) => `核对 ${number}：${what}`,
  checks: ['药品与溶媒', '注射器内药量', '成品与标签'],
  dateAndTime: '日期、时间',
  initials: '签名',

  preparedBy: '配置人',
  checkedBy: '核对人',

  drug: '药品',
  held: (amount) => `共含 ${amount}`,
}
