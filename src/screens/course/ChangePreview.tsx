import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { ComparedState } from '../../documents/compareCycles.ts'
import styles from './Course.module.css'
import type { CyclePreview } from './usePreview.ts'

/**
 * Before and after, line by line, for the first cycle that changes; the later ones by their number. What is missing here
 * does not change.
 */
export function ChangePreview({ previews }: { readonly previews: readonly CyclePreview[] }) {
  const wording = useLaterWording()
  const { changes, acts } = wording
  const [first, ...later] = previews
  if (first === undefined) return <p className={styles['both']}>{changes.sameAsBefore}</p>
  const { cycle, administrations, assessments } = first
  return (
    <div className={`${styles['wide']} ${styles['scroll']}`}>
      <table className={styles['table']}>
        <caption>
          {changes.preview} <span className="quiet">{changes.cycleOf(cycle)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{wording.screen.plan.drug}</th>
            <th scope="col">{changes.before}</th>
            <th scope="col">{changes.after}</th>
          </tr>
        </thead>
        <tbody>
          {administrations.map(({ id, name, day, before, after }) => (
            <tr key={id}>
              <th scope="row">
                {wording.text(name)} <span className="quiet keep">{wording.screen.plan.day(day)}</span>
              </th>
              <td>{text(before)}</td>
              <td>
                <b>{text(after)}</b>
              </td>
            </tr>
          ))}
          {assessments.map(({ id, title, before, after }) => (
            <tr key={id}>
              <th scope="row">{wording.text(title)}</th>
              <td>{before === null ? '' : wording.shortDate(before)}</td>
              <td>
                <b>{after === null ? '' : wording.shortDate(after)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {later.length > 0 && <p>{changes.alsoIn(later.map((each) => each.cycle))}</p>}
    </div>
  )

  function text({ start, date, state, rounded }: ComparedState): string {
    if (state === 'omitted' || state === 'ceased') return acts[state === 'omitted' ? 'omit' : 'cease'].done
    const dose = rounded === null ? wording.screen.plan.noDose : wording.quantity(rounded)
    const when =
      start !== null
        ? `${wording.shortDate(start.date)} ${wording.time(start, start.date)}`
        : date !== null
          ? wording.shortDate(date)
          : ''
    return [dose, when].filter((part) => part !== '').join(wording.screen.plan.comma)
  }
}
