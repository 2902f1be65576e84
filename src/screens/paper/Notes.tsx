import type { Finding } from '../../evidence/finding.ts'
import type { Plan } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface NotesProps {
  readonly plan: Plan
  readonly findings: readonly Finding[]
  readonly wording: LaterWording
}

/** What asks nothing but belongs to the order: inferred and absent values, what the source does not state, its rules. */
export function Notes({ plan, findings, wording }: NotesProps) {
  const { paper } = wording
  // what a hospital supplied stands beside the dose it is for
  const all = findings.filter((finding) => finding.severity === 'note').filter(({ code }) => code !== 'supplied')
  const notes = all.filter(({ code }) => code !== 'notStated')
  const notStated = all.flatMap((note) => {
    const text = note.code === 'notStated' ? plan.regimen.notStated[note.index] : undefined
    return text === undefined ? [] : [wording.text(text)]
  })
  return (
    <section>
      {all.length > 0 && <h2>{paper.notes}</h2>}
      <ul className="paperNotes orderNotes">
        {notes.map((finding) => (
          <li key={finding.key}>{wording.note(finding, plan.regimen)}</li>
        ))}
        {notStated.length > 0 && <li>{wording.treatmentPlan.notStated(notStated)}</li>}
      </ul>
      {plan.regimen.rules.length > 0 && <h2>{paper.rules}</h2>}
      <ul className="paperNotes orderNotes">
        {plan.regimen.rules.map((rule) => (
          <li key={rule.value.en}>
            {wording.text(rule.value)}
            {rule.mark !== 'stated' && ` (${paper.mark[rule.mark]})`}
          </li>
        ))}
      </ul>
    </section>
  )
}
