import type { BlockingFinding } from '../../evidence/finding.ts'
import type { Refusal } from '../../evidence/refusal.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { FirstDetail } from '../firstDetail.ts'
import { itemName } from '../names.ts'
import { type ByCode, say, type Texts } from '../texts.ts'
import { otherReadings } from './readings.ts'
import { englishRefusal } from './refusals.ts'
import { listed } from './sentences.ts'

type RefusalText = (refusal: Refusal, regimen: Regimen) => string

/** What can stand in the way before the rules have loaded, each refusal as `refusalText` has it. */
export const firstFindings = (refusalText: RefusalText): Texts<ByCode<FirstDetail>, Regimen> => ({
  noDose: ({ refusal, items, readings }, regimen) => {
    const drugs = items.length === 0 ? '' : ` of ${listed(items.map((id) => itemName(regimen, id, 'en')))}`
    const typed = refusal.code === 'fieldOutOfRange' ? refusal.value : null
    return `No dose${drugs}. ${refusalText(refusal, regimen)}${otherReadings(readings, typed)}`
  },
  rulesLoading: () => 'The checks are still loading: nothing can be printed yet.',
})

const texts = firstFindings(englishRefusal)

/** null for a finding whose words come later. */
export function englishFirstFinding(finding: BlockingFinding, regimen: Regimen): string | null {
  if (finding.code !== 'noDose' && finding.code !== 'rulesLoading') return null
  return say(texts, finding.code, finding, regimen)
}
