import type { Catalogue } from '../../catalogue.ts'
import type { settings as english } from '../../en/later/settings.ts'
import { hospitalFiles } from './hospitalFiles.ts'
import { policies } from './roundingNames.ts'

export const settings: Catalogue<typeof english> = {
  title: '医院设置',
  others: (parts) =>
    `本医嘱所依设置与本机不同：${parts.join('；')}。其剂量、体积与时限均按医嘱自带设置。在此修改的列表只用于本医嘱。`,
  useOurs: '改用本机设置',
  rest: '由安装版本设定的部分：修约单位、限值',
  policyName: (name, isChanged) => (isChanged ? `${name}（设置已更改）` : name),
  kept: '保存在本机：新医嘱均以此开始；已有医嘱沿用其制定时的设置。',
  restore: '恢复出厂设置',
  fault: {
    notRead: '本机保存的医院设置无法读取，现用出厂设置。',
    notKept: '最近一次选择未能保存到本机，本页面关闭前有效。',
  },
  dropped: (parts) => `本机保存的以下设置已不可用，未采用：${parts.join('、')}。`,

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
  printedAs: (text) => `打印为“${text}”。`,
  fallback: '不能采用所选方式时，改按可量取单位修约并注明。',
  wholeVialsPercent: '整瓶允许差异',
  within: (percent) => `调整后剂量的 ${percent}% 以内`,

  ...hospitalFiles,

  recalculate: '询问沿用或重新计算',
  weightPercent: '体重变化超过（%）',
  dosePercent: '剂量变化超过（%）',
  percentFault: (held) => `请输入数字，不超过 10；在此之前仍用 ${held}。`,
  startDates: '询问第 1 天日期',
  daysAhead: '距今超过（天）',
  daysPast: '已过去超过（天）',
  daysFault: (held) => `请输入整天数，不超过 9999；在此之前仍用 ${held}。`,
}
