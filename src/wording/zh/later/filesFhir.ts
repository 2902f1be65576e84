import type { Catalogue } from '../../catalogue.ts'
import type { filesFhir as english } from '../../en/later/filesFhir.ts'

const PARTS = { dose: '剂量', days: '用药日' } as const

export const filesFhir: Catalogue<typeof english> = {
  every: (hours) => `每 ${hours} 小时 1 次`,
  cycle: '周期',
  cycleOf: (regimen, cycle) => `${regimen}，第 ${cycle} 周期`,
  notStated: '来源未说明，由医院给出。',
  supplied: (parts) => `来源未说明，由本院为该患者补充：${parts.map((part) => PARTS[part]).join('、')}。`,
}
