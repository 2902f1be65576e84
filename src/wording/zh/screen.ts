import type { Catalogue } from '../catalogue.ts'
import type { screen as english } from '../en/screen.ts'
import { orderForm } from './orderForm.ts'
import { planView } from './planView.ts'

export const screen: Catalogue<typeof english> = {
  appName: 'Dosewright',
  forWhom: '供肿瘤专科药师使用，每项结果须独立核对。',
  language: '语言',
  skipTo: (region) => `前往${region}`,

  firstRun: '计算首个剂量前的三件事',
  needRegimen: '选择方案',
  needMeasurements: '填写身高、体重及各自的测量日期',
  needDay1: '填写本周期第 1 天',
  done: '已完成',
  demonstration: '试用演示病例',
  demonstrationHelp: '以 TEST, Patient, T-0001 填写医嘱，并非真实患者。',
  regimens: '方案',
  regimensCount: (count) => `方案库共 ${count} 个，文件均已通过检查`,
  chooseNamed: (title) => `选择 ${title}`,
  libraryLoading: '正在读取方案库。',
  libraryFailed: '无法读取方案库，不能计算剂量。',
  regimenFailed: '无法读取该方案，不能计算剂量。',
  retry: '重试',

  printFailed: '打印版式未能载入，不能打印；请联网后重新载入。',
  laterFailed: '其余部分未能载入，不能打印。所示剂量不受影响。',
  nothingYet: '尚无可打印内容。',

  order: orderForm,
  plan: planView,
}
