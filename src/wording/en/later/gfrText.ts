import { decimal } from '../../../quantities/decimal.ts'
import { amountWithUnit } from '../../formats/quantityText.ts'
import { gfrMethods } from './gfrMethods.ts'

/** A glomerular filtration rate, how it was found, and what a chosen cap did to it. */
export function gfrText(gfr: string, cap: string | null, method: string): string {
  const found = `GFR ${amountWithUnit(gfr, 'mL/min')} (${isKnown(method) ? gfrMethods[method] : method})`
  if (cap === null) return `${found}, no cap`
  const most = amountWithUnit(cap, 'mL/min')
  return decimal(gfr).gt(decimal(cap)) ? `${found}, capped to ${most}` : `${found}, cap ${most} not reached`
}

function isKnown(method: string): method is keyof typeof gfrMethods {
  return Object.hasOwn(gfrMethods, method)
}
