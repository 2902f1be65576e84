import type { Marked } from '../../evidence/source.ts'
import type { Bilingual } from '../../evidence/bilingual.ts'
import type { PlanCaution } from '../../plan/planCaution.ts'
import type { LaterWording } from '../../wording/wording.ts'

/** A text of a drug's file; what is not its source's own words says so, in short. */
export function benchText(text: Bilingual, { mark }: Marked<unknown>, { text: say, worksheet }: LaterWording): string {
  return mark === 'stated' ? say(text) : worksheet.marked(say(text), worksheet.mark[mark])
}

interface BenchCautionsProps {
  readonly cautions: readonly PlanCaution[]
  readonly wording: LaterWording
}

/** Directly under the drug's name: by which way it never goes in, and what it is never taken for. */
export function BenchCautions({ cautions, wording }: BenchCautionsProps) {
  if (cautions.length === 0) return null
  return (
    <tr>
      <td colSpan={3} className="preparationCautions">
        {cautions
          .map(({ caution }) => benchText(caution.value.text, caution, wording))
          .join(wording.paper.joinSentences)}
      </td>
    </tr>
  )
}

/** In the place of cautions and notes that stand at an earlier preparation of the same drug on this date. */
export function SaidBefore({ number, wording }: { readonly number: number; readonly wording: LaterWording }) {
  return (
    <tr>
      <th scope="row">{wording.preparation.notes}</th>
      <td colSpan={2}>{wording.worksheet.asFor(number)}</td>
    </tr>
  )
}
