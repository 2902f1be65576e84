import { goToPlace } from '../../components/goToPlace.ts'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { RenalEstimate } from '../../plan/renalFunction.ts'
import type { Plan } from '../../plan/plan.ts'
import panel from '../course/Course.module.css'
import styles from './Clinical.module.css'
import { RenalRow } from './RenalRow.tsx'

/** What the creatinine says by every formula, each with its unit in full and its working. Nothing is dosed by it here. */
export function RenalPanel({ plan }: { readonly plan: Plan }) {
  const wording = useLaterWording()
  const { renal: words } = wording.clinical
  const { renal } = plan
  if (renal === null || renal.estimates.length === 0) return null
  const { estimates, chosen, measuredOn } = renal
  const nothing = reasonForAll(estimates)
  const creatinine = estimates.flatMap(({ outcome }) => (outcome.ok ? [outcome.working.entered] : []))[0]
  const date = measuredOn === null ? null : wording.date(measuredOn)
  const from =
    creatinine === undefined ? [] : [words.from(wording.clinical.amount(creatinine.value, creatinine.unit), date)]
  const head = [...from, words.shown]
  return (
    <section className={`sheet ${panel['panel']}`} id="region-renal" tabIndex={-1} aria-label={words.title}>
      <div className="head">
        <h2>{words.title}</h2>
        <span className="quiet">{head.join(wording.paper.joinSentences)}</span>
      </div>
      {chosen === null && (
        <p className={styles['line']}>
          {words.notChosen}{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              goToPlace('field-renalFormula')
            }}
          >
            {wording.details.goTo(words.formula)}
          </button>
        </p>
      )}
      {nothing === null ? (
        <>
          <div className={panel['scroll']}>
            <table className={`${panel['table']} ${styles['table']}`}>
              <thead>
                <tr>
                  <th scope="col">{words.column.formula}</th>
                  <th scope="col">{words.column.value}</th>
                  <th scope="col">{words.column.absolute}</th>
                </tr>
              </thead>
              <tbody>
                {estimates.map((estimate) => (
                  <RenalRow
                    key={estimate.formula}
                    estimate={estimate}
                    isChosen={estimate.formula === chosen?.formula}
                  />
                ))}
              </tbody>
            </table>
          </div>
          <details className={styles['folded']}>
            <summary>{words.working}</summary>
            <ul className={styles['workings']}>
              {estimates.map(
                ({ formula, outcome }) => outcome.ok && <li key={formula}>{wording.renalWorking(outcome)}</li>,
              )}
            </ul>
          </details>
        </>
      ) : (
        <p className={styles['line']}>{nothing}</p>
      )}
    </section>
  )

  /** Said once, where no formula has a value and all for one reason. */
  function reasonForAll(all: readonly RenalEstimate[]): string | null {
    const reasons = all.map(({ outcome }) => (outcome.ok ? null : wording.renalRefusal(outcome.refusal)))
    const [first = null] = reasons
    return reasons.every((reason) => reason === first) ? first : null
  }
}
