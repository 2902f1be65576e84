import type { WorksheetDay } from '../../documents/worksheet.ts'
import type { Plan } from '../../plan/plan.ts'
import { drugName } from '../../wording/names.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { benchText } from './BenchCautions.tsx'

interface WorksheetFootProps {
  readonly plan: Plan
  readonly day: WorksheetDay
  readonly cycleNumber: number
  readonly wording: LaterWording
}

/** What holds for every preparation of the date is said once, under the last of them. */
export function WorksheetFoot({ plan, day, cycleNumber, wording }: WorksheetFootProps) {
  const { paper, worksheet: words, preparation } = wording
  const half = wording.language === 'en' ? 'en' : 'zh'
  const hasBag = day.entries.some((entry) => entry.preparation?.bag.ok === true)
  const bags = hasBag ? [`${paper.dated(preparation.finalVolume, preparation.overfill)}${paper.fullStop}`] : []
  return (
    <div className="worksheetFoot">
      {day.handling.map(({ drugs, handling }) => (
        <p key={drugs.join(' ')}>
          {words.handling(
            drugs.map((drug) => drugName(plan.regimen, drug, half)),
            benchText(handling.value, handling, wording),
          )}
        </p>
      ))}
      <p>{[...bags, paper.validity(cycleNumber)].join(paper.joinSentences)}</p>
    </div>
  )
}
