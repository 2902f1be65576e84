import type { Catalogue } from '../../catalogue.ts'
import type { paperCourse as english } from '../../en/later/paperCourse.ts'
import { settings } from './settings.ts'

export const paperCourse: Catalogue<typeof english> = {
  changes: '剂量与日期的调整',
  changeColumn: { what: '药品，起始', change: '调整', scope: '适用范围', reason: '理由', date: '决定日期' },
  note: (text) => `备注：${text}`,

  cumulative: '累积剂量',
  cumulativeColumn: {
    drug: '药品',
    given: '已用累积量',
    planned: '本计划增加',
    after: '本计划后',
    limit: '限度',
    room: '本计划前剩余',
  },
  crosses: (administration) => `首次超过：${administration}`,

  comparison: '前次与本次测量值',
  comparisonColumn: { what: '项目', previous: '前次', present: '本次', difference: '差异' },
  inCycle: (cycle) => `第 ${cycle} 周期`,
  used: '采用',
  bsaKept: (bsa, cycle) => `${bsa}，沿用第 ${cycle} 周期，本周期剂量据此锁定`,

  rounding: (policy, percent) => `修约方式：${settings.policy(policy, percent)}`,
  roundedOnce: '各剂量仅在最后修约一次，按单位修约时四舍五入；上限、调整或其他修约方式仅在所在行注明时应用。',
}
