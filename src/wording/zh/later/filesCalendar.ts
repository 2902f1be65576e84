import type { Catalogue } from '../../catalogue.ts'
import type { filesCalendar as english, filesEvent as englishEvent } from '../../en/later/filesCalendar.ts'

export const filesCalendar: Catalogue<typeof english> = {
  title: '手机日历',
  about: '治疗日期，“iCalendar”格式。任何情况下都不含剂量和人名；除非另行选择，也不含药名。',
  form: '时间',
  wholeDays: '全天',
  withTimes: '起止时间',
  timesHelp: '按医院当地钟点，不带时区：手机在任何地方都显示同一钟点。',
  withAssessments: '包含检查',
  withNames: '标题中写明药名和检查名称',
  namesWarning: '个人手机会把日历同步到厂商的服务器。写明药名前请先征得患者同意。',
  update: '更新以前保存的日历文件…',
  updateHelp: '以前为本患者保存过日历时，请在此打开：手机上的日期会相应移动或取消，而不会重复出现。',
  former: (events, from, to) => `原文件：${events}，${from} 至 ${to}。`,
  events: (count) => `${count} 个日程`,
  counts: (kept, changed, added, cancelled) =>
    `更新后：不变 ${kept} 个，变更 ${changed} 个，新增 ${added} 个，取消 ${cancelled} 个。`,
  noneKept: '其中没有属于本计划的日程：该文件属于另一患者或另一方案。其尚未到来的日程将全部取消。',
  whose: '日历文件不写明属于谁。',
  isWhose: '该文件是为本患者生成的',
  needsWhose: '请先确认原文件是为本患者生成的。',
  forget: '改为生成新日历',
  nothing: '本计划没有确定日期的治疗日。',
  save: '保存日历',
}

export const filesEvent: Catalogue<typeof englishEvent> = {
  name: '医院日程',
  hospitalDay: '医院治疗日',
  treatmentDay: '治疗日',
  infusionEnds: '医院：输注结束',
  checkUp: '医院检查日',
  oneOfTheseDays: (title) => `${title}：其中一天`,
  withNames: (title, names) => `${title}：${names.join('、')}`,
  draft: (title) => `${title}（草稿）`,
  toConfirm: (title) => `${title}（待确认）`,
  cancelled: (title) => `已取消：${title}`,
  hospitalClock: '时间为医院当地钟点。',
}
