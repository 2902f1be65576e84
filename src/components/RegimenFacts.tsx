import type { ReactNode } from 'react'
import type { MarkedOrAbsent } from '../evidence/source.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { countText, totalText } from './declaredTexts.ts'
import styles from './Finder.module.css'
import { useLaterWording } from './laterWordingContext.ts'
import { Provenance } from './Provenance.tsx'

/** What a regimen says beside its items and its source's notes: its course, its choices, what it declares, its revisions. */
export function RegimenFacts({ regimen }: { readonly regimen: Regimen }) {
  const wording = useLaterWording()
  const { regimenPage, finder, screen } = wording
  const { course, choices, totals, counts, revisions, population } = regimen
  return (
    <>
      <Part title={regimenPage.course}>
        <li>
          <Known title={regimenPage.cycleLength} value={course.cycleLength} text={finder.days} />
        </li>
        <li>
          <Known
            title={regimenPage.cycles}
            value={course.cycles}
            text={({ min, max }) => regimenPage.cyclesFrom(min, max)}
          />
        </li>
        <li>
          {regimenPage.minimumAge(population.minimumAge.value)} <Provenance mark={population.minimumAge.mark} />
        </li>
      </Part>
      <Part title={regimenPage.choices}>
        {choices.length === 0 && <li>{regimenPage.noChoices}</li>}
        {choices.map(({ id, question, options, defaultOption, why }) => {
          const byDefault = options.find((option) => option.id === defaultOption)
          return (
            <li key={id}>
              {wording.text(question)} {options.map(({ label }) => wording.text(label)).join(screen.plan.semicolon)}
              {byDefault && ` (${regimenPage.defaultIs(wording.text(byDefault.label))})`}
              <span className={styles['from']}>{wording.text(why)}</span>
            </li>
          )
        })}
      </Part>
      <Part title={regimenPage.totals}>
        {[
          ...totals.map((total) => totalText(total, regimen, wording)),
          ...counts.map((count) => countText(count, regimen, wording)),
        ].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </Part>
      <Part title={regimenPage.revisions}>
        {revisions.map(({ version, date, change, withdrawn }) => (
          <li key={version}>
            {regimenPage.labelled(regimenPage.revision(version, date), wording.text(change))}
            {withdrawn && (
              <span className={styles['asks']}>
                {regimenPage.labelled(regimenPage.withdrawn, wording.text(withdrawn))}
              </span>
            )}
          </li>
        ))}
      </Part>
    </>
  )
}

function Known<T>(props: {
  readonly title: string
  readonly value: MarkedOrAbsent<T>
  readonly text: (value: T) => string
}) {
  const { regimenPage } = useLaterWording()
  const { title, value, text } = props
  return (
    <>
      {regimenPage.labelled(title, value.mark === 'absent' ? regimenPage.notStated : text(value.value))}{' '}
      <Provenance mark={value.mark} />
    </>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles['part']}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </div>
  )
}
