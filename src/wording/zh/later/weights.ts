import type { Catalogue } from '../../catalogue.ts'
import type { weights as english } from '../../en/later/weights.ts'

export const weights: Catalogue<typeof english> = {
  actual: '实际体重',
  ideal: '理想体重',
  adjusted40: '校正体重（计入超出部分的 40%）',
  adjusted25: '校正体重（计入超出部分的 25%）',
  lean: '去脂体重',
  lowerOfIdealAndActual: '理想体重与实际体重中较低者',
}
