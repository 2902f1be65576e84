import type { Catalogue } from '../../catalogue.ts'
import type { files as english } from '../../en/later/files.ts'

export const files: Catalogue<typeof english> = {
  title: '文件',
}
