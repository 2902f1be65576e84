import type { Catalogue } from '../../catalogue.ts'
import type { paperCourse as english } from '../../en/later/paperCourse.ts'
import { settings } from './settings.ts'

export const paperCourse: Catalogue<typeof english> = {
  changes: '剂量与日期的调整',
  noChanges: '剂量与日期均无调整。',
  changeColumn: { what: '药品，起始', change: '调整', scope: '适用范围', reason: '理由', date: '决定日期' },
  note: (text) => `备注：${text}`,
  changed: '已调整',
  standard: (amount) => `标准剂量 ${amount}`,
  omitted: '本次不用',
  ceased: '已永久停用',
  given: '已给药',
  delayed: (from) => `已推迟，原定 ${from}`,
  broughtForward: (from) => `已提前，原定 ${from}`,
  notGiven: '未给药',
  recorded: (amount, on, at) => `已给药：${on} ${at}，${amount}`,
  recordedNever: '按记录，不再重新计算。',
  plannedDay1: (date) => `计划 ${date}`,
  actualDay1: (date) => `实际 ${date}`,

  cumulative: '累积剂量',
  cumulativeColumn: {
    drug: '药品',
    given: '已用累积量',
    planned: '本计划增加',
    after: '之后合计',
    limit: '限度',
    room: '本计划前剩余',
  },
  passedBefore: '本计划之前已超过',
  crosses: (administration) => `首次超过：${administration}`,

  comparison: '前次与本次测量值',
  comparisonColumn: { what: '项目', previous: '前次', present: '本次', difference: '差异' },
  inCycle: (cycle) => `第 ${cycle} 周期`,
  used: '采用',
  bsaKept: (bsa, cycle) => `${bsa}，沿用第 ${cycle} 周期，本周期剂量据此锁定`,
  bsaMeasured: (reason, by) => `他处测得：${reason}；录入人 ${by}`,

  rounding: (policy, percent) => `修约方式：${settings.policy(policy, percent)}`,
  roundedOnce: '各剂量仅在最后修约一次，按单位修约时四舍五入；上限、调整或其他修约方式仅在所在行注明时应用。',
  openEnded: (until) => `无末次给药日：用至${until}`,
  holiday: (name) => `节假日：${name}`,
  otherLadder: '其他文件的剂量水平，非本方案所有',
}
