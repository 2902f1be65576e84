import type { Catalogue } from '../../catalogue.ts'
import type { printPanel as english } from '../../en/later/printPanel.ts'

export const printPanel: Catalogue<typeof english> = {
  printTitle: '打印',
  printBrowser: '请使用 Chrome、Edge 或其他 Chromium 内核浏览器打印，当前浏览器的版面会不同。',
  documents: '文件',
  document: {
    treatmentPlan: '化疗医嘱单',
    schedule: '给药执行单',
    checks: '注意事项与研究人群',
    workingSheet: '计算过程单',
    worksheet: '配置单',
    labels: '标签',
    calendar: '日历',
    patientCalendar: '患者日历',
    regimenCard: '方案卡',
  },
  wholePack: '全选',
  none: '全不选',
  preview: '预览',
  noDocument: '请至少选择一种文件。',
  paperSize: '纸张',
  printLanguage: '打印语言',
  printNow: '打印',
  close: '关闭',
}
