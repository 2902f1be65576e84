import type { Catalogue } from '../../catalogue.ts'
import type { supplied as english } from '../../en/later/supplied.ts'
import { suppliedParts } from './courseRefusals.ts'

/** 来源未说明、由医院为本医嘱补充的内容。 */
export const supplied: Catalogue<typeof english> = {
  title: '来源未说明的内容',
  help: '由医院补充，打印时注明为本院内容及决定者和依据。填写完整前，该药不计算剂量。',
  lacks: (parts) => `未说明：${parts.map((part) => suppliedParts[part]).join('、')}。`,
  until: (text) => `来源：${text}。`,
  given: (drug) => `${drug}：是否使用？`,
  yes: '使用',
  no: '不使用',
  days: '周期内用药日',
  daysHelp: '例如 1-4, 7。',
  daysCount: (count) => `来源：共 ${count} 天，未说明日次。`,
  lastDay: '最后用药日',
  lastDayHelp: (first) => `自第 ${first} 天起每日使用，至该日为止。`,
  dose: '单次剂量',
  unit: '单位',
  by: '决定者',
  reason: '依据',
  faults: {
    notDays: '不是日次。请填写如 1-4, 7。',
    descending: '日次须由小到大。',
    dayTwice: '有日次重复。',
    noDayZero: '本方案没有第 0 天。',
    beyondCycle: '超出周期范围。',
    otherCount: (count) => `来源为 ${count} 天，请填写同样的天数。`,
    notOneDay: '请填写一个日次。',
    beforeStated: (last) => `早于来源说明的第 ${last} 天。`,
  },
}
