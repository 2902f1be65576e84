import type { Citation } from '../../evidence/source.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { LaterWording } from '../../wording/wording.ts'

/** The regimen's own documents first; then those its drugs bring, each once. */
export function Sources({ regimen, wording }: { readonly regimen: Regimen; readonly wording: LaterWording }) {
  const { paper } = wording
  const own = Object.values(regimen.sources).map(citationText)
  const ofDrugs = Object.values(regimen.drugs).flatMap((drug) => Object.values(drug.sources).map(citationText))
  const further = [...new Set(ofDrugs)].filter((text) => !own.includes(text))
  return (
    <section>
      <h2>{paper.sources}</h2>
      <ul className="paperNotes">
        {own.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {further.length > 0 && <li>{paper.drugSources(further.join(paper.joinItems))}</li>}
      </ul>
    </section>
  )

  function citationText({ cite, doi, registration }: Citation): string {
    return [
      cite,
      ...(doi === undefined ? [] : [paper.doi(doi)]),
      ...(registration === undefined ? [] : [registration]),
    ].join(paper.joinParts)
  }
}
