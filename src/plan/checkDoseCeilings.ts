import { amountGiven } from '../dosing/replaceDose.ts'
import type { Finding } from '../evidence/finding.ts'
import { decimal, decimalText, settleDigits } from '../quantities/decimal.ts'
import { roundForDisplay } from '../quantities/roundToIncrement.ts'
import { byChange, type PlannedItem } from './changedDoses.ts'
import type { Checked } from './checked.ts'
import { confirm, note } from './makeFinding.ts'
import type { Administration } from './plan.ts'

const HUNDRED = decimal('100')

/** Of the current cycle: doses changed to above the standard one, which a named person answers for; doses a cap acted on. */
export function checkDoseCeilings({ cycles }: Checked, items: readonly PlannedItem[]): readonly Finding[] {
  const current = cycles.find(({ status }) => status === 'current')
  const planned = current?.administrations.filter(({ state }) => state.kind === 'planned') ?? []
  const named = [...new Set(planned.map(({ item }) => item))]
  const capped = named.flatMap((item) =>
    planned
      .filter((a) => a.item === item)
      .flatMap(cappedDose)
      .slice(0, 1),
  )
  return [...items.flatMap(aboveStandard), ...capped]
}

/** Of the doses under one change, the one furthest above its standard. */
function aboveStandard({ item, cycle, changed }: PlannedItem): Finding[] {
  return byChange(changed).flatMap((doses) => {
    const above = doses.flatMap(({ administration, change }) => {
      const { standardDose, ladder } = administration
      if (!standardDose.ok || !ladder.prescribedDose.ok) return []
      const { value: standard, unit } = standardDose.value
      const amount = amountGiven(standard, change, item, administration)
      // the amounts of a ramp-up differ, and a quotient of theirs by digits nobody typed
      const typed = change.replacement ? null : change.percent
      const percent = typed ?? settleDigits(amount.dividedBy(standard).times(HUNDRED))
      return percent.gt(HUNDRED)
        ? [{ amount, standard, unit, percent, isTyped: typed !== null, change: change.change.id }]
        : []
    })
    return above
      .sort((a, b) => b.percent.comparedTo(a.percent))
      .slice(0, 1)
      .map(({ amount, standard, unit, percent, isTyped, change }) => {
        const shown = decimalText(isTyped ? percent : roundForDisplay(percent, 1))
        const texts = { percent: shown, amount: decimalText(amount), standard: decimalText(standard), unit }
        const reach = { change, doses: above.length } as const
        return confirm({ code: 'doseAboveStandard', item: item.id, cycle, ...texts, ...reach }, 'authoriser')
      })
  })
}

/** From what to what a cap took a dose: the calculated one, or what more than 100% of it would have been. */
function cappedDose({ item, ladder: { limitedDose, modifiedDose } }: Administration): Finding[] {
  if (!limitedDose.ok || (limitedDose.step.code !== 'capped' && limitedDose.step.code !== 'withinCap')) return []
  const { step: limited } = limitedDose
  const { cap, capUnit, origin, place: at, unit } = limited
  const detail = { code: 'doseCapped', item, unit, cap, capUnit, origin, at } as const
  if (limited.code === 'capped') return [note({ ...detail, from: limited.from, to: limited.result })]
  const changed = modifiedDose.ok && modifiedDose.step.code === 'percentGiven' ? modifiedDose.step : null
  if (!changed || changed.cap === null) return []
  const passed = settleDigits(decimal(changed.of).times(decimal(changed.percent)).dividedBy(HUNDRED))
  return [note({ ...detail, from: decimalText(passed), to: changed.result })]
}
