import { signedDay } from '../../formats/dayText.ts'
import type { Catalogue } from '../../catalogue.ts'
import type { preparation as english } from '../../en/later/preparation.ts'

export const preparation: Catalogue<typeof english> = {
  title: '配置',
  ofDay: (day) => `第 ${signedDay(day)} 天配置`,
  none: '本日没有须配置的剂量。',

  product: '药品规格',
  concentration: '浓度',
  reconstitution: '溶解',
  drawn: '抽取',
  working: '算式',
  vials: '用药支数',
  waste: '余药',
  container: '容器',
  diluent: '溶媒',
  bag: '输液袋',
  finalVolume: '终体积',
  finalConcentration: '终浓度',
  rate: '输注速度',
  useWithin: '使用时限',
  stability: '资料所述稳定性',
  notes: '操作提示',

  fact: {
    stated: '原文',
    inferred: '推断，请核对本地说明书',
    local: '本院自定',
    absent: '来源未述',
  },
  blank: '留空',
  blankOf: (labels) => `留空：${labels.join('、')}`,

  basis: (basis) => `按${basis}计`,
  byRoute: (concentration, route) => `${concentration}，${route}`,
  solution: (strength, volume) => `${strength}（${volume}，溶液）`,
  powder: (strength) => `${strength}（粉针）`,
  vial: (strength) => strength,
  own: (name, strength) => `${name}，${strength}`,
  preservative: '含苯甲醇',
  dissolve: (strength, volume, diluent, concentration) =>
    `${strength}：每支加 ${volume} ${diluent}，溶解后为 ${concentration}`,
  diluentUnknown: '溶媒（来源未述）',
  volumeUnknown: '规定量（来源未述）的',
  noDissolving: '无需（溶液）',
  ownDissolving: '按本院方法：浓度为本院自定',

  inSyringe: (capacity, graduation) => `用 ${capacity} 注射器，读至 ${graduation}`,
  inSyringes: (parts) => parts.join('，另'),
  fillOf: (count, ml, capacity, graduation) =>
    `${count === 1 ? '' : `${count} × `}${ml} 用 ${capacity} 注射器（读至 ${graduation}）`,
  deliversAmount: (amount) => `实际含药 ${amount}`,
  noDifference: '与剂量无差异',
  difference: (percent) => `与剂量相差 ${percent}`,

  vialCount: (count, strength) => `${count}\u00a0×\u00a0${strength}`,
  wasteAmount: (amount, percent) => `${amount}，占所开药量的 ${percent}`,
  noWaste: '无',

  bagOf: (volume) => `${volume} 袋`,
  takenOut: (fill, volume) => `${fill}（抽出 ${volume}）`,
  overfill: '未计入厂家的超装量',

  window: {
    between: (min, max) => `${min} 至 ${max}`,
    from: (min) => `不低于 ${min}`,
    upTo: (max) => `不高于 ${max}`,
  },
  within: (window) => `在规定范围内（${window}）`,
  outside: (window) => `超出规定范围（${window}）`,
  noWindow: '来源未述浓度范围',

  push: '推注，不设速度',
  injection: '注射，不设速度',
  rateGives: (sum, final) => `${sum}，共 ${final}`,

  hours: (hours) => `${hours} 小时`,
  hoursAt: (hours, at) => `${at} ${hours}`,
  at: { room: '室温', refrigerated: '冷藏' },
  of: { reconstituted: '溶解后', diluted: '稀释后' },
  stabilityOf: (state, hoursAt) => `${state}：${hoursAt}`,

  vialsTitle: (cycle) => `第 ${cycle} 周期尚待给药的用药支数`,
  notCounted: (parts) => `未计入：${parts.join('；')}。`,
  notCountedOf: (name, states) => `${name}${states.join('、')}`,
  notCountedState: (count, state) => `${state} ${count} 次`,
  apart: '每次剂量单独开瓶',
  shared: '同一日期的剂量合用开瓶药液',
  sharedHelp: '开瓶后能否合用由医院决定。',

  chooseHere: '本院有以下哪些规格？选一次即可，保存在本机。',
  set: {
    products: '选择药品规格',
    container: '选择输液袋或注射器',
    diluent: '选择溶媒',
    bags: '填写输液袋',
    fill: '选择加药方式',
    expiryHours: '填写使用时限',
    syringes: '填写注射器',
    duration: '填写输注时间',
  },
}
