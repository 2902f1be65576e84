import { type BsaOutcome, calculateBsa } from '../dosing/bodySurfaceArea.ts'
import { buildDoseLadder } from '../dosing/buildDoseLadder.ts'
import type { Finding } from '../evidence/finding.ts'
import { decimalText } from '../quantities/decimal.ts'
import { ownValue } from '../quantities/ownValue.ts'
import { resolveItem } from '../regimen/resolveItem.ts'
import { bodyOf } from './bodyOf.ts'
import type { Checked } from './checked.ts'
import { currentCycleNumber } from './cycleMeasurements.ts'
import { note } from './makeFinding.ts'

/** A product label that states another body surface area formula: both doses are shown, the order's is kept. */
export function checkLabels({ order, regimen, age, cycles }: Checked): readonly Finding[] {
  const cycle = currentCycleNumber(order)
  const body = bodyOf(order, regimen, cycle, age)
  const { bsa, measurements } = body
  // an area measured elsewhere is by no formula: there is no other to hold against it
  if (!bsa.ok || bsa.working.kind === 'measured') return []
  const { formula, shown } = bsa.working
  const planned = cycles.flatMap((each) => (each.number === cycle ? each.administrations : []))
  return regimen.items.flatMap((line) => {
    const resolution = resolveItem(line, order.choices)
    const drug = resolution.ok ? ownValue(regimen.drugs, resolution.item.drug) : undefined
    const labelFormula = drug?.label?.bsaFormula?.value
    const first = planned.find(({ item, state }) => item === line.id && state.kind === 'planned')
    if (!resolution.ok || !drug || !first || labelFormula === undefined || labelFormula === formula) return []
    const { item } = resolution
    const labelBsa = calculateBsa(
      { ...measurements, sex: order.sex, age, bsaCap: order.bsaCap },
      order.policy,
      labelFormula,
    )
    const doseBy = (area: BsaOutcome) => {
      const { day, dose } = first
      return buildDoseLadder({ order, regimen, item, drug, body: { ...body, bsa: area }, cycle, day, dose }).roundedDose
    }
    const own = doseBy(bsa)
    const label = doseBy(labelBsa)
    if (!labelBsa.ok || !own.ok || !label.ok) return []
    return [
      note({
        code: 'labelBsaFormula',
        drug: drug.id,
        item: item.id,
        labelFormula,
        labelBsa: labelBsa.working.shown,
        labelDose: decimalText(label.value.value),
        formula,
        bsa: shown,
        dose: decimalText(own.value.value),
      }),
    ]
  })
}
