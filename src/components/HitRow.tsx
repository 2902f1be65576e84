import { memo } from 'react'
import type { Asked } from '../library/asked.ts'
import type { RegimenSummary } from '../library/libraryIndex.ts'
import type { LaterWording } from '../wording/wording.ts'
import styles from './Finder.module.css'
import { useLaterWording } from './laterWordingContext.ts'

export interface HitActs {
  readonly onChoose: (id: string) => void
  readonly onRead: (id: string) => void
  readonly onCompare: (id: string) => void
}

interface Props extends HitActs {
  readonly summary: RegimenSummary
  readonly isChosen: boolean
  /** Kept to be compared with another. */
  readonly isKept: boolean
}

/** One regimen that was found, with what tells it from others of its name. */
export const HitRow = memo(function HitRow({ summary, isChosen, isKept, onChoose, onRead, onCompare }: Props) {
  const wording = useLaterWording()
  const { finder, details, screen } = wording
  const { id, version, cycleLength, ages, asks } = summary
  const title = wording.text(summary.title)
  const drugs = summary.treatment.map((drug) => drugName(drug, summary, wording))
  const facts = [
    details.ages(ages.min, ages.max),
    cycleLength === null ? finder.noCycle : finder.cycle(cycleLength),
    screen.order.version(version),
  ]
  return (
    <li>
      <span>
        <b>{title}</b>
        {isChosen && <span className={styles['sub']}>{finder.chosen}</span>}
        <span className={styles['sub']}>{wording.text(summary.disease)}</span>
      </span>
      <span>
        {drugs.join(screen.plan.comma)}
        <span className={styles['sub']}>
          {[summary.cites[0], ...summary.registrations].join(screen.plan.semicolon)}
        </span>
        <span className={styles['sub']}>{facts.join(screen.plan.semicolon)}</span>
        {asks.length > 0 && <span className={styles['asks']}>{finder.asks(askedText(asks, summary, wording))}</span>}
      </span>
      <span className={styles['acts']}>
        <button
          type="button"
          className="button"
          data-hit={id}
          aria-label={screen.chooseNamed(title)}
          onClick={() => {
            onChoose(id)
          }}
        >
          {screen.order.chooseThis}
        </button>
        <button
          type="button"
          className="button"
          aria-label={finder.readNamed(title)}
          onClick={() => {
            onRead(id)
          }}
        >
          {finder.read}
        </button>
        <button
          type="button"
          className="button"
          aria-label={finder.compareNamed(title)}
          aria-pressed={isKept}
          onClick={() => {
            onCompare(id)
          }}
        >
          {finder.compare}
        </button>
      </span>
    </li>
  )
})

function askedText(asks: readonly Asked[], summary: RegimenSummary, wording: LaterWording): string {
  const { finder, screen } = wording
  return asks.map(({ drug, of }) => finder.asked[of](drugName(drug, summary, wording))).join(screen.plan.comma)
}

function drugName(id: string, { drugIds, drugNames }: RegimenSummary, wording: LaterWording): string {
  const name = drugNames[drugIds.indexOf(id)]
  return name === undefined ? id : wording.text(name)
}
