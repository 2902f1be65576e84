import { decimal } from '../../../quantities/decimal.ts'
import { amountWithUnit } from '../../formats/quantityText.ts'
import { gfrMethods } from './gfrMethods.ts'

/** A glomerular filtration rate, how it was found, and what a chosen cap did to it. */
export function gfrText(gfr: string, cap: string | null, method: string): string {
  const found = `GFR ${amountWithUnit(gfr, 'mL/min')}（${isKnown(method) ? gfrMethods[method] : method}）`
  if (cap === null) return `${found}，不设上限`
  const most = amountWithUnit(cap, 'mL/min')
  return decimal(gfr).gt(decimal(cap)) ? `${found}，限定为 ${most}` : `${found}，未达到上限 ${most}`
}

function isKnown(method: string): method is keyof typeof gfrMethods {
  return Object.hasOwn(gfrMethods, method)
}
