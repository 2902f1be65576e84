import type { LaterWording } from '../../wording/wording.ts'
import type { PageFault } from './checkCode.ts'

/** Why a page cannot be checked, with the line that is wrong. */
export function pageFaultText(fault: PageFault, { planCode: words }: LaterWording): string {
  switch (fault.fault) {
    case 'character':
      return words.character(fault.line, fault.character)
    case 'count':
      return words.count(fault.line, fault.count, fault.of)
    case 'check':
      return words.mistyped(fault.line)
    case 'regimenUnknown':
      return words.regimenUnknown(fault.regimen)
    default:
      return words.fault[fault.fault]
  }
}
