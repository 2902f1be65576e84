import type { ReactNode } from 'react'
import type { Bilingual } from '../evidence/bilingual.ts'
import type { Marked } from '../evidence/source.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { Provenance } from './Provenance.tsx'
import styles from './SourceNotes.module.css'
import { useWording } from './wordingContext.ts'

/** What the regimen's source says around the doses, what it leaves open, and which publications it is. Shown, never applied. */
export function SourceNotes({ regimen }: { readonly regimen: Regimen }) {
  const wording = useWording()
  const { plan } = wording.screen
  const { population } = regimen
  const studied = [
    wording.text(regimen.disease),
    population.age.mark === 'absent' ? null : plan.ages(population.age.value.min, population.age.value.max),
    population.ecogMax.mark === 'absent' ? null : plan.ecogUpTo(population.ecogMax.value),
    population.lvefMin.mark === 'absent' ? null : plan.lvefAtLeast(population.lvefMin.value),
  ].filter((part) => part !== null)
  return (
    <section className="sheet" aria-label={plan.fromSource}>
      <div className="head">
        <h2>{plan.fromSource}</h2>
        <span className="quiet">{`${wording.text(regimen.title)} ${regimen.version}`}</span>
      </div>
      <div className={styles['parts']}>
        <Part title={plan.population}>
          {studied.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </Part>
        <MarkedPart title={plan.inclusions} texts={population.inclusions} />
        <MarkedPart title={plan.exclusions} texts={population.exclusions} />
        <MarkedPart title={plan.beforeEachCycle} texts={regimen.beforeEachCycle} />
        <MarkedPart title={plan.supportiveCare} texts={regimen.supportiveCare} />
        <MarkedPart title={plan.rules} texts={regimen.rules} />
        <Part title={plan.notStated}>
          {regimen.notStated.map((text) => (
            <li key={text.en}>{wording.text(text)}</li>
          ))}
        </Part>
        <Part title={plan.sources}>
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
  const wording = useWording()
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
