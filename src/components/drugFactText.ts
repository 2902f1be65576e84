import type { ColumnRounding } from '../documents/blankOrder.ts'
import type { DoseUnit } from '../evidence/doseUnit.ts'
import { quantity } from '../quantities/quantity.ts'
import type { CumulativeLimit, Drug } from '../regimen/drug.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { drugName } from '../wording/names.ts'
import type { LaterWording } from '../wording/wording.ts'
import { type Said, said } from './said.ts'

const unitOf = ({ doseUnit }: Drug): DoseUnit => doseUnit ?? 'mg'

/** `half up to 0.05 mg, 0.1 mg from 1 mg, proposed by the drug file` */
export function roundingText(rounding: ColumnRounding, drug: Drug, wording: LaterWording): string {
  const { regimenCard, paper } = wording
  const unit = unitOf(drug)
  const amount = (text: string): string => wording.quantity(quantity(text, unit))
  switch (rounding.kind) {
    case 'increments': {
      const bands = rounding.bands.map(({ from, increment }) =>
        regimenCard.increment(amount(increment), from === '0' ? null : amount(from)),
      )
      return regimenCard.increments(bands.join(paper.joinParts), rounding.origin === 'proposed')
    }
    case 'units':
      return regimenCard.wholeUnits(
        regimenCard.units[rounding.form],
        rounding.strengths.map(amount).join(paper.joinParts),
      )
    case 'asPublished':
      return regimenCard.asPublished
    case 'none':
      return regimenCard.noIncrement
  }
}

/** What the drug's own file caps one administration at; a regimen's cap stands with its dose. */
export function capTexts({ caps = [] }: Drug, wording: LaterWording): readonly Said[] {
  return caps.map((cap) =>
    said(wording.regimenPage.capped(wording.quantity(quantity(cap.value.max, cap.value.unit))), cap, wording),
  )
}

export function plausibleTexts(drug: Drug, wording: LaterWording): readonly Said[] {
  const { plausibleDose } = drug
  if (plausibleDose === undefined) return []
  const { min, max } = plausibleDose.value
  const [least, most] = [min, max].map((text) => wording.quantity(quantity(text, unitOf(drug))))
  return [said(wording.regimenCard.plausibleRange(least ?? '', most ?? ''), plausibleDose, wording)]
}

/** Every limit on a lifetime's dose: nothing is reckoned here, because nobody's doses are known. */
export function cumulativeTexts(drug: Drug, regimen: Regimen, wording: LaterWording): readonly Said[] {
  return (drug.cumulative ?? []).map((limit) => said(limitText(limit.value, drug, regimen, wording), limit, wording))
}

function limitText(limit: CumulativeLimit, drug: Drug, regimen: Regimen, wording: LaterWording): string {
  const { ledger, regimenCard, circumstances, paper } = wording
  const { kind, of, perM2, when } = limit
  const name = (id: string): string => drugName(regimen, id, wording.language === 'en' ? 'en' : 'zh')
  const amount = ledger.limit[kind](wording.quantity(quantity(perM2, `${unitOf(drug)}/m2`)))
  const counted =
    of === 'own' ? amount : of === 'equivalent' ? regimenCard.equivalent(amount) : ledger.ofDrug(amount, name(of.drug))
  const holds = when === undefined ? [] : [ledger.when(when.map((circumstance) => circumstances[circumstance]))]
  return [counted, ...holds].join(paper.joinParts)
}
