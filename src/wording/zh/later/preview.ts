import type { Catalogue } from '../../catalogue.ts'
import type { preview as english } from '../../en/later/preview.ts'

export const preview: Catalogue<typeof english> = {
  title: '预览',
}
