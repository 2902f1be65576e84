import type { Catalogue } from '../../catalogue.ts'
import type { records as english } from '../../en/later/records.ts'
import { placeInCourse } from './moments.ts'

export const records: Catalogue<typeof english> = {
  titleOf: (drug, cycle, day) => `记录实际给药：${drug}，${placeInCourse({ cycle, day, dose: null })}`,
  help: '已记录的给药不再重新计算，并计入累积剂量。',
  date: '日期',
  start: '开始时间',
  amount: '实际剂量',
  needed: {
    date: '请填写日期，格式 YYYY-MM-DD。',
    future: '晚于今日：只记录已给的药。',
    start: '请填写时间，格式 HH:mm，如 16:00。',
    amount: '请填写大于零的剂量。未给药请选择“本次不用”并说明理由。',
  },
  bsa: '当日体表面积（m²）',
  planned: (amount) => `计划 ${amount}`,
  save: '记录',
  cancel: '取消',
  edit: '更正…',
  remove: '删除记录',
  actualDay1: '实际第 1 天',
  actualDay1Help: '下一周期由此起算。',
}
