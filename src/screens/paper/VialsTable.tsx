import { doseAmount } from '../../components/preparationAmounts.ts'
import { notCountedText } from '../../components/notCounted.ts'
import { vialsText, wasteText } from '../../components/preparationStock.ts'
import { preparationContext } from '../../components/preparationText.ts'
import type { WorksheetTotal } from '../../documents/worksheet.ts'
import type { Part, VialTotal } from '../../dosing/preparation/preparation.ts'
import type { Plan, PlanCycle } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface VialsTableProps {
  readonly plan: Plan
  readonly cycle: PlanCycle
  readonly totals: readonly WorksheetTotal[]
  readonly wording: LaterWording
}

/** What the doses of the cycle that are still to be given need of each drug, with and without sharing vials between the doses of one date. */
export function VialsTable({ plan, cycle, totals, wording }: VialsTableProps) {
  const { preparation: words, worksheet } = wording
  const notCounted = notCountedText(cycle, wording)
  return (
    <section>
      <table className="paperGrid paperVials">
        <thead>
          <tr>
            <th>{worksheet.drug}</th>
            <th>{words.apart}</th>
            <th>{words.shared}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <tr key={total.vials.item}>
              <th scope="row">
                <p className="drugName">{wording.text(total.first.name)}</p>
              </th>
              <td>
                <Total plan={plan} total={total} part={total.vials.apart} wording={wording} />
              </td>
              <td>
                <Total plan={plan} total={total} part={total.vials.shared} wording={wording} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {notCounted !== null && <p className="paperQuiet">{notCounted}</p>}
      <p className="paperQuiet">{words.sharedHelp}</p>
    </section>
  )
}

interface TotalProps {
  readonly plan: Plan
  readonly total: WorksheetTotal
  readonly part: Part<VialTotal>
  readonly wording: LaterWording
}

function Total({ plan, total, part, wording }: TotalProps) {
  const context = preparationContext(total.first, plan.regimen, wording)
  if (context === null) return wording.worksheet.drugOpen
  if (!part.ok)
    return (
      <p>
        <span className="paperBlank" /> {wording.preparationRefusal(part.refusal, plan.regimen)}
      </p>
    )
  const { held } = part.value
  return (
    <>
      <p className="word">{vialsText(part.value, context)}</p>
      <p>{wording.worksheet.held(doseAmount(held, context.unit, wording))}</p>
      <p>
        {wording.preparation.waste} {wasteText(part.value, context)}
      </p>
    </>
  )
}
