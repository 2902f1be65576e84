import type { Citation, Mark, Marked } from '../../../evidence/source.ts'
import type { Caution, CautionOrigin } from '../../../regimen/caution.ts'
import { closed } from '../sentences.ts'
import { cited } from './cited.ts'

const origins: Readonly<Record<CautionOrigin, string>> = {
  label: '说明书',
  trial: '试验',
  published: '文献',
  practice: '通行做法，未查阅原文',
}

/** Whose caution it is, where it stands, and how far the source is behind it: whole sentences. */
export function cautionSource(caution: Marked<Caution>, sources: Readonly<Record<string, Citation>>): string {
  const at = 'at' in caution ? (caution.at ?? null) : null
  if (caution.mark === 'local') return `本院增补。${closed(caution.why.zh)}`
  const source = `来源：${origins[caution.value.origin]}${cited(sources, at)}`
  return caution.mark === 'stated' ? `${source}。` : `${source}，系推断。${closed(caution.why.zh)}`
}

/** How far a source is behind a limit, at the end of a sentence: nothing where it states it. */
export function limitMark(mark: Mark): string {
  if (mark === 'inferred') return '，系推断，请核对本地说明书'
  return mark === 'local' ? '，本院增补' : ''
}
