import type { Catalogue } from '../../catalogue.ts'
import type { preview as english } from '../../en/later/preview.ts'

export const preview: Catalogue<typeof english> = {
  title: '预览',
  pages: (pages) => `共 ${pages} 页`,
  inRow: (pages) => (pages === 1 ? '共 1 页' : `共 ${pages} 页，从左到右`),
  asPrinted: '实际大小，分页与打印一致。',
  print: '打印',
  close: '关闭预览',
}
