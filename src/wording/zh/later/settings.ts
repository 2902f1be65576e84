import type { Catalogue } from '../../catalogue.ts'
import type { settings as english } from '../../en/later/settings.ts'
import { fallbacks, policies } from './roundingNames.ts'

export const settings: Catalogue<typeof english> = {
  title: '医院设置',
  rounding: '修约方式',
  policy: (policy, percent) =>
    policy === 'wholeVials' ? `${policies.wholeVials}（差异在 ${percent}% 以内）` : policies[policy],
  option: (policy) => policies[policy],
  help: {
    increment: '各剂量按对该药建议或本院规定的单位修约。',
    wholeVials: '仅限调整后剂量的规定百分比以内；参加临床试验、有脏器功能不全或 UGT1A1 变异时不用，药品不允许时不用。',
    doseBands: '仅用于分段表列出的药品，不用于表外剂量。',
    none: '剂量按计算值给出。',
  },
  fallback: '不能采用所选方式时，改按可量取单位修约并注明。',
  fallbacks,
  wholeVialsPercent: '整瓶允许差异',
  within: (percent) => `调整后剂量的 ${percent}% 以内`,

  bandTables: '剂量分段表',
  loadBandTable: '载入分段表…',
  bandTable: (title, version) => `${title}，版本 ${version}`,
  bandTableDrugs: (drugs) => `用于${drugs.join('、')}`,
  bandRow: (from, below, band) => `${from} 起、不足 ${below}：${band}`,

  holidays: '节假日',
  loadHolidays: '载入节假日表…',
  holidaysHelp: '只标注日期，从不移动。',
  holidaysCount: (count) => `${count} 天`,
  noHolidays: '未载入节假日表。',
  holiday: '节假日',
  workday: '调休上班',
  remove: '删除',
  fileRefused: (why) => `未采用该文件：${why}`,

  recalculate: '询问沿用或重新计算',
  weightPercent: '体重变化超过（%）',
  dosePercent: '剂量变化超过（%）',
  startDates: '询问第 1 天日期',
  daysAhead: '距今超过（天）',
  daysPast: '已过去超过（天）',
}
