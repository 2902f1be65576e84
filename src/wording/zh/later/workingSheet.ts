import type { Catalogue } from '../../catalogue.ts'
import type { workingSheet as english } from '../../en/later/workingSheet.ts'

export const workingSheet: Catalogue<typeof english> = {
  title: '计算过程单',
}
