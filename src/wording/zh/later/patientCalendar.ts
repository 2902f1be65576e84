import { chineseFullWeekday, chinesePatientDate, chinesePatientTime } from '../../formats/chinesePatientDates.ts'
import { clockText } from '../../../quantities/civilTime.ts'
import { signedDay } from '../../formats/dayText.ts'
import { NO_BREAK } from '../../formats/quantityText.ts'
import type { Catalogue } from '../../catalogue.ts'
import type { patientCalendar as english } from '../../en/later/patientCalendar.ts'
import { listed } from '../sentences.ts'

export const patientCalendar: Catalogue<typeof english> = {
  title: '您的治疗日历',
  diaryTitle: '您的日记',
  cycle: (cycle) => `第${cycle}周期`,
  cycleDay: (cycle, day) => `第${cycle}周期 第${signedDay(day)}天`,
  day: (day) => `第${signedDay(day)}天`,
  date: chinesePatientDate,
  dateLines: (date, day) => {
    const [rest = '', weekday = ''] = chinesePatientDate(date).split(' ')
    return [rest, day === null ? weekday : `${weekday} ${day}`]
  },
  time: chinesePatientTime,
  clock: (time) => clockText(time.minutes),
  weekday: chineseFullWeekday,
  dates: (from, to) => `${from} 至 ${to}`,
  listed,
  then: '；',
  minutes: (minutes) => {
    const rest = minutes % 60
    const hours = (minutes - rest) / 60
    return [...(hours > 0 ? [`${hours}小时`] : []), ...(rest > 0 ? [`${rest}分钟`] : [])].join('')
  },
  amount: (number, unit) => `${number}${NO_BREAK}${{ mg: '毫克', mcg: '微克', units: '单位' }[unit]}`,

  help: '24小时求助电话',
  helpShort: (phone) => `24小时求助电话：${phone}`,
  treatment: '治疗',
  done: '已完成',
  from: (time) => `${time} 开始`,
  until: (time) => `约 ${time} 结束`,
  untilAtLeast: (time) => `${time} 或更晚结束`,
  intoNight: '持续过夜',
  stillRuns: '仍在输液',
  home: '在家用药',
  takenOut: '已从计划中取消',
  planned: (cycle) => `计划：第${cycle}周期`,
  examinationFrom: (name) => `${name}：这天或之后`,
  examinationOr: (name) => `${name}：或这天`,
  key: '粗框并写有“治疗”的日子是您的治疗日。虚线框并写有“计划”的日子以后可能会改。只有数字的日子没有安排治疗；如有辅助用药，请看列表。计划可能有变，请用铅笔记录。',

  daysTitle: '您的治疗日',
  column: { date: '日期', time: '时间', what: '治疗内容' },
  where: '就诊地点',
  comeAt: (time) => `请于 ${time} 到达`,
  comeBlank: '到达时间',
  goesOn: '接前一天继续治疗',
  altogether: (time) => `总共约${time}`,
  lasts: (time) => `治疗约到 ${time} 结束。`,
  lastsAtLeast: (time) => `治疗到 ${time} 或更晚结束，具体时间医护人员会告诉您。`,
  runsOver: (time) => `点滴一直输到${time}。`,
  goesOnAt: (time) => `夜间继续治疗：${time}。`,
  lengthOpen: '需要多长时间，医护人员会告诉您。',
  runsUntil: (name, time) => `之前开始的${name}点滴输到 ${time}。`,
  runsOn: (name) => `之前开始的${name}点滴仍在继续。`,
  before: '治疗前用',
  open: '这种药怎么用，医生还没有决定',
  way: {
    drip: '打点滴（静脉输液）',
    push: '从静脉缓慢推注，时间较短',
    vein: '从静脉给药',
    underSkin: '皮下注射',
    byMouth: '口服',
    notStated: '',
  },
  moved: (dates) => `原定${dates}，现已改期。`,
  timeChanged: '时间有改动。',
  noDates: '日期还没有定，医护人员会告诉您。',
  undated: (names) => `日期还没有定：${names}。`,
  changesTitle: '有改动的地方',
  leftOut: (name, dates) => `${name}：${dates}不用。`,
  partlyLeftOut: (name, dates) => `${name}：${dates}只停用当天的一部分，其余照原计划用，请看列表。`,
  leftOutUndated: (name) => `${name}：不用。`,
  partlyUndated: (name) => `${name}：其中一部分不用，是哪几次，医护人员会告诉您。`,

  homeTitle: '您在家用的药',
  homeColumn: { medicine: '药名', dates: '用药日期', dose: '什么时候用、用多少' },
  times: (count) => `每天${count}次`,
  doseAt: (time, dose) => (time === null ? dose : `${time}：${dose}`),
  take: {
    tablet: (count, strength) => `${count}${NO_BREAK}片（每片 ${strength}）`,
    capsule: (count, strength) => `${count}${NO_BREAK}粒（每粒 ${strength}）`,
  },
  takeAll: (parts) => `服 ${parts.join('，加 ')}`,
  injectAll: (amount) => `注射 ${amount}`,
  noDose: '用量还没有定。在医护人员告诉您用多少之前，请不要服用。',
  injectTitle: '皮下注射',
  ifInjected: '由医护人员为您注射。如果说好由您在家自己注射，医护人员会在这里打勾：',
  syringe: '请医护人员教您看清在注射器上是多少。',
  homeRules: '不要一次用两次的量。如果漏用了一次，或用药后吐了，请先问医护人员，不要自己补用。',
  foodBlank: '空腹还是饭后服用，以及其他注意事项：',

  examinationsTitle: '检查',
  examinations: { marrow: '骨髓检查', safetyVisit: '复诊', imaging: '影像检查' },
  oneOf: (dates) => `${dates} 之间的某一天`,
  bloodTests: '什么时候验血，医护人员会告诉您。',
  supportTitle: '辅助用药',
  supportLead: '除治疗药物外，医护人员还会给您用或让您自己服用：',
  support: {
    antiemetic: '止吐药',
    steroid: '激素类药',
    hydration: '补液',
    eyeDrops: '眼药水',
    earlyDiarrhoea: '治疗当天用的止泻药',
    lateDiarrhoea: '以后几天备用的止泻药',
    uroprotection: '保护膀胱的药',
    prophylaxis: '预防其他疾病的药',
    other: '其他辅助用药',
  },
  lowCountsTitle: '血细胞偏低的日子',
  lowCounts: '哪几天血细胞可能偏低、那时要避免什么，医护人员会告诉您：',

  callTitle: '出现以下情况请马上打电话，不分白天黑夜',
  callFever: '体温达到或超过医护人员告诉您的温度：',
  degrees: '℃',
  callIf: [
    '发抖、寒战',
    '出血不止，或身上出现新的瘀斑',
    '呼吸困难、胸痛或晕倒',
    '呕吐不止、腹泻严重，或喝不下水',
    '打点滴的部位疼痛、肿胀或发红',
    '有任何其他让您担心的情况',
  ],
  callTell: '打电话时请说明您正在接受化疗，并把这份日历放在手边。',

  laterTitle: '以后的周期：只是计划',
  laterLead: '以下日期只是计划，可能会改，推迟是常有的事。每个新周期开始之前，医护人员会通知您。',
  laterNone: '是否还有下一个周期、什么时候开始，医护人员会告诉您。',
  laterNoDate: '日期还没有定',

  diaryLead: '请记下您的感受，每次看病时带来。',
  diary: {
    date: '日期',
    temperature: '体温',
    morning: '早上',
    evening: '晚上',
    symptoms: '感觉怎么样？哪里不舒服？',
    severity: '程度：轻、中、重',
    helped: '什么办法有用？',
    taken: '已用药，请打勾',
  },

  phoneTitle: '患者日历',
  phone: '医院24小时电话',
  phoneHelp: '打印给患者看，保存在本设备上。不填则打印空白横线。',
  phoneStorage: {
    notRead: '无法读取本设备保存的号码，请重新输入。',
    notKept: '本设备无法保存该号码，关闭页面后将丢失。',
  },
  phoneFault: '不是电话号码，或超过60个字符：将打印空白横线。',
}
