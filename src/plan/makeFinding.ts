import type { BlockingDetail, BlockingFinding, FindingDetail, Needs, Note } from '../evidence/finding.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'

/** `key` holds the whole payload: change a number in it and an acknowledgement given before no longer fits. */
export function stop(detail: BlockingDetail): BlockingFinding {
  return { ...detail, severity: 'stop', needs: null, key: canonicalJson(detail) }
}

export function confirm(detail: BlockingDetail, needs: Needs): BlockingFinding {
  return { ...detail, severity: 'confirm', needs, key: canonicalJson(detail) }
}

export function note(detail: FindingDetail): Note {
  return { ...detail, severity: 'note', needs: null, key: canonicalJson(detail) }
}
