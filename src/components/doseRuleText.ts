import type { PrescribedUnit } from '../evidence/doseUnit.ts'
import { quantity } from '../quantities/quantity.ts'
import type { BandDose, DoseRule } from '../regimen/item.ts'
import type { LaterWording } from '../wording/wording.ts'
import { type Said, said } from './said.ts'

/** A dose rule in words: one text, or one a band. */
export function doseRuleText(rule: DoseRule, wording: LaterWording): readonly Said[] {
  const { regimenPage } = wording
  const dose = (amount: string, unit: PrescribedUnit): string => wording.quantity(quantity(amount, unit))
  const unit = 'unit' in rule ? (rule.unit ?? 'mg') : 'mg'
  switch (rule.kind) {
    case 'perM2': {
      const text = dose(rule.amount.value, `${unit}/m2`)
      const per =
        rule.bagDays !== undefined
          ? regimenPage.inBags(text, rule.bagDays.value)
          : rule.per === 'day'
            ? regimenPage.aDay(text)
            : regimenPage.each(text)
      const { writtenAs } = rule
      const written =
        writtenAs === undefined
          ? []
          : [
              said(
                regimenPage.writtenAs(dose(writtenAs.value.amount, `${unit}/m2`), wording.text(writtenAs.value.basis)),
                writtenAs,
                wording,
              ),
            ]
      return [said(per, rule.amount, wording), ...written]
    }
    case 'perM2Range':
      return [
        said(
          regimenPage.range(wording.number(rule.range.value.min), dose(rule.range.value.max, 'mg/m2')),
          rule.range,
          wording,
        ),
      ]
    case 'perKg': {
      const text = dose(rule.amount.value, `${unit}/kg`)
      return [said(rule.per === 'day' ? regimenPage.aDay(text) : regimenPage.each(text), rule.amount, wording)]
    }
    case 'flat':
      return [said(regimenPage.each(dose(rule.amount.value, unit)), rule.amount, wording)]
    case 'auc':
      return [said(regimenPage.each(dose(rule.amount.value, 'AUC')), rule.amount, wording)]
    case 'bands':
      return rule.bands.map(({ from, below, dose: banded }) => {
        const band = regimenPage.band[rule.by](wording.number(from), below === null ? null : wording.number(below))
        const text = regimenPage.labelled(band, regimenPage.each(dose(banded.amount.value, unitOf(banded))))
        return said(text, banded.amount, wording)
      })
  }
}

function unitOf({ kind, unit = 'mg' }: BandDose): PrescribedUnit {
  return kind === 'flat' ? unit : kind === 'perM2' ? `${unit}/m2` : `${unit}/kg`
}
