import type { Plan, PlanCycle } from '../../plan/plan.ts'
import type { Change } from '../../order/course.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface CourseChangesProps {
  readonly plan: Plan
  readonly cycle: PlanCycle
  readonly wording: LaterWording
}

/** Every change that reaches this cycle, with its scope, reason and date: a reader sees what is not the regimen's own. */
export function CourseChanges({ plan, cycle, wording }: CourseChangesProps) {
  const { paperCourse } = wording
  const changes = plan.changes.filter((change) => reaches(change, cycle.number))
  if (changes.length === 0) return null
  const { changeColumn } = paperCourse
  return (
    <section>
      <h2>{paperCourse.changes}</h2>
      <table className="paperGrid paperChanges">
        <thead>
          <tr>
            <th className="what">{changeColumn.what}</th>
            <th className="change">{changeColumn.change}</th>
            <th>{changeColumn.scope}</th>
            <th className="reason">{changeColumn.reason}</th>
            <th className="decided">{changeColumn.date}</th>
          </tr>
        </thead>
        {changes.map((change) => (
          <tbody key={change.id}>
            <tr>
              <td>{wording.changeSubject(change, plan.regimen)}</td>
              <td>
                <b>{wording.changeAct(change, plan.regimen)}</b>
              </td>
              <td>{wording.changeScope(change)}</td>
              <td>
                <p>{wording.changeReason(change)}</p>
                {change.note !== '' && <p>{paperCourse.note(change.note)}</p>}
              </td>
              <td className="paperKeep">{wording.date(change.date)}</td>
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  )
}

/** It begins in this cycle, or in an earlier one with a scope that goes on. */
function reaches(change: Change, cycle: number): boolean {
  if (change.at.cycle === cycle) return true
  const goesOn = change.kind === 'cease' || (change.kind === 'modify' && change.scope === 'laterCycles')
  return goesOn && change.at.cycle < cycle
}
