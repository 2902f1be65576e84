import type { Plan } from '../../plan/plan.ts'
import { ownValue } from '../../quantities/ownValue.ts'
import { drugSources } from '../../wording/laterNames.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { citationText } from './citationText.ts'

interface SourcesProps {
  readonly plan: Plan
  readonly wording: LaterWording
}

/** The regimen's own documents, and those of the cumulative limits: a limit in numbers names its own where it stands. */
export function Sources({ plan, wording }: SourcesProps) {
  const { paper, treatmentPlan: words } = wording
  const own = Object.values(plan.regimen.sources).map((source) => citationText(source, wording))
  const limits = plan.ledgers.flatMap(({ drug, limits: all }) =>
    all.flatMap(({ at }) => {
      const source = at === null ? undefined : ownValue(drugSources(plan.regimen, drug), at.source)
      return source === undefined ? [] : [citationText(source, wording)]
    }),
  )
  const further = [...new Set(limits)].filter((text) => !own.includes(text))
  return (
    <section>
      <h2>{paper.sources}</h2>
      <ul className="paperNotes orderNotes">
        {own.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {further.length > 0 && <li>{words.limitSources(further.join(paper.joinItems))}</li>}
        <li>{words.sourcesApart}</li>
      </ul>
    </section>
  )
}

/** Those its drugs bring, each once. */
export function DrugSources({ plan, wording }: SourcesProps) {
  const { paper } = wording
  const ofDrugs = Object.values(plan.regimen.drugs).flatMap((drug) => Object.values(drug.sources))
  const texts = new Set(ofDrugs.map((source) => citationText(source, wording)))
  if (texts.size === 0) return null
  return (
    <section>
      <h2>{paper.sources}</h2>
      <p>{paper.drugSources([...texts].join(paper.joinItems))}</p>
    </section>
  )
}
