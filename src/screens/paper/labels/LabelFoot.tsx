import type { Label, Numbered } from '../../../documents/label.ts'
import type { Plan } from '../../../plan/plan.ts'
import { NO_BREAK } from '../../../wording/formats/quantityText.ts'
import type { LaterWording } from '../../../wording/wording.ts'

interface LabelFootProps {
  readonly plan: Plan
  /** null, as is its count, on the slip that lists doses without a label. */
  readonly label: Label | null
  readonly count: Numbered | null
  readonly wording: LaterWording
}

/** Of which plan it is, which of the labels printed with it, and where it stands on the worksheet. */
export function LabelFoot({ plan, label, count, wording }: LabelFootProps) {
  const { labels: words, worksheet, paper } = wording
  const place = label?.place ?? null
  const start = label?.administration.time.start ?? null
  const texts = [
    words.regimen(wording.text(plan.regimen.title), plan.regimen.version),
    ...(plan.fingerprint === null ? [] : [words.plan(plan.fingerprint.replaceAll(' ', NO_BREAK))]),
    ...(place === null || start === null
      ? []
      : [words.onWorksheet(worksheet.place(place.number, place.of), wording.date(start.date))]),
    ...(count === null ? [] : [words.labelOf(count.number, count.of)]),
  ]
  return (
    <footer data-label="foot">
      <p className="labelFoot">{texts.join(paper.joinItems)}</p>
    </footer>
  )
}
