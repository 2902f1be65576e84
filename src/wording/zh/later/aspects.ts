import type { Aspect } from '../../../evidence/noteDetail.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { assessmentTitle } from '../../laterNames.ts'
import { itemName } from '../../names.ts'
import { subjectParts } from '../../whys.ts'

export const aspects: Readonly<Record<Aspect, string>> = {
  minimumAge: '最低年龄',
  age: '研究年龄',
  ecog: 'ECOG 上限',
  lvef: '左心室射血分数下限',
  exclusions: '排除标准',
  assessment: '检查时间',
  cycles: '周期数',
  dose: '剂量',
  doseBasis: '剂量计算基准',
  days: '给药日',
  timesPerDay: '每日给药次数',
  interval: '给药间隔',
  route: '给药途径',
  duration: '输注时间',
  start: '开始时间',
  anchor: '起算日',
  cycleLength: '周期长度',
}

/** What a finding about an inferred or absent value is about. */
export function subjectName(regimen: Regimen, subject: string): string {
  const { kind, id } = subjectParts(subject)
  if (kind === 'population') return '适用人群'
  if (kind === 'course') return '疗程'
  if (kind === 'assessment') return assessmentTitle(regimen, id, 'zh')
  return itemName(regimen, id, 'zh')
}
