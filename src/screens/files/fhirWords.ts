import { dayTexts, doseTexts, durationTexts } from '../../components/itemLineText.ts'
import type { FhirWords } from '../../exports/fhir/medicationRequest.ts'
import type { Plan } from '../../plan/plan.ts'
import type { ResolvedItem } from '../../regimen/resolveItem.ts'
import type { LaterWording } from '../../wording/wording.ts'

/** What a FHIR file of a plan says in words, in the language it is written in. */
export function fhirWords({ regimen }: Pick<Plan, 'regimen'>, wording: LaterWording): FhirWords {
  const { language, text, refusal, files } = wording
  return {
    language,
    text,
    said: files.inFhir,
    doses: (item) => dosesText(item, wording),
    refusal: ({ ladder: { roundedDose } }) => (roundedDose.ok ? null : refusal(roundedDose.refusal, regimen)),
  }
}

/** All that numbers and times would say: whoever reads the words alone misses nothing. */
function dosesText(item: ResolvedItem, wording: LaterWording): string {
  const line = { item, option: null, values: item }
  const isTimed = item.duration.kind === 'over' || item.duration.kind === 'push'
  return [...doseTexts(line, wording), ...dayTexts(line, wording), ...(isTimed ? durationTexts(line, wording) : [])]
    .map(({ text }) => text)
    .join(wording.screen.plan.semicolon)
}
