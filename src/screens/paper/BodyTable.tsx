import type { ComparedBody } from '../../plan/bodyComparison.ts'
import type { Plan } from '../../plan/plan.ts'
import { roundForDisplay } from '../../quantities/roundToIncrement.ts'
import { signedPercent } from '../../wording/formats/numberText.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface BodyTableProps {
  readonly plan: Plan
  readonly wording: LaterWording
}

/** The body of the cycle before beside the present one, and which of the two the doses were made from. */
export function BodyTable({ plan, wording }: BodyTableProps) {
  const { paper, paperCourse } = wording
  const { comparison } = plan
  if (comparison === null) return null
  const { before, now, used } = comparison
  const { comparisonColumn: column } = paperCourse
  const head = (title: string, body: ComparedBody, isUsed: boolean): string =>
    [title, paperCourse.inCycle(body.cycle), ...(isUsed ? [paperCourse.used] : [])].join(paper.joinParts)
  const rows = [
    { label: paper.height, of: 'height', on: 'heightMeasuredOn', percent: comparison.heightPercent },
    { label: paper.weight, of: 'weight', on: 'weightMeasuredOn', percent: comparison.weightPercent },
    { label: paper.bsa, of: 'bsa', on: null, percent: comparison.bsaPercent },
  ] as const
  return (
    <section>
      <h2>{paperCourse.comparison}</h2>
      <table className="paperGrid">
        <thead>
          <tr>
            <th>{column.what}</th>
            <th>{head(column.previous, before, used === 'before')}</th>
            <th>{head(column.present, now, used === 'now')}</th>
            <th>{column.difference}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, of, on, percent }) => (
            <tr key={of}>
              <td>{label}</td>
              <td>{cell(before, of, on)}</td>
              <td>{cell(now, of, on)}</td>
              <td>{percent === null ? '' : signedPercent(percent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )

  function cell(
    body: ComparedBody,
    of: 'height' | 'weight' | 'bsa',
    on: 'heightMeasuredOn' | 'weightMeasuredOn' | null,
  ) {
    const value = body[of]
    if (value === null) return paper.notEntered
    const shown = of === 'bsa' ? { value: roundForDisplay(value.value, 4), unit: value.unit } : value
    const date = on === null ? null : body[on]
    return [wording.quantity(shown), ...(date === null ? [] : [paper.measuredOn(wording.date(date))])].join(
      paper.joinParts,
    )
  }
}
