import type { LabelSheet } from '../../../documents/label.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import { withoutTexts } from './labelTexts.ts'

interface LabelsWithoutProps {
  readonly plan: Plan
  readonly sheet: LabelSheet
  readonly wording: LaterWording
}

/** Every dose that nobody will find a label of, and why: a dose that is missing unsaid would be looked for, or forgotten. */
export function LabelsWithout({ plan, sheet, wording }: LabelsWithoutProps) {
  const { labels: words } = wording
  return (
    <div className="labelsWithout">
      {sheet.without.length > 0 && (
        <section>
          <h2>{words.without}</h2>
          <table className="paperGrid">
            <thead>
              <tr>
                <th>{words.drug}</th>
                <th>{words.days}</th>
                <th>{words.why}</th>
              </tr>
            </thead>
            <tbody>
              {sheet.without.map((each, index) => {
                const { name, days, why } = withoutTexts(each, plan, wording)
                return (
                  <tr key={`${name} ${index}`}>
                    <th scope="row" className="drugName">
                      {name}
                    </th>
                    <td>{days}</td>
                    <td>{why}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </section>
      )}
      <p className="paperQuiet">{words.benchNotes}</p>
    </div>
  )
}
