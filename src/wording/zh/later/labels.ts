import type { Catalogue } from '../../catalogue.ts'
import type { labels as english } from '../../en/later/labels.ts'

export const labels: Catalogue<typeof english> = {
  title: '标签',
}
