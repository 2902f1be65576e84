import type { TextFault } from '../../evidence/refusal.ts'
import { NO_BREAK } from '../formats/quantityText.ts'
import { quoted, withoutSeparators } from '../formats/typedText.ts'

/** What is wrong with a typed text, and what to type. */
export const faults: Readonly<Record<TextFault, (text: string) => string>> = {
  notANumber: (text) => `${quoted(text)}不是数字。请输入数字，如 65 或 65.5。`,
  thousandsSeparator: (text) => {
    const readings = withoutSeparators(text).join(' 或 ')
    return `${quoted(text)}含千位分隔符。${readings === '' ? '请只输入数字。' : `请输入 ${readings}。`}`
  },
  manyPoints: (text) => `${quoted(text)}含多个小数点。请只输入一个数值。`,
  exponent: (text) => `${quoted(text)}为科学计数法。请输入完整数字。`,
  sign: (text) => `${quoted(text)}含正负号。请输入不带符号的数字。`,
  zero: (text) => `${quoted(text)}为零。请输入大于零的数值。`,
  tooManyDigits: (text) => `${quoted(text)}位数过多。请减少位数。`,
  notWhole: (text) => `${quoted(text)}不是整数。请输入整数。`,
  notADate: (text) => `${quoted(text)}格式不符。请按“年-月-日”输入，如 2026-03-12。`,
  noSuchDate: (text) => `${quoted(text)}不是有效日期。请核对年、月、日。`,
  notATime: (text) => `${quoted(text)}不是有效时间。请按 24${NO_BREAK}小时制输入，如 09:00；午夜为 00:00。`,
  unprintable: (text) => `${quoted(text)}含有无法打印的字符（显示为 \uFFFD）。请删除。`,
  tooLong: (text) => `${quoted(text)}过长。请缩短。`,
  unknownOption: (text) => `${quoted(text)}不在选项之内。请从所列选项中选择。`,
  outOfRange: (text) => `${quoted(text)}超出允许范围。请核对。`,
}
