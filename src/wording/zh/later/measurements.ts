import type { Catalogue } from '../../catalogue.ts'
import type { measurements as english } from '../../en/later/measurements.ts'
import { gfrMethods } from './gfrMethods.ts'
import { weights } from './weights.ts'

export const measurements: Catalogue<typeof english> = {
  title: '前次与本次测量值',
  previous: (cycle) => `前次，第 ${cycle} 周期`,
  present: (cycle) => `本次，第 ${cycle} 周期`,
  difference: '差异',
  height: '身高',
  weight: '体重',
  bsa: '体表面积',
  measuredOn: '测量日期',
  doseOf: (drug) => `${drug}剂量`,
  unknown: '未知',
  ask: '体重或剂量的变化超过本院规定。',
  keep: '沿用原剂量',
  recalculate: '重新计算',
  used: '本周期剂量据此计算',
  locked: (cycle, bsa) => `已锁定：按第 ${cycle} 周期体表面积 ${bsa} 计算`,
  measureAgain: '为本周期填写新的测量值',

  measuredTitle: '他处测得',
  measuredHelp: '用于公式不适用的情况，如截肢、水肿。须填写理由和姓名。',
  reason: '理由',
  by: '录入人',

  weightTitle: (drug) => `${drug}的计算用体重`,
  weightOf: (kind) => weights[kind],
  gfrTitle: '肾小球滤过率',
  gfr: 'GFR 绝对值（mL/min）',
  gfrHelp: '不是每 1.73 m² 的数值。',
  gfrMethod: '测算方法',
  gfrMethods,
  gfrCap: 'GFR 上限',
  gfrNoCap: '不设上限',
  gfrCapAt: '设上限',
  gfrCapProposed: (amount) => `对该药建议 ${amount}；无默认值，请选择。`,
}
