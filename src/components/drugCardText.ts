import { itemLines } from '../documents/itemLines.ts'
import { oralUnits } from '../dosing/roundToTablets.ts'
import { quantity } from '../quantities/quantity.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { LaterWording } from '../wording/wording.ts'
import { type CardSection, type CardText, cardText, plainText, rowsOf } from './cardText.ts'
import { capTexts, cumulativeTexts, plausibleTexts, roundingText } from './drugFactText.ts'
import { type Said, said } from './said.ts'
import { cautionSaid, emeticText, limitTexts } from './safetyCardText.ts'

/** What the file of each drug says that a dose, or a person who checks one, hangs on. */
export function drugSections(regimen: Regimen, wording: LaterWording): readonly CardSection[] {
  return Object.values(regimen.drugs).map((drug) => drugSection(drug, regimen, wording))
}

function drugSection(drug: Drug, regimen: Regimen, wording: LaterWording): CardSection {
  const { regimenCard, clinical } = wording
  const { emetic = [], extravasation, handling } = drug.safety ?? {}
  const sourced = (texts: readonly Said[]): readonly CardText[] =>
    texts.map((each) => cardText(each, drug.sources, wording))
  const { cautions: words } = clinical
  return {
    title: regimenCard.drug(bothNames(drug, wording)),
    rows: rowsOf([
      [regimenCard.formulation, [plainText(wording.text(drug.formulation))]],
      [
        regimenCard.basis,
        sourced(drug.doseBasis ? [said(wording.text(drug.doseBasis.value), drug.doseBasis, wording)] : []),
      ],
      [regimenCard.rounding, roundingTexts(drug, regimen, wording)],
      [regimenCard.caps, sourced(capTexts(drug, wording))],
      [regimenCard.plausible, sourced(plausibleTexts(drug, wording))],
      [regimenCard.cumulative, sourced(cumulativeTexts(drug, regimen, wording))],
      [regimenCard.reductions, ladderTexts(drug, wording)],
      [regimenCard.drugLimits, sourced(limitTexts(drug, wording))],
      [
        words.title,
        drug.safety?.cautions
          ? sourced(drug.safety.cautions.map((caution) => cautionSaid(caution, drug, regimen, wording)))
          : [plainText(regimenCard.noCautions)],
      ],
      [words.emetic, sourced(emetic.map((risk) => said(emeticText(risk.value, drug, wording), risk, wording)))],
      [
        words.extravasation,
        sourced(
          extravasation
            ? [
                said(
                  words.list(
                    words.extravasationClass[extravasation.value.class],
                    wording.text(extravasation.value.list),
                  ),
                  extravasation,
                  wording,
                ),
              ]
            : [],
        ),
      ],
      [words.handling, sourced(handling ? [said(wording.text(handling.value), handling, wording)] : [])],
    ]),
  }
}

/** In the language of the print first; the other beside it, so that neither pharmacist nor prescriber guesses. */
export function bothNames({ name }: Pick<Drug, 'name'>, { language }: LaterWording): string {
  return language === 'en' ? `${name.en} (${name.zh})` : `${name.zh}（${name.en}）`
}

/** One text for each way its items round it: a tablet and a vial of one drug differ. */
function roundingTexts(drug: Drug, regimen: Regimen, wording: LaterWording): readonly CardText[] {
  const routes = itemLines(regimen).flatMap(({ values }) =>
    values.drug === drug.id && values.route ? [values.route] : [],
  )
  const texts = routes.map((route) => {
    const oral = oralUnits({ route }, drug)
    if (oral) return roundingText({ kind: 'units', ...oral }, drug, wording)
    const { rounding: bands } = drug
    return roundingText(bands ? { kind: 'increments', bands, origin: 'proposed' } : { kind: 'none' }, drug, wording)
  })
  return [...new Set([...texts, ...(drug.wholeVials ? [wording.regimenCard.wholeVials] : [])])].map(plainText)
}

/** Levels of the product's own label: another document's, and said so. */
function ladderTexts({ label, sources }: Drug, wording: LaterWording): readonly CardText[] {
  return (label?.ladders ?? []).map(({ title, unit, levels, at }) => {
    const amounts = levels.map((level) => wording.quantity(quantity(level, unit))).join(wording.screen.plan.then)
    const text = wording.regimenCard.labelLadder(wording.text(title), amounts)
    return cardText(said(text, { value: text, mark: 'stated', at }, wording), sources, wording)
  })
}
