import type { Catalogue } from '../../catalogue.ts'
import type { labels as english } from '../../en/later/labels.ts'

export const labels: Catalogue<typeof english> = {
  title: '输液标签',

  route: { IV: '静脉给药', SC: '皮下注射', PO: '口服' },
  push: '静脉推注',
  injection: '注射',
  over: (time) => `持续 ${time}`,
  rateUnknown: '输注速度未知',

  totalVolume: (volume) => `总体积 ${volume}`,
  inBag: {
    addDrug: (bag, diluent) => `${diluent}（${bag} 袋，药液直接加入，不计厂家过量灌装）`,
    replaceVolume: (bag, diluent) => `${diluent}（${bag} 袋，先抽出等量溶媒再加药，不计厂家过量灌装）`,
  },
  diluentUnknown: '溶媒未知',
  diluentAlone: (diluent) => `溶媒 ${diluent}`,
  undiluted: '未稀释',
  concentration: (amount) => `浓度 ${amount}`,

  unknown: (parts) => `未知：${parts.join('、')}。`,
  part: {
    volume: '总体积',
    diluent: '溶媒',
    concentration: '浓度',
    delivery: '输注速度',
  },
  notBefore: '在此填写并核对之前不得给药：',

  bagOf: (number, of, cycle) => `第 ${cycle} 周期本药第 ${number} 袋，共 ${of} 袋`,
  doseOf: (number, of, cycle) => `第 ${cycle} 周期本药第 ${number} 剂，共 ${of} 剂`,
  syringeOf: (number, of) => `本剂第 ${number} 支注射器，共 ${of} 支`,
  inSyringes: (count) => `分装于 ${count} 支注射器，合计`,
  thisHolds: (volume, amount) => `本支含 ${volume}，${amount}`,
  onWorksheet: (number, of) => `配置单第\u00a0${number}\u00a0份（共\u00a0${of}\u00a0份）`,
  writeTime: '给药日期、时间：',

  hazardous: '危害药品（细胞毒性）',
  extravasation: (kind) => `外渗：${kind}`,

  withinOfPreparing: (hours) => `配置后 ${hours}内使用（本院自定）`,
  asValidated: '使用截止时间按本院验证。',
  keeps: (stated) => `来源所述：${stated.join('；')}。`,

  regimen: (id, version) => `${id}，版本 ${version}`,
  plan: (fingerprint) => `计划 ${fingerprint}`,
  labelOf: (number, of) => `标签\u00a0${number}（共\u00a0${of}\u00a0张）`,
  labelPartOf: (label, number, of) => `${label}之第\u00a0${number}\u00a0部分（共\u00a0${of}\u00a0部分）`,

  slip: '清单',

  none: '本周期没有需要标签的剂次。',
  without: '没有标签的剂次',
  drug: '药品',
  dose: '剂量',
  days: '日',
  why: '原因',
  benchNotes: '自带数字的操作提示只在配置单上，使每张标签只有一个总体积和一个输注速度。',

  settings: {
    media: '标签打印于',
    sheet: '整张纸，裁剪使用',
    printer: '标签打印机',
    size: '标签尺寸',
    ofSize: (width, height) => `${width} × ${height} mm`,
    a6: (size) => `${size}（A6）`,
    own: '其他尺寸',
    width: '标签宽度',
    height: '标签高度',
    take: '采用此尺寸',
    inUse: (size) => `使用中的标签尺寸：${size}。`,
    onRoll: ({ labels, over, most, total }, size) =>
      over === 0
        ? `一张 ${size} 标签不够用的：无（共 ${labels} 个标签）。`
        : `一张 ${size} 标签不够用的（加长或分为几部分）：${over} 个（共 ${labels} 个标签）。每袋或每支最多用 ${most} 张，本次打印共用 ${total} 张。`,
    onSheets: ({ labels, over, most }, height) =>
      `因文字较长而高于 ${height} mm 的标签：${over === 0 ? '无' : `${over} 个`}（共 ${labels} 个标签）。${most > 1 ? `最多分为 ${most} 部分。` : ''}`,
    fault: (least, most) => `请输入 ${least}～${most} mm，最多一位小数。`,
    alone: '标签打印机只打印标签：请从本次打印中去掉其他文件。',
    notKept: '本设备无法保存标签尺寸，或保存的内容无法读取。此处的选择在关闭页面前有效。',
    actualSize: '在浏览器打印窗口中选择标签打印机，缩放 100%。',
  },
}
