import { notCountedText } from '../../components/notCounted.ts'
import { vialsText, wasteText } from '../../components/preparationStock.ts'
import { preparationContext } from '../../components/preparationText.ts'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { DrugVials, Part, VialTotal } from '../../dosing/preparation/preparation.ts'
import type { Plan } from '../../plan/plan.ts'
import styles from '../course/Course.module.css'

/** What the doses of the current cycle that are still to be given need of each drug: each dose from its own vials, and with those of one date shared. */
export function VialsPanel({ plan }: { readonly plan: Plan }) {
  const wording = useLaterWording()
  const { preparation: words } = wording
  const current = plan.cycles.find(({ status }) => status === 'current')
  const rows = plan.vials.filter(({ apart }) => apart.ok || !NOT_COUNTED.has(apart.refusal.code))
  if (current === undefined || rows.length === 0) return null
  const title = words.vialsTitle(current.number)
  const notCounted = notCountedText(current, wording)
  return (
    <section className={`sheet ${styles['panel']}`} id="region-vials" tabIndex={-1} aria-label={title}>
      <div className="head">
        <h2>{title}</h2>
      </div>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{wording.screen.plan.drug}</th>
              <th scope="col">{words.apart}</th>
              <th scope="col">{words.shared}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((vials) => {
              const first = current.administrations.find(({ item }) => item === vials.item)
              return (
                <tr key={vials.item}>
                  <th scope="row">{first === undefined ? vials.drug : wording.text(first.name)}</th>
                  <Total vials={vials} part={vials.apart} plan={plan} />
                  <Total vials={vials} part={vials.shared} plan={plan} />
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {notCounted !== null && <p>{notCounted}</p>}
      <p className="quiet">{words.sharedHelp}</p>
    </section>
  )
}

/** Nothing of these comes in vials, or is given at all. */
const NOT_COUNTED: ReadonlySet<string> = new Set(['notDrawnUp'])

interface TotalProps {
  readonly vials: DrugVials
  readonly part: Part<VialTotal>
  readonly plan: Plan
}

function Total({ vials, part, plan }: TotalProps) {
  const wording = useLaterWording()
  const { preparation: words } = wording
  const administration = plan.cycles
    .flatMap(({ administrations }) => administrations)
    .find(({ item }) => item === vials.item)
  const context = administration === undefined ? null : preparationContext(administration, plan.regimen, wording)
  if (!part.ok || context === null)
    return (
      <td>
        <b>{words.blank}.</b> {part.ok ? null : wording.preparationRefusal(part.refusal, plan.regimen)}
      </td>
    )
  return (
    <td>
      <b>{vialsText(part.value, context)}</b>
      <div className="quiet">
        {words.waste} {wasteText(part.value, context)}
      </div>
    </td>
  )
}
