import type { EmeticNote } from '../documents/buildSafetyNotes.ts'
import type { Marked } from '../evidence/source.ts'
import type { CautionFact, PlanCaution } from '../plan/planCaution.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { amountText } from '../quantities/quantity.ts'
import { numberBeside } from '../wording/formats/numberBeside.ts'
import { drugSources } from '../wording/laterNames.ts'
import { drugUnit } from '../wording/names.ts'
import { placeText } from '../wording/places.ts'
import type { LaterWording } from '../wording/wording.ts'

/** `bilirubin above 1.5 × ULN: now 2.2 × ULN`; its condition alone where nothing is known. */
export function factText(
  fact: CautionFact,
  { drug }: Pick<PlanCaution, 'drug'>,
  regimen: Regimen,
  wording: LaterWording,
): string {
  const { cautions } = wording.clinical
  const condition = conditionText(fact, drug, regimen, wording)
  const value = nowText(fact, drug, regimen, wording)
  return value === null ? condition : wording.paper.dated(condition, cautions.now(value))
}

function conditionText({ trigger }: CautionFact, drug: string, regimen: Regimen, wording: LaterWording): string {
  const { clinical } = wording
  const { trigger: words, route } = clinical.cautions
  switch (trigger.kind) {
    case 'lab':
      return words.lab(trigger.of, clinical.comparison[trigger.is](clinical.amount(trigger.value, trigger.unit)))
    case 'dosePerM2':
      return words.dosePerM2(`${wording.number(trigger.from)}\u00a0${wording.unit(perM2(regimen, drug))}`)
    case 'dailyDoseAbove':
      return words.dailyDoseAbove(`${wording.number(trigger.amount)}\u00a0${wording.unit(ownUnit(regimen, drug))}`)
    case 'genotype':
      return words.genotype(trigger.of)
    case 'circumstance':
      return wording.circumstances[trigger.is]
    case 'route':
      return words.route(route[trigger.is])
    case 'product':
      return words.product[trigger.has]
  }
}

/** The value its condition was held against; null where a word would only repeat it. */
function nowText(
  { trigger, value }: CautionFact,
  drug: string,
  regimen: Regimen,
  wording: LaterWording,
): string | null {
  if (value === null) return null
  switch (trigger.kind) {
    case 'lab':
      return wording.clinical.amount(numberBeside(value, [trigger.value]), trigger.unit)
    case 'dosePerM2':
      return `${wording.number(numberBeside(value, [trigger.from]))}\u00a0${wording.unit(perM2(regimen, drug))}`
    case 'dailyDoseAbove':
      return `${wording.number(numberBeside(value, [trigger.amount]))}\u00a0${wording.unit(ownUnit(regimen, drug))}`
    case 'genotype':
      return value
    case 'circumstance':
    case 'route':
    case 'product':
      return null
  }
}

/** What of its condition is not known, each once. */
export function missingTexts({ facts }: PlanCaution, wording: LaterWording): readonly string[] {
  const { missing } = wording.clinical.cautions
  const texts = facts
    .filter(({ isMet }) => isMet === null)
    .map(({ trigger }) => {
      if (trigger.kind === 'lab') return missing.lab(trigger.of, trigger.unit === 'xULN')
      if (trigger.kind === 'circumstance') return missing.circumstance(wording.ledger.question[trigger.is])
      return missing[trigger.kind]
    })
  return [...new Set(texts)]
}

/** `label, inferred: check the local label`, and where it stands. */
export function originText(
  planned: Pick<PlanCaution, 'caution' | 'drug'>,
  regimen: Regimen,
  wording: LaterWording,
  why: Why,
): string {
  const { caution, drug } = planned
  const { origin } = wording.clinical.cautions
  return [origin[caution.value.origin], markText(caution, drug, regimen, wording, why)].join(wording.paper.joinParts)
}

/** Whether what is inferred says why in full, or only what to do about it. */
type Why = 'inFull' | 'inShort'

/** Whether the source says it, and where: of anything a drug's file holds. */
export function markText(
  marked: Marked<unknown>,
  drug: string,
  regimen: Regimen,
  wording: LaterWording,
  why: Why,
): string {
  const { paper, clinical } = wording
  const word = paper.mark[marked.mark]
  const half = wording.language === 'en' ? 'en' : 'zh'
  const at = marked.mark === 'local' ? undefined : marked.at
  const place = at === undefined ? [] : [placeText(drugSources(regimen, drug), at, half)]
  // beside a place, that the source says it needs no word on paper
  const isPlain = why === 'inShort' && marked.mark === 'stated' && place.length > 0
  const said = [...(isPlain ? [] : [word]), ...place].join(paper.joinParts)
  if (marked.mark === 'stated' || (marked.mark === 'local' && why === 'inShort')) return said
  return paper.dated(said, why === 'inFull' ? wording.text(marked.why) : clinical.cautions.checkLabel)
}

/** `moderate at 1,500 mg/m², by the list of …` */
export function emeticText({ source, risk, dose }: EmeticNote, wording: LaterWording): string {
  const { cautions } = wording.clinical
  const name = risk === null ? cautions.byDose : cautions.risk[risk]
  const shown = dose === null ? name : cautions.atDose(name, quantityText(dose, wording))
  return cautions.list(shown, wording.text(source.value.list))
}

function quantityText(dose: NonNullable<EmeticNote['dose']>, wording: LaterWording): string {
  return `${wording.number(numberBeside(amountText(dose), []))}\u00a0${wording.unit(dose.unit)}`
}

function ownUnit(regimen: Regimen, drug: string) {
  return drugUnit(regimen, drug) ?? 'mg'
}

function perM2(regimen: Regimen, drug: string) {
  return `${ownUnit(regimen, drug)}/m2` as const
}
