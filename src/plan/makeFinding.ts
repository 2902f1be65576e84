import type { Finding, FindingDetail, Needs } from '../evidence/finding.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'

/** `key` holds the whole payload: change a number in it and an acknowledgement given before no longer fits. */
export function stop(detail: FindingDetail): Finding {
  return { ...detail, severity: 'stop', needs: null, key: canonicalJson(detail) }
}

export function confirm(detail: FindingDetail, needs: Needs): Finding {
  return { ...detail, severity: 'confirm', needs, key: canonicalJson(detail) }
}

export function note(detail: FindingDetail): Finding {
  return { ...detail, severity: 'note', needs: null, key: canonicalJson(detail) }
}
