import { calculateBsa } from '../dosing/bodySurfaceArea.ts'
import { buildDoseLadder } from '../dosing/buildDoseLadder.ts'
import type { Finding } from '../evidence/finding.ts'
import { decimalText } from '../quantities/decimal.ts'
import { ownValue } from '../quantities/ownValue.ts'
import { resolveItem } from '../regimen/resolveItem.ts'
import type { Checked } from './checked.ts'
import { note } from './makeFinding.ts'

/** A product label that states another body surface area formula: both doses are shown, the order's is kept. */
export function checkLabels({ order, regimen, bsa, age, measurements }: Checked): readonly Finding[] {
  if (!bsa.ok) return []
  return regimen.items.flatMap((item) => {
    const resolution = resolveItem(item, order.choices)
    const drug = resolution.ok ? ownValue(regimen.drugs, resolution.item.drug) : undefined
    const labelFormula = drug?.label?.bsaFormula.value
    if (!resolution.ok || !drug || !labelFormula || labelFormula === bsa.working.formula) return []
    const inputs = { ...measurements, sex: order.sex, age, bsaCap: order.bsaCap }
    const labelBsa = calculateBsa(inputs, order.policy, labelFormula)
    const chosen = ownValue(order.doses, item.id)
    const own = buildDoseLadder(resolution.item, drug, bsa, chosen, order.policy).roundedDose
    const label = buildDoseLadder(resolution.item, drug, labelBsa, chosen, order.policy).roundedDose
    if (!labelBsa.ok || !own.ok || !label.ok) return []
    return [
      note({
        code: 'labelBsaFormula',
        drug: drug.id,
        item: item.id,
        labelFormula,
        labelBsa: labelBsa.working.shown,
        labelDose: decimalText(label.value.value),
        formula: bsa.working.formula,
        bsa: bsa.working.shown,
        dose: decimalText(own.value.value),
      }),
    ]
  })
}
