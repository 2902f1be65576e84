import type { Catalogue } from '../../catalogue.ts'
import type { changeFields as english } from '../../en/later/changeFields.ts'

export const changeFields: Catalogue<typeof english> = {
  scope: '适用范围',
  value: '调整后的剂量',
  basis: '百分比的基准',
  reason: '理由',
  grade: 'CTCAE 分级',
  date: '决定日期',
  note: '备注',
  to: '新日期',
  time: '新时间',
  target: '改期对象',
}
