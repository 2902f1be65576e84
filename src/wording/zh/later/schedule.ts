import type { Catalogue } from '../../catalogue.ts'
import type { schedule as english } from '../../en/later/schedule.ts'

export const schedule: Catalogue<typeof english> = {
  title: '给药执行单',
}
