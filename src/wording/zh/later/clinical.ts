import type { Catalogue } from '../../catalogue.ts'
import type { clinical as english } from '../../en/later/clinical.ts'
import { limitUnitText } from '../../formats/limitText.ts'
import { faults } from '../faults.ts'
import { cautions } from './cautionLabels.ts'
import { comparisons, labText, measuredNames, OWN_UNITS } from './labs.ts'

const parts = { value: '数值', unit: '单位', upperLimit: '正常值上限', measuredOn: '日期' }

export const clinical: Catalogue<typeof english> = {
  measured: (of) => measuredNames[of],
  inSentence: (of) => measuredNames[of],
  comparison: comparisons,
  amount: (number, unit) => labText(number, unit),
  unit: (unit) => limitUnitText(unit, OWN_UNITS),
  fault: faults,

  labs: {
    title: '检验结果',
    inOrder: 'ECOG 评分和左室射血分数在医嘱中填写。',
    column: { value: '数值', unit: '单位', upperLimit: '正常值上限（ULN）', measuredOn: '日期' },
    part: (of, part) => `${measuredNames[of]}，${parts[part]}`,
    dateForAll: '统一日期',
    useDate: (count) => (count === 0 ? '填入未填日期的检验' : `填入 ${count} 项未填日期的检验`),
    genotype: 'UGT1A1 基因型',
    genotypeOf: (genotype) => (genotype === 'other' ? '其他结果' : genotype),
    notEntered: '未填写',
  },

  renal: {
    title: '肾功能',
    from: (creatinine, date) =>
      date === null ? `依据血肌酐 ${creatinine}。` : `依据血肌酐 ${creatinine}（${date}）。`,
    shown: '剂量不据此计算。',
    column: { formula: '公式', value: '公式所得', absolute: '本患者绝对值' },
    chosen: '本院所用公式',
    notChosen: '本院尚未选定公式：以肌酐清除率计的限值和注意事项均未比较。',
    noArea: '未知：无体表面积',
    perArea: (bsa) => `× ${bsa} ÷ 1.73`,
    recalled: '凭记忆写入：请核对常数',
    working: '计算过程与常数',
    settingsTitle: '肌酐清除率',
    formula: '肌酐清除率公式',
    weight: '公式所用体重',
    help: '以 mL/min 计的限值和注意事项按此比较。无默认值，请选择。',
    notChosenYet: '未选定',
  },

  criteria: {
    title: '标准核对',
    compares: '本表仅作比较，不说明是否给药。',
    column: { condition: '条件', limit: '限值', value: '现值', result: '结果' },
    subject: { age: '年龄', ecog: 'ECOG 评分', lvef: '左室射血分数' },
    origin: { regimen: '方案来源', label: (drug) => `${drug}说明书`, trial: (drug) => `${drug}试验` },
    range: (min, max) => (max === null ? `${min} 及以上` : `${min} 至 ${max}`),
    inWords: '文字条件',
    result: {
      within: '在限值内',
      outside: '超出限值',
      notEntered: '未填写',
      noLimitStated: '未说明限值',
      setAside: '不作比较',
    },
    answered: {
      exclusion: { within: '不属于此项排除', outside: '属于此项排除' },
      inclusion: { within: '符合此项要求', outside: '不符合此项要求' },
    },
    notAnswered: '未回答',
    incomplete: (amount, part) => `${amount}，${parts[part]}未填写`,
    noFormula: '未选定公式',
    theAnswer: '该项回答',
    why: (text) => `不作比较：${text}`,
    ask: { exclusion: '研究排除标准：患者是否如此？', inclusion: '研究入组要求：患者是否如此？' },
    answer: { yes: '是', no: '否', notAnswered: '未回答' },
    ctcae: (version) =>
      version === null
        ? '来源未说明分级所用的 CTCAE 版本。6.0 版改动了中性粒细胞和血小板的分级：请比较计数，不比较级别。'
        : version === '6.0'
          ? '来源的分级依据 CTCAE v6.0，该版改动了中性粒细胞和血小板的分级：请比较计数，不比较级别。'
          : `来源的分级依据 CTCAE v${version}。6.0 版改动了中性粒细胞和血小板的分级：请比较计数，不比较级别。`,
  },

  cautions,

  paper: {
    checks: '注意事项与研究人群',
    population: '研究人群',
    upperLimit: 'ULN',
    noLabs: '未填写检验结果。',
    caution: '注意事项',
    notMet: (count) => `另有 ${count} 条未触发，未打印。`,
  },
}
