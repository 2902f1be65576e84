import type { Label, LabelPart } from '../../../documents/label.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import type { LabelBlock } from './labelBlock.ts'

/** What a hand writes in, with its unit; a concentration follows from the others. */
const UNIT_OF: Readonly<Partial<Record<LabelPart, string>>> = { volume: 'mL', diluent: '', delivery: 'mL/h' }

/** What is not known, with its reason, and a line for each of it: boxed, so that nobody hangs it unseen. */
export function unknownBlocks({ unknown }: Label, plan: Plan, wording: LaterWording): readonly LabelBlock[] {
  const { labels: words } = wording
  if (unknown.length === 0) return []
  const written = unknown.flatMap(({ parts }) => parts).filter((part) => UNIT_OF[part] !== undefined)
  return [
    ...unknown.map(({ parts, refusal }) => ({
      key: `unknown ${parts.join(' ')}`,
      node: (
        <p className="labelBox">
          <b>{words.unknown(parts.map((part) => words.part[part]))}</b>{' '}
          {wording.preparationRefusal(refusal, plan.regimen)}
        </p>
      ),
    })),
    {
      key: 'written',
      node: (
        <div className="labelBox">
          <b>{words.notBefore}</b>
          <p className="labelWrites">
            {written.map((part) => (
              <span key={part}>
                {words.part[part]} <span className="labelBlank" /> {UNIT_OF[part]}
              </span>
            ))}
          </p>
        </div>
      ),
    },
  ]
}
