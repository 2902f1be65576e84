import type { ReactNode } from 'react'
import { millilitres } from '../../../components/preparationAmounts.ts'
import { expiryText, stabilityText } from '../../../components/preparationBag.ts'
import { preparationContext } from '../../../components/preparationText.ts'
import type { Label } from '../../../documents/label.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import type { LabelBlock } from './labelBlock.ts'
import { concentrationText, dayInCycle, fillText, sequenceTexts, startText } from './labelTexts.ts'
import { noteBlocks } from './noteBlocks.tsx'
import { unknownBlocks } from './unknownBlocks.tsx'
import { warningBlocks } from './warningBlocks.tsx'

/**
 * What stands under the head of a label, in blocks that are never parted: each has room on one label, or is given more. What
 * it warns of comes first.
 */
export function labelBlocks(label: Label, plan: Plan, wording: LaterWording): readonly LabelBlock[] {
  const context = preparationContext(label.administration, plan.regimen, wording)
  const made = madeText(label, wording)
  return [
    ...warningBlocks(label, wording),
    ...(made === null ? [] : [{ key: 'made', node: made }]),
    ...unknownBlocks(label, plan, wording),
    { key: 'when', node: <When label={label} wording={wording} /> },
    ...noteBlocks(label, context, wording),
    { key: 'keeps', node: <Keeps label={label} wording={wording} /> },
    { key: 'signed', node: <Signed wording={wording} /> },
  ]
}

/** null where nothing of it is known: the box says so. */
function madeText(label: Label, wording: LaterWording): ReactNode {
  const { labels: words, paper } = wording
  const { volume } = label
  const rest = [fillText(label, wording), concentrationText(label, wording)].filter((text) => text !== null)
  if (!volume.ok) return rest.length === 0 ? null : <p>{rest.join(paper.joinItems)}</p>
  return (
    <p>
      <b className="labelVolume">{words.totalVolume(millilitres(volume.value.totalMl, wording))}</b>{' '}
      {rest.join(paper.joinItems)}
    </p>
  )
}

interface PieceProps {
  readonly label: Label
  readonly wording: LaterWording
}

function When({ label, wording }: PieceProps) {
  const { place } = label
  const start = startText(label, wording)
  const sequence = sequenceTexts(label, wording)
  return (
    <p className="labelWhen">
      {start === null ? (
        <span className="labelWrites">
          <span>
            {wording.labels.writeTime} <span className="labelBlank" />
          </span>
        </span>
      ) : (
        <b>{start}</b>
      )}
      <span>{dayInCycle(label, wording)}</span>
      {sequence.map((text) => (
        <b key={text}>{text}</b>
      ))}
      {place !== null && place.of > 1 && <span>{wording.labels.onWorksheet(place.number, place.of)}</span>}
    </p>
  )
}

/** Both moments are the bench's to write; how long it keeps is the hospital's to say. */
function Keeps({ label, wording }: PieceProps) {
  const { labels: words, worksheet } = wording
  const { expiry, stability } = label
  const stated = stability.map(({ value, mark }) => {
    const text = stabilityText(value, wording)
    return mark === 'stated' ? text : worksheet.marked(text, worksheet.mark[mark])
  })
  return (
    <>
      <p className="labelWrites">
        <span>
          {worksheet.preparedAt} <span className="labelBlank" />
        </span>
        <span>
          {worksheet.useBefore} <span className="labelBlank" />
        </span>
      </p>
      <p>
        {expiry === null ? words.asValidated : words.withinOfPreparing(expiryText(expiry, wording))}
        {stated.length > 0 && ` ${words.keeps(stated)}`}
      </p>
    </>
  )
}

function Signed({ wording: { worksheet } }: Pick<PieceProps, 'wording'>) {
  return (
    <p className="labelWrites">
      {[worksheet.preparedBy, worksheet.checkedBy].map((who) => (
        <span key={who}>
          {who} <span className="labelBlank" />
        </span>
      ))}
    </p>
  )
}
