import type { Regimen } from '../../regimen/regimen.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { citationText } from './citationText.ts'

/** The regimen's own documents first; then those its drugs bring, each once. */
export function RegimenSources({ regimen, wording }: { readonly regimen: Regimen; readonly wording: LaterWording }) {
  const { paper } = wording
  const own = Object.values(regimen.sources).map((source) => citationText(source, wording))
  const ofDrugs = Object.values(regimen.drugs).flatMap((drug) =>
    Object.values(drug.sources).map((source) => citationText(source, wording)),
  )
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
}
