import type { Marked } from '../evidence/source.ts'
import { quantity } from '../quantities/quantity.ts'
import type { Caution, EmeticRisk } from '../regimen/caution.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { LaterWording } from '../wording/wording.ts'
import { factText } from './cautionText.ts'
import { type Said, said } from './said.ts'

/** Limits on giving the drug, held against nobody's values here. */
export function limitTexts({ safety }: Drug, wording: LaterWording): readonly Said[] {
  const { clinical } = wording
  return (safety?.limits ?? []).map((limit) => {
    const { of, must, value, unit, origin } = limit.value
    const bound = clinical.comparison[must](clinical.amount(value, unit))
    return said(
      `${clinical.measured(of)} ${bound} ${wording.regimenCard.bare(clinical.cautions.origin[origin])}`,
      limit,
      wording,
    )
  })
}

/** A caution in one paragraph: what it says, where it holds, its table, whose it is. */
export function cautionSaid(caution: Marked<Caution>, drug: Drug, regimen: Regimen, wording: LaterWording): Said {
  const { cautions: words } = wording.clinical
  const { text, when = [], table = [], origin } = caution.value
  const conditions = when.map((trigger) =>
    factText({ trigger, isMet: null, value: null, of: null }, { drug: drug.id }, regimen, wording),
  )
  const details = [
    ...(conditions.length > 0 ? [wording.regimenCard.when(conditions)] : []),
    ...table.map((row) => wording.paper.dated(words.row(row), wording.text(row.text))),
  ]
  const sentences = [
    wording.text(text),
    ...(details.length > 0 ? [`[${details.join(wording.paper.joinItems)}]`] : []),
    wording.regimenCard.bare(words.origin[origin]),
  ]
  return said(sentences.join(wording.paper.joinSentences), caution, wording)
}

/** How likely vomiting is at every dose the list tells apart. */
export function emeticText({ list, levels }: EmeticRisk, drug: Drug, wording: LaterWording): string {
  const { cautions } = wording.clinical
  const { regimenCard, paper } = wording
  const dose = (text: string): string => wording.quantity(quantity(text, `${drug.doseUnit ?? 'mg'}/m2`))
  const risks = levels.map(({ above, from, risk }) => {
    const name = cautions.risk[risk]
    if (from !== undefined) return regimenCard.emeticFrom(name, dose(from))
    return above === null ? name : regimenCard.emeticAbove(name, dose(above))
  })
  return cautions.list(risks.join(paper.joinItems), wording.text(list))
}
