import type { ItemLine } from '../documents/itemLines.ts'
import { quantity } from '../quantities/quantity.ts'
import type { StartRule } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { prescribedUnit } from '../wording/laterNames.ts'
import type { LaterWording } from '../wording/wording.ts'
import { onDays } from './itemLineText.ts'
import { optionText } from './optionText.ts'
import { type Said, said } from './said.ts'
import { startRuleText } from './startRule.ts'

/** When a line starts against the others, how far apart its doses are, and what a missed one does. */
export function sequenceTexts({ item }: ItemLine, regimen: Regimen, wording: LaterWording): readonly Said[] {
  const { regimenCard } = wording
  const { start, minimumInterval, missedDose, window, sameDrug } = item
  return [
    ...start.map((rule) => said(startText(rule, regimen, wording), rule.mark, wording)),
    ...(minimumInterval
      ? [said(regimenCard.interval(wording.number(minimumInterval.value.hours)), minimumInterval, wording)]
      : []),
    ...(missedDose && missedDose.mark !== 'absent'
      ? [said(regimenCard.missed[missedDose.value], missedDose, wording)]
      : []),
    ...(window ? [said(regimenCard.window(window.value.before, window.value.after), window, wording)] : []),
    ...(sameDrug ? [said(regimenCard.sameDrug(wording.text(sameDrug.value)), sameDrug, wording)] : []),
  ]
}

function startText({ when, days, at }: StartRule, regimen: Regimen, wording: LaterWording): string {
  const { regimenPage, regimenCard, screen } = wording
  const anchor = at.kind === 'anchor' ? regimen.clockAnchors.find(({ id }) => id === at.anchor) : undefined
  const moment =
    at.kind === 'anchor'
      ? regimenCard.byPerson(anchor ? wording.text(anchor.label) : at.anchor, anchor?.proposed ?? '')
      : startRuleText(at, regimen, wording)
  const conditions = [
    ...Object.entries(when ?? {}).map(([choice, option]) => optionText({ choice, option }, regimen, wording)),
    ...(days === undefined ? [] : [onDays(days, wording)]),
  ]
  return conditions.length === 0 ? moment : regimenPage.labelled(conditions.join(screen.plan.comma), moment)
}

/** What the source says of reducing a line's dose. */
export function reductionTexts({ item }: ItemLine, regimen: Regimen, wording: LaterWording): readonly Said[] {
  const { regimenPage, regimenCard, screen } = wording
  const { levels, most, fromCycle } = item.reductions ?? {}
  const unit = prescribedUnit(regimen, item.id)
  const amountText = (amount: string): string =>
    unit === null ? wording.number(amount) : wording.quantity(quantity(amount, unit))
  return [
    ...(levels
      ? [
          said(
            regimenPage.levels(levels.value.map(({ amount }) => amountText(amount)).join(screen.plan.then)),
            levels,
            wording,
          ),
        ]
      : []),
    ...(most ? [said(regimenCard.mostReductions(most.value), most, wording)] : []),
    ...(fromCycle ? [said(regimenCard.reductionsFrom(fromCycle.value), fromCycle, wording)] : []),
  ]
}
