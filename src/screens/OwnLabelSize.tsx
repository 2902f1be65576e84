import { useState } from 'react'
import { useLaterWording } from '../components/laterWordingContext.ts'
import { TextField } from '../components/TextField.tsx'
import { LABEL_LIMITS, type LabelPaper, type LabelSide, parseLabelSide } from '../documents/labelPaper.ts'

interface OwnLabelSizeProps {
  /** What is in force. */
  readonly labelPaper: LabelPaper
  readonly onTaken: (size: Pick<LabelPaper, LabelSide>) => void
}

/**
 * A size of the hospital's own, in mm. It is taken by a button, both sides at once: half-typed it would be a label of
 * another size. What is in force is said beside it all the while.
 */
export function OwnLabelSize({ labelPaper, onTaken }: OwnLabelSizeProps) {
  const words = useLaterWording().labels.settings
  const { widthMm, heightMm } = labelPaper
  const [typed, setTyped] = useState({ widthMm, heightMm })
  const [width, height] = [parseLabelSide(typed.widthMm, 'widthMm'), parseLabelSide(typed.heightMm, 'heightMm')]
  const isWhole = width !== null && height !== null
  const field = (side: LabelSide, label: string, isRead: boolean) => (
    <TextField
      id={`label-${side}`}
      label={label}
      inputMode="decimal"
      unit="mm"
      value={typed[side]}
      fault={isRead ? null : words.fault(LABEL_LIMITS[side].least, LABEL_LIMITS[side].most)}
      onChange={(text) => {
        setTyped({ ...typed, [side]: text })
      }}
    />
  )
  return (
    <>
      {field('widthMm', words.width, width !== null)}
      {field('heightMm', words.height, height !== null)}
      <button
        type="button"
        className="button"
        aria-disabled={!isWhole}
        onClick={() => {
          if (isWhole) onTaken({ widthMm: width, heightMm: height })
        }}
      >
        {words.take}
      </button>
      <span role="status">{words.inUse(words.ofSize(widthMm, heightMm))}</span>
    </>
  )
}
