import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { PreparationLine } from '../../components/preparationLine.ts'
import type { Drug } from '../../regimen/drug.ts'
import styles from './Preparation.module.css'

interface Props {
  readonly lines: readonly PreparationLine[]
  readonly drug: Drug
}

/** Where the facts of a preparation stand, line by line. */
export function PreparationSources({ lines, drug }: Props) {
  const { details, paper } = useLaterWording()
  const cited = lines.flatMap(({ label, texts }) => {
    const places = texts.flatMap(({ place }) =>
      place === null ? [] : [`${drug.sources[place.source]?.cite ?? place.source}${paper.joinParts}${place.place}`],
    )
    return places.length === 0 ? [] : [{ label, places: [...new Set(places)] }]
  })
  if (cited.length === 0) return null
  return (
    <details className={styles['sources']}>
      <summary>{details.whereFrom}</summary>
      <ul>
        {cited.map(({ label, places }) => (
          <li key={label}>{paper.dated(label, places.join(paper.joinItems))}</li>
        ))}
      </ul>
    </details>
  )
}
