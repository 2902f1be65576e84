import type { Catalogue } from '../../catalogue.ts'
import type { changes as english } from '../../en/later/changes.ts'
import { bases, bothWays } from './bothWays.ts'
import { listed } from '../sentences.ts'
import { changeFields } from './changeFields.ts'
import { placeInCourse } from './moments.ts'

export const changes: Catalogue<typeof english> = {
  title: '调整',
  field: (field) => changeFields[field],
  option: (text) => text,
  needed: {
    scope: '请选择适用范围。',
    value: '请填写大于零的数值。',
    basis: '请选择百分比的基准。',
    reason: '请选择理由。',
    grade: '请选择 1 至 4 级，仅用于毒性。',
    date: '请填写日期，格式 YYYY-MM-DD。',
    note: '请在备注中说明理由。',
    to: '请填写日期，格式 YYYY-MM-DD。',
    time: '请填写时间，格式 HH:mm，如 16:00。',
    target: '请选择改期的内容。',
  },
  levelNeeded: '请选择剂量水平。',
  titleOf: (act, drug) => `${act}：${drug}`,
  beginsAt: (cycle, day) => `自${placeInCourse({ cycle, day, dose: null })}起`,
  beginsAtDose: (cycle, day, dose) => `自${placeInCourse({ cycle, day, dose })}起`,
  choose: '请选择',

  as: { percent: '按百分比', level: '按本方案的剂量水平', amount: '由本院填写剂量', restore: '恢复标准剂量' },
  percent: '给予的百分比',
  amountIn: (unit) => `剂量（${unit}）`,
  level: '剂量水平',
  standard: (amount) => `标准剂量 ${amount}`,
  local: '方案未给出剂量水平：所填剂量为本院规定，并如此标注。',
  bothWays: (percent, basis) => bothWays(percent, basis),
  basis: { standard: `以${bases.standard}为基准`, previous: `以${bases.previous}为基准` },
  basisHelp: '先 80%，再 80%：以标准剂量为基准为 80%，以前次剂量为基准为 64%。',
  zero: '零不是剂量。请选择“本次不用”并说明理由。',
  aboveStandard: '高于标准剂量：须由授权人具名确认。',

  gradeOf: (grade) => `${grade} 级`,
  noGrade: '未分级',
  noteHelp: '选择其他毒性或其他理由时必填。',
  onlyThisDrug: (drug) => `仅${drug}及随其定时的用药`,

  reductions: (most) => `来源规定最多减量 ${most} 次。`,
  otherLadder: '其他文件的剂量水平',
  notOffered: '非本方案的剂量水平：仅供查看，不可选用。',
  ladder: (title, basis) => `${title}，以${basis}计`,
  ladderLevels: (levels) => levels.join('，其次 '),

  preview: '调整前后',
  before: '调整前',
  after: '调整后',
  noPreview: '填写完整后显示变化。',
  sameAsBefore: '无变化。',
  cycleOf: (cycle) => `第 ${cycle} 周期`,
  alsoIn: (cycles) => `第 ${listed(cycles.map(String))} 周期也随之变化。`,
  moveTo: (drug, when) => `将${drug}及随其定时的用药改至 ${when}`,

  apply: '应用',
  cancel: '取消',
  remove: '删除',
  removeThis: (change) => `删除：${change}`,

  keep: '沿用',
  change: '另行调整…',
}
