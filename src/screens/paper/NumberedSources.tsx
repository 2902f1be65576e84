import type { Citation } from '../../evidence/source.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { citationText } from './citationText.ts'

interface NumberedSourcesProps {
  readonly citations: readonly Citation[]
  readonly wording: LaterWording
}

/** What the numbers in brackets stand for, in full. */
export function NumberedSources({ citations, wording }: NumberedSourcesProps) {
  const { paper, workingSheet } = wording
  if (citations.length === 0) return null
  return (
    <section>
      <h2>{paper.sources}</h2>
      <ol className="numberedSources">
        {citations.map((citation, index) => (
          <li key={citation.cite}>
            <span>{workingSheet.citeAlone(index + 1)}</span>
            <span>{citationText(citation, wording)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
