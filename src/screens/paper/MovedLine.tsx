import { movedText } from '../../components/courseText.ts'
import type { MovedDose } from '../../documents/movedDose.ts'
import type { CivilDate } from '../../quantities/civilDate.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface MovedLineProps {
  readonly moved: MovedDose | undefined
  readonly wording: LaterWording
  readonly dateText: (date: CivilDate) => string
}

/** `delayed, was Thu 26-Nov`, its date in one piece. */
export function MovedLine({ moved, wording, dateText }: MovedLineProps) {
  if (moved === undefined) return null
  const text = movedText(moved, wording, dateText)
  if (moved.was === null) return <p>{text}</p>
  const date = dateText(moved.was)
  const [before = '', after = ''] = text.split(date)
  return (
    <p>
      {before}
      <span className="paperDate">{date}</span>
      {after}
    </p>
  )
}
