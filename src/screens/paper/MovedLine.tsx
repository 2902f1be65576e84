import { movedText } from '../../components/courseText.ts'
import type { MovedDose } from '../../documents/movedDose.ts'
import type { CivilDate } from '../../quantities/civilDate.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { WholePart } from './WholePart.tsx'

interface MovedLineProps {
  readonly moved: MovedDose | undefined
  readonly wording: LaterWording
  readonly dateText: (date: CivilDate) => string
}

/** `delayed, was Thu 26-Nov`, its date in one piece. */
export function MovedLine({ moved, wording, dateText }: MovedLineProps) {
  if (moved === undefined) return null
  return (
    <p>
      <WholePart text={movedText(moved, wording, dateText)} whole={moved.was && dateText(moved.was)} />
    </p>
  )
}
