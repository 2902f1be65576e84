import type { BlockingDetail, Finding } from '../evidence/finding.ts'
import type { FieldName } from '../evidence/refusal.ts'
import type { Entry } from '../order/order.ts'
import type { EntryLimits } from '../order/policy.ts'
import { acceptMeasure } from '../dosing/bodySurfaceArea.ts'
import { bodyMassIndex } from '../patient/bodyMassIndex.ts'
import { type Decimal, decimal, decimalText } from '../quantities/decimal.ts'
import { quantity } from '../quantities/quantity.ts'
import { roundForDisplay } from '../quantities/roundToIncrement.ts'
import type { Checked } from './checked.ts'
import { confirm } from './makeFinding.ts'
import { otherReadings } from './otherReadings.ts'

/** Height, weight and body mass index outside the usual: a person confirms, seeing what else may have been meant. */
export function checkBody({ order, measurements }: Checked): readonly Finding[] {
  const { limits } = order.policy
  const { heightCm, weightKg, bmi } = limits
  const height = accepted(measurements.height, 'height', heightCm)
  const weight = accepted(measurements.weight, 'weight', weightKg)
  const findings: BlockingDetail[] = []
  if (height && outside(height, heightCm)) {
    const { usualMin: min, usualMax: max } = heightCm
    const readings = otherReadings('height', { height, weight }, limits)
    findings.push({ code: 'heightUnusual', heightCm: decimalText(height), min, max, readings })
  }
  if (weight && outside(weight, weightKg)) {
    const { usualMin: min, usualMax: max } = weightKg
    const readings = otherReadings('weight', { height, weight }, limits)
    findings.push({ code: 'weightUnusual', weightKg: decimalText(weight), min, max, readings })
  }
  const index = height && weight && bodyMassIndex(quantity(height, 'cm'), quantity(weight, 'kg')).value
  if (height && weight && index && outside(index, bmi)) {
    const { usualMin: min, usualMax: max } = bmi
    const shown = decimalText(roundForDisplay(index, 1))
    const readings = otherReadings('both', { height, weight }, limits)
    const measured = { heightCm: decimalText(height), weightKg: decimalText(weight) }
    findings.push({ code: 'bmiUnusual', bmi: shown, ...measured, min, max, readings })
  }
  return findings.map((finding) => confirm(finding, 'acknowledgement'))
}

function accepted(entry: Entry<Decimal>, field: FieldName, limits: EntryLimits): Decimal | null {
  const measure = acceptMeasure(entry, field, limits)
  return measure.ok ? measure.value : null
}

function outside(value: Decimal, { usualMin, usualMax }: { usualMin: string; usualMax: string }): boolean {
  return value.lt(decimal(usualMin)) || value.gt(decimal(usualMax))
}
