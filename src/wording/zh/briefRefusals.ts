import type { CourseRefusal } from '../../evidence/courseRefusal.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import { planView } from './planView.ts'
import { amountWithUnit } from '../formats/quantityText.ts'
import type { ByCode, Texts } from '../texts.ts'

/** A reason that lies in the course, short enough for the cell of the dose; the whole of it is said by the later words. */
export const briefRefusals: Texts<ByCode<CourseRefusal>, Regimen | null> = {
  rulesLoading: () => '剂量规则正在载入。',
  omitted: () => '本次不用。',
  ceased: () => '永久停用。',
  changeUnclear: () => '剂量调整填写不全。',
  noPreviousDose: () => '没有可按百分比计算的前次剂量。',
  levelUnknown: () => '本方案没有该剂量水平。',
  reductionsExceeded: ({ most }) => `减量次数超过来源允许的 ${most} 次。`,
  reductionTooEarly: ({ from }) => `来源规定第 ${from} 周期之前不得减量。`,
  weightNotChosen: () => '未选择计算用体重。',
  weightNeedsSex: () => '计算用体重需要性别。',
  weightUndefined: ({ minCm }) => `身高低于 ${amountWithUnit(minCm, 'cm')}，计算用体重无定义。`,
  outsideBands: () => '不在方案的任何剂量分段内。',
  bodyChanged: () => '体重或剂量有变化：请选择沿用或重新计算。',
  notSupplied: () => planView.brief.notSupplied,
  recordUnclear: () => '给药记录无法识别。',
}
