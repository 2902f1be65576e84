import type { FindingDetail } from '../../../evidence/finding.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { quoted } from '../../formats/typedText.ts'
import { anchorLabel } from '../../laterNames.ts'
import { choiceQuestion, itemName } from '../../names.ts'

type List = Extract<FindingDetail, { readonly code: 'entryUnknown' }>['list']

/** An entry that the regimen does not ask for, by the name a person knows it by. */
export function unknownEntry(regimen: Regimen, list: List, entry: string): string {
  switch (list) {
    case 'choices':
      return `a choice this regimen does not offer, ${quoted(choiceQuestion(regimen, entry, 'en'))}`
    case 'doses':
      return `a chosen dose of ${itemName(regimen, entry, 'en')}, which this regimen does not ask for`
    case 'durations':
      return `an infusion time of ${itemName(regimen, entry, 'en')}, which this regimen does not ask for`
    case 'startTimes': {
      const { label, day } = anchorLabel(regimen, entry, 'en')
      return `a start time this regimen does not ask for, ${label}${day === null ? '' : ` on day ${day}`}`
    }
    case 'weights':
      return `a weight to dose ${itemName(regimen, entry, 'en')} by, which this regimen does not ask for`
    case 'answers':
      return `an answer to a criterion this regimen does not have, ${quoted(entry)}`
    case 'supplied':
      return `something supplied for ${itemName(regimen, entry, 'en')}, which this regimen does not ask for`
    case 'measurements':
      return `a cycle that refers to measurements it does not hold, ${quoted(entry)}`
  }
}
