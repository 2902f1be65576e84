import type { FieldName } from '../../evidence/refusal.ts'
import { chineseDate } from '../formats/chineseDates.ts'
import { dateOr } from '../formats/dateOr.ts'
import { numberText } from '../formats/numberText.ts'
import { FIELD_UNITS, NO_BREAK, withUnit } from '../formats/quantityText.ts'

export const fields: Readonly<Record<FieldName, string>> = {
  height: '身高',
  weight: '体重',
  heightMeasuredOn: '身高测量日期',
  weightMeasuredOn: '体重测量日期',
  birthDate: '出生日期',
  sex: '性别',
  ecog: 'ECOG 评分',
  lvef: '左心室射血分数',
  lvefMeasuredOn: '左心室射血分数检查日期',
  familyName: '姓',
  givenName: '名',
  identifier: '病历号',
  allergies: '过敏史',
  ward: '病区',
  bed: '床号',
  bsaCap: '体表面积上限',
  currentCycle: '当前周期',
  lastCycle: '末周期',
  day1: '第 1 天日期',
  firstDay1: '首周期第 1 天日期',
  startTime: '开始时间',
  duration: '输注时间',
  gfr: '肾小球滤过率',
  gfrCap: '肾小球滤过率上限',
  gfrMethod: '肾小球滤过率的测算方法',
  gfrMeasuredOn: '肾小球滤过率测定日期',
  bsa: '实测体表面积',
  bsaReason: '采用实测体表面积的理由',
  earlierDose: '既往（外院）剂量',
  bsaBy: '实测体表面积录入人',
}

/** A field's value with its unit; dates as dates. */
export function fieldValue(field: FieldName, value: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return dateOr(value, chineseDate)
  const unit = FIELD_UNITS[field]
  if (unit !== undefined) return withUnit(numberText(value), unit)
  return field === 'duration' ? `${numberText(value)}${NO_BREAK}小时` : numberText(value)
}

/** Two limits of a field, the unit once. */
export function fieldRange(field: FieldName, min: string, max: string): string {
  return `${fieldValue(field, min).replace(/\u00a0.*$/, '')} 至 ${fieldValue(field, max)}`
}
