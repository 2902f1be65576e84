import type { ReactNode } from 'react'
import type { Bilingual } from '../evidence/bilingual.ts'
import type { Marked } from '../evidence/source.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { Provenance } from './Provenance.tsx'
import styles from './SourceNotes.module.css'
import { useLaterWording } from './laterWordingContext.ts'

/** What the regimen's source says around the doses, what it leaves open, and which publications it is. Shown, never applied. */
export function SourceNotes({ regimen }: { readonly regimen: Regimen }) {
  const wording = useLaterWording()
  const { details } = wording
  const { population } = regimen
  const studied = [
    wording.text(regimen.disease),
    population.age.mark === 'absent' ? null : details.ages(population.age.value.min, population.age.value.max),
    population.ecogMax.mark === 'absent' ? null : details.ecogUpTo(population.ecogMax.value),
    population.lvefMin.mark === 'absent' ? null : details.lvefAtLeast(population.lvefMin.value),
  ].filter((part) => part !== null)
  return (
    <section className="sheet" aria-label={details.fromSource}>
      <div className="head">
        <h2>{details.fromSource}</h2>
        <span className="quiet">{`${wording.text(regimen.title)} ${regimen.version}`}</span>
      </div>
      <div className={styles['parts']}>
        <Part title={details.population}>
          {studied.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </Part>
        <MarkedPart title={details.inclusions} texts={population.inclusions.map(({ text }) => text)} />
        <MarkedPart title={details.exclusions} texts={population.exclusions.map(({ text }) => text)} />
        <MarkedPart title={details.beforeEachCycle} texts={regimen.beforeEachCycle} />
        <MarkedPart title={details.supportiveCare} texts={regimen.supportiveCare} />
        <MarkedPart title={details.rules} texts={regimen.rules} />
        <Part title={details.notStated}>
          {regimen.notStated.map((text) => (
            <li key={text.en}>{wording.text(text)}</li>
          ))}
        </Part>
        <Part title={details.sources}>
          {Object.values(regimen.sources).map((source) => (
            <li key={source.cite}>
              {source.cite}
              {source.doi !== undefined && <span className="quiet"> doi:{source.doi}</span>}
              {source.registration !== undefined && <span className="quiet"> {source.registration}</span>}
            </li>
          ))}
        </Part>
      </div>
    </section>
  )
}

function MarkedPart({ title, texts }: { readonly title: string; readonly texts: readonly Marked<Bilingual>[] }) {
  const wording = useLaterWording()
  return (
    <Part title={title}>
      {texts.map((text) => (
        <li key={text.value.en}>
          {wording.text(text.value)}
          {text.mark !== 'stated' && (
            <>
              {' '}
              <Provenance mark={text.mark} /> <span className="quiet">{wording.text(text.why)}</span>
            </>
          )}
        </li>
      ))}
    </Part>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  return children.length === 0 ? null : (
    <div className={styles['part']}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </div>
  )
}
