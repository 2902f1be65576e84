import type { Citation, Place } from '../../../evidence/source.ts'
import { placeText } from '../../places.ts'

/** Source in brackets, before the full stop. */
export function cited(sources: Readonly<Record<string, Citation>>, at: Place | null): string {
  return at === null ? '' : `（${placeText(sources, at, 'zh')}）`
}
