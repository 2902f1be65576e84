import type { Catalogue } from '../../catalogue.ts'
import type { scopes as english } from '../../en/later/scopes.ts'

export const scopes: Catalogue<typeof english> = {
  modify: { administration: '仅本次给药', cycle: '本周期，自本次起', laterCycles: '本周期及以后各周期' },
  omit: { administration: '仅本次给药', cycle: '本周期，自本次起' },
  cease: { drug: '该药，不再使用', regimen: '整个方案，不再使用' },
  delay: { day: '仅当日', following: '当日及本周期其后各日', cycle: '第 1 天，整个周期随之改期' },
}
