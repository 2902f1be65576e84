import type { Plan } from '../../../plan/plan.ts'
import type { LaterWording } from '../../../wording/wording.ts'

/** What is treated and what for: what nobody wrote is printed as not entered, never left out. */
export function OrderFacts({ plan: { patient }, wording }: { readonly plan: Plan; readonly wording: LaterWording }) {
  const { treatmentPlan: words, paper } = wording
  const facts = [
    { label: words.diagnosis, value: patient.diagnosis },
    { label: words.intent, value: patient.intent === null ? null : words.intents[patient.intent] },
    { label: words.venousAccess, value: patient.venousAccess },
  ]
  return (
    <dl className="orderFacts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <b>{value ?? paper.notEntered}</b>
          </dd>
        </div>
      ))}
    </dl>
  )
}
