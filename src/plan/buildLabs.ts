import { ANALYTES } from '../evidence/labs.ts'
import type { Entry } from '../order/order.ts'
import { type Decimal, decimalText } from '../quantities/decimal.ts'
import type { ClinicalInputs } from './clinicalInputs.ts'
import type { PlanLab } from './planLab.ts'

/** What was entered of each analyte, in the order in which they are listed. */
export function buildLabs({ order }: Pick<ClinicalInputs, 'order'>): readonly PlanLab[] {
  return ANALYTES.flatMap((analyte) => {
    const lab = order.course.labs[analyte]
    if (lab === undefined) return []
    const { value, unit, upperLimit, measuredOn } = lab
    const on = measuredOn.state === 'entered' ? measuredOn.value : null
    return [{ analyte, value: textOf(value), unit, upperLimit: textOf(upperLimit), measuredOn: on }]
  })
}

function textOf(entry: Entry<Decimal>): string | null {
  return entry.state === 'entered' ? decimalText(entry.value) : null
}
