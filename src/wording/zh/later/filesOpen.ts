import type { Catalogue } from '../../catalogue.ts'
import type { filesOpen as english } from '../../en/later/filesOpen.ts'
import { fileFaults } from './fileFaults.ts'

export const filesOpen: Catalogue<typeof english> = {
  openTitle: '打开医嘱',
  choose: '打开医嘱文件…',
  drop: '也可拖放到此处。文件只在本机读取，不会发送到任何地方。被拒绝的文件不会改变任何内容。',
  isOpen: '当前有患者的内容。是否清除该患者的全部填写内容并打开该文件？',
  forgetAndOpen: '清除并打开',
  keep: '保留',
  refused: (why) => `未打开该文件：${why}。没有改变任何内容。`,
  calendarRefused: (why) => `未采用原日历文件：${why}。`,
  atPlace: (why, place, path) => `${why}，位于${place}（${path}）`,
  atPath: (why, path) => `${why}（${path}）`,
  atLine: (why, line) => `${why}，位于第 ${line} 行`,
  place: {
    regimen: '方案',
    patient: '患者资料',
    measurements: '测量值',
    cycles: '周期',
    currentCycle: '当前周期',
    lastCycle: '末周期',
    choices: '选项',
    doses: '所选剂量',
    durations: '输注时间',
    startTimes: '开始时间',
    supplied: '医院补充内容',
    course: '疗程记录',
    policy: '医院设置',
    acknowledgements: '确认记录',
  },
  fault: {
    ...fileFaults,
    tooLarge: '文件过大',
    oneFile: '文件不止一个，请只打开一个',
    notAnOrder: '不是本程序的医嘱文件',
    regimenUnknown: '其方案不在本方案库中',
    notACalendar: '不是完整的“iCalendar”文件',
    notOurs: '不是本程序生成的日历',
  },

  opened: {
    title: '从文件打开的医嘱',
    ask: '这是谁的医嘱？确认之前不能打印。',
    name: '姓名',
    dates: '请与今日的数值核对：这些数值是所示日期测得的。',
    measured: (label, value, date) => `${label} ${value}，${date}`,
    on: (date) => `${date}测得`,
    noDate: '无日期',
    notEntered: '未填写',
    labs: '检验值',
    labsFrom: (count, first, last) => (first === last ? `${count} 项，${first}` : `${count} 项，${first} 至 ${last}`),
    carries: (confirmations, changes, records) =>
      `文件带来 ${confirmations} 项确认、${changes} 项剂量或日期变更、${records} 次给药记录。`,
    mine: '这正是我要处理的患者',
    needsIdentity: '请先填写姓名、病历号和出生日期：文件中没有或不全。',
  },
}
