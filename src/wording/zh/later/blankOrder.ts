import type { Catalogue } from '../../catalogue.ts'
import type { blankOrder as english } from '../../en/later/blankOrder.ts'

export const blankOrder: Catalogue<typeof english> = {
  title: '空白医嘱单',
}
