import type { Catalogue } from '../../catalogue.ts'
import type { treatmentPlan as english } from '../../en/later/treatmentPlan.ts'

/** 处方医师签名的化疗医嘱单，以及仅为打印而填写的内容。 */
export const treatmentPlan: Catalogue<typeof english> = {
  title: '诊断与治疗目的',
  help: '打印于化疗医嘱单，不参与任何计算。',
  diagnosis: '诊断',
  intent: '治疗目的',
  intents: {
    curative: '根治',
    neoadjuvant: '新辅助',
    adjuvant: '辅助',
    bridging: '移植前桥接',
    maintenance: '维持',
    palliative: '姑息',
  },
  venousAccess: '静脉通路',
}
