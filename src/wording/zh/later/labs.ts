import type { Comparison, LimitUnit, Measured } from '../../../evidence/labs.ts'
import { limitNumberText } from '../../formats/limitText.ts'

export const measuredNames: Readonly<Record<Measured, string>> = {
  neutrophils: '中性粒细胞',
  platelets: '血小板',
  haemoglobin: '血红蛋白',
  whiteCells: '白细胞',
  creatinine: '血肌酐',
  bilirubin: '总胆红素',
  alt: 'ALT',
  ast: 'AST',
  stoolsAboveBaseline: '较基线增加的大便次数',
  clearance: '肌酐清除率',
}

/** Signs such as < and > have been misread: words. */
export const comparisons: Readonly<Record<Comparison, (limit: string) => string>> = {
  atLeast: (limit) => `不低于 ${limit}`,
  above: (limit) => `高于 ${limit}`,
  atMost: (limit) => `不高于 ${limit}`,
  below: (limit) => `低于 ${limit}`,
}

export const OWN_UNITS = { 'per day': '次/日', years: '岁' }

export function labText(number: string, unit: LimitUnit | 'years' | '%' | ''): string {
  return limitNumberText(number, unit, OWN_UNITS)
}
