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
      return `有本方案未设的选择项${quoted(choiceQuestion(regimen, entry, 'zh'))}`
    case 'doses':
      return `填写了${itemName(regimen, entry, 'zh')}的剂量，本方案无需填写`
    case 'durations':
      return `填写了${itemName(regimen, entry, 'zh')}的输注时间，本方案无需填写`
    case 'startTimes': {
      const { label, day } = anchorLabel(regimen, entry, 'zh')
      return `有本方案无需填写的开始时间：${label}${day === null ? '' : `，第 ${day} 天`}`
    }
    case 'weights':
      return `选择了${itemName(regimen, entry, 'zh')}的给药体重，本方案无需选择`
    case 'answers':
      return `回答了本方案没有的标准${quoted(entry)}`
    case 'supplied':
      return `补充了${itemName(regimen, entry, 'zh')}的内容，本方案无需补充`
    case 'measurements':
      return `有周期引用了不存在的测量记录${quoted(entry)}`
  }
}
