import type { Citation } from '../../evidence/source.ts'
import type { LaterWording } from '../../wording/wording.ts'

/** A cited document in one line: the citation, its DOI, its registration. */
export function citationText({ cite, doi, registration }: Citation, { paper }: LaterWording): string {
  return [
    cite,
    ...(doi === undefined ? [] : [paper.doi(doi)]),
    ...(registration === undefined ? [] : [registration]),
  ].join(paper.joinParts)
}
