import { type DoseRun, dosesOfCycle } from '../documents/dosesOfCycle.ts'
import type { BlockingFinding } from '../evidence/finding.ts'
import type { Plan } from '../plan/plan.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { LaterWording } from '../wording/wording.ts'
import { briefReason } from './administrationText.ts'
import styles from './Finder.module.css'
import { onDays } from './itemLineText.ts'
import { useLaterWording } from './laterWordingContext.ts'

interface Beside {
  readonly plan: Plan
  /** Two engines agree in its doses. */
  readonly isAgreed: boolean
  readonly stops: readonly BlockingFinding[]
}

/**
 * What each of two plans gives in its current cycle, drug by drug. A dose that is not there says why; what stops a plan
 * stands above its doses, and while the engines differ there are none.
 */
export function DosesSideBySide({ beside }: { readonly beside: readonly [Beside, Beside] }) {
  const wording = useLaterWording()
  const { regimenPage, screen } = wording
  const plans = beside.map(({ plan }) => plan)
  const runs = beside.map(({ plan, isAgreed }) => (isAgreed ? dosesOfCycle(plan) : []))
  const names = new Map(runs.flat().map((run) => [keyOf(run), run.name]))
  const titles = plans.map(({ regimen }) => wording.text(regimen.title))
  return (
    <>
      {beside.flatMap(({ plan, stops }) =>
        stops.map((finding) => (
          <p key={`${plan.regimen.id} ${finding.key}`} className={styles['warn']}>
            {regimenPage.labelled(wording.text(plan.regimen.title), wording.finding(finding, plan.regimen))}
          </p>
        )),
      )}
      {plans.map((plan) => {
        const open = openChoices(plan, wording)
        return open === '' ? null : (
          <p key={plan.regimen.id} className={styles['warn']}>
            {regimenPage.labelled(wording.text(plan.regimen.title), regimenPage.openChoices(open))}
          </p>
        )
      })}
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{screen.plan.drug}</th>
            {titles.map((title, at) => (
              <th key={plans[at]?.regimen.id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...names].map(([key, name]) => (
            <tr key={key}>
              <th scope="row">{wording.text(name)}</th>
              {runs.map((side, at) => {
                const own = side.filter((run) => keyOf(run) === key)
                return (
                  <td key={plans[at]?.regimen.id} data-head={titles[at]}>
                    {own.length === 0 && (beside[at]?.isAgreed === true ? regimenPage.notInThis : regimenPage.noDoses)}
                    {own.map((run) => (
                      <p key={`${run.item} ${run.days.join()} ${String(run.dosesPerDay)}`}>
                        {runText(run, wording, plans[at]?.regimen ?? null)}
                      </p>
                    ))}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** While the drug is not chosen, the item stands for it. */
function keyOf({ drug, item }: DoseRun): string {
  return drug ?? `item ${item}`
}

function runText({ days, dosesPerDay, outcome }: DoseRun, wording: LaterWording, regimen: Regimen | null): string {
  const { regimenPage, details, screen } = wording
  const on = days.length > 0 ? onDays(days, wording) : screen.plan.daysNotKnown
  if (outcome.kind === 'leftOut') return days.length > 0 ? regimenPage.labelled(on, details.leftOut) : details.notGiven
  if (outcome.kind === 'none')
    return regimenPage.labelled(
      on,
      `${screen.plan.noDose}${screen.plan.comma}${briefReason(outcome.refusal, wording, regimen)}`,
    )
  const dose = regimenPage.each(wording.quantity(outcome.dose))
  return regimenPage.labelled(
    on,
    dosesPerDay === 1 ? dose : `${dose}${screen.plan.comma}${screen.plan.timesDaily(dosesPerDay)}`,
  )
}

function openChoices({ regimen, choices }: Plan, wording: LaterWording): string {
  return regimen.choices
    .filter(({ id, defaultOption }) => defaultOption === undefined && (choices[id] ?? '') === '')
    .map(({ question }) => wording.text(question))
    .join(wording.screen.plan.semicolon)
}
