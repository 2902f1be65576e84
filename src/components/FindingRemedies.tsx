import type { BlockingFinding, OtherReading } from '../evidence/finding.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { Wording } from '../wording/wording.ts'
import { findingTargets } from './findingTargets.ts'
import { goToPlace } from './goToPlace.ts'
import { useLaterWording } from './laterWordingContext.ts'

interface Props {
  readonly finding: BlockingFinding
  readonly regimen: Regimen
  readonly onUse: (reading: OtherReading) => void
}

/** What a person may do about a finding. Nothing is corrected by itself: another reading is a button. */
export function FindingRemedies({ finding, regimen, onUse }: Props) {
  const wording = useLaterWording()
  const { details } = wording
  const readings = 'readings' in finding ? finding.readings : []
  return (
    <>
      {readings.map((reading) => (
        <button
          key={reading.code}
          type="button"
          className="button"
          onClick={() => {
            onUse(reading)
          }}
        >
          {details.use(readingText(reading, wording))}
        </button>
      ))}
      {findingTargets(finding, regimen, wording).map((target) => (
        <button
          key={target.id}
          type="button"
          className="button"
          onClick={() => {
            goToPlace(target.id)
          }}
        >
          {details.goTo(target.label)}
        </button>
      ))}
    </>
  )
}

function readingText(reading: OtherReading, wording: Wording): string {
  const parts = [
    'heightCm' in reading ? `${wording.number(reading.heightCm)}\u00a0cm` : '',
    'weightKg' in reading ? `${wording.number(reading.weightKg)}\u00a0kg` : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}
