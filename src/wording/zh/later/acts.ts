import type { Catalogue } from '../../catalogue.ts'
import type { acts as english } from '../../en/later/acts.ts'

export const acts: Catalogue<typeof english> = {
  modify: { name: '剂量调整', open: '剂量调整…', done: '剂量已调整' },
  restore: { name: '恢复标准剂量', open: '恢复标准剂量…', done: '已恢复标准剂量' },
  omit: { name: '本次不用', open: '本次不用…', done: '本次不用' },
  cease: { name: '永久停用', open: '永久停用…', done: '已永久停用' },
  delay: { name: '推迟', open: '推迟…', done: '已推迟' },
  record: { name: '记录实际给药', open: '记录实际给药…', done: '已给药' },
}
