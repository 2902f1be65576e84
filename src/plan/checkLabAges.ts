import type { DatedLab } from '../evidence/clinicalDetail.ts'
import type { Finding } from '../evidence/finding.ts'
import { ANALYTES } from '../evidence/labs.ts'
import { type CivilDate, daysBetween } from '../quantities/civilDate.ts'
import { decimalText } from '../quantities/decimal.ts'
import type { Checked } from './checked.ts'
import { confirm } from './makeFinding.ts'

/**
 * Within a limit last month says nothing of today, and a value of the second week nothing of before the first dose. All
 * old ones are one question, and so are all later ones.
 */
export function checkLabAges({ order, cycles }: Pick<Checked, 'order' | 'cycles'>): readonly Finding[] {
  const day1 = cycles.find((cycle) => cycle.status === 'current')?.day1
  if (!day1) return []
  const { labDays: limitDays } = order.policy.limits
  const dated = datedLabs(order, day1)
  const old = dated.filter(({ days }) => days > Number(limitDays))
  const later = dated.filter(({ days }) => days < 0).map((lab) => ({ ...lab, days: -lab.days }))
  return [
    ...(old.length > 0 ? [confirm({ code: 'labsOld', labs: old, limitDays }, 'acknowledgement')] : []),
    ...(later.length > 0 ? [confirm({ code: 'labsAfterDay1', labs: later, day1 }, 'acknowledgement')] : []),
  ]
}

/** `days` from the measurement to day 1: negative after it. */
function datedLabs({ course }: Checked['order'], day1: CivilDate): readonly DatedLab[] {
  return ANALYTES.flatMap((analyte) => {
    const lab = course.labs[analyte]
    if (lab?.value.state !== 'entered' || lab.measuredOn.state !== 'entered') return []
    const { value, unit, upperLimit, measuredOn } = lab
    return [
      {
        analyte,
        value: decimalText(value.value),
        unit,
        upperLimit: upperLimit.state === 'entered' ? decimalText(upperLimit.value) : null,
        date: measuredOn.value,
        days: daysBetween(measuredOn.value, day1),
      },
    ]
  })
}
