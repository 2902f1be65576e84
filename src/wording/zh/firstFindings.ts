import type { BlockingFinding } from '../../evidence/finding.ts'
import type { Refusal } from '../../evidence/refusal.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { FirstDetail } from '../firstDetail.ts'
import { itemName } from '../names.ts'
import { type ByCode, say, type Texts } from '../texts.ts'
import { otherReadings } from './readings.ts'
import { chineseRefusal } from './refusals.ts'
import { listed, spaced } from './sentences.ts'

type RefusalText = (refusal: Refusal, regimen: Regimen) => string

/** What can stand in the way before the rules have loaded, each refusal as `refusalText` has it. */
export const firstFindings = (refusalText: RefusalText): Texts<ByCode<FirstDetail>, Regimen> => ({
  noDose: ({ refusal, items, readings }, regimen) => {
    const drugs = items.length === 0 ? '' : `：${listed(items.map((id) => itemName(regimen, id, 'zh')))}`
    const typed = refusal.code === 'fieldOutOfRange' ? refusal.value : null
    return `无剂量${drugs}。${refusalText(refusal, regimen)}${otherReadings(readings, typed)}`
  },
  rulesLoading: () => '检查规则正在载入，暂不可打印。',
})

const texts = firstFindings(chineseRefusal)

/** null for a finding whose words come later. */
export function chineseFirstFinding(finding: BlockingFinding, regimen: Regimen): string | null {
  if (finding.code !== 'noDose' && finding.code !== 'rulesLoading') return null
  return spaced(say(texts, finding.code, finding, regimen))
}
