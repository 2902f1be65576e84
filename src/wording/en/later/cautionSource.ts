import type { Citation, Mark, Marked } from '../../../evidence/source.ts'
import type { Caution, CautionOrigin } from '../../../regimen/caution.ts'
import { closed } from '../sentences.ts'
import { cited } from './cited.ts'

const origins = {
  label: 'label',
  trial: 'trial',
  published: 'publication',
  practice: 'practice of the field, no document read',
} satisfies Readonly<Record<CautionOrigin, string>>

/** Whose caution it is, where it stands, and how far the source is behind it: whole sentences. */
export function cautionSource(caution: Marked<Caution>, sources: Readonly<Record<string, Citation>>): string {
  const at = 'at' in caution ? (caution.at ?? null) : null
  if (caution.mark === 'local') return `Added by the hospital. ${closed(caution.why.en)}`
  const source = `Source: ${origins[caution.value.origin]}${cited(sources, at)}`
  return caution.mark === 'stated' ? `${source}.` : `${source}, inferred. ${closed(caution.why.en)}`
}

/** How far a source is behind a limit, at the end of a sentence: nothing where it states it. */
export function limitMark(mark: Mark): string {
  if (mark === 'inferred') return '; inferred, check the local label'
  return mark === 'local' ? '; added by the hospital' : ''
}
