import { useState } from 'react'
import { useLaterWording } from '../components/laterWordingContext.ts'
import { LABEL_MEDIA, LABEL_SIZES, type LabelPaper } from '../documents/labelPaper.ts'
import { useLabelPaperStore } from '../state/labelPaperStore.ts'
import { usePrintStore } from '../state/printStore.ts'
import { LabelsTaken } from './LabelsTaken.tsx'
import { OwnLabelSize } from './OwnLabelSize.tsx'

const [, , A6] = LABEL_SIZES

/** How this device prints labels; nothing while none are among the documents. */
export function LabelSettings() {
  const words = useLaterWording().labels.settings
  const documents = usePrintStore((print) => print.documents)
  const { labelPaper, storageFault, change } = useLabelPaperStore()
  const offered = LABEL_SIZES.find((each) => isSize(each, labelPaper))
  const [isOwn, setOwn] = useState(offered === undefined)
  if (!documents.includes('labels')) return null
  return (
    <>
      <fieldset>
        <legend>{words.media}</legend>
        {LABEL_MEDIA.map((media) => (
          <label key={media}>
            <input
              type="radio"
              name="labelMedia"
              checked={labelPaper.media === media}
              onChange={() => {
                change({ media })
              }}
            />
            {words[media]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.size}</legend>
        {LABEL_SIZES.map((each) => {
          const size = words.ofSize(each.widthMm, each.heightMm)
          return (
            <label key={size}>
              <input
                type="radio"
                name="labelSize"
                checked={!isOwn && each === offered}
                onChange={() => {
                  setOwn(false)
                  change(each)
                }}
              />
              {each === A6 ? words.a6(size) : size}
            </label>
          )
        })}
        <label>
          <input
            type="radio"
            name="labelSize"
            checked={isOwn}
            onChange={() => {
              setOwn(true)
            }}
          />
          {words.own}
        </label>
      </fieldset>
      {isOwn && <OwnLabelSize labelPaper={labelPaper} onTaken={change} />}
      <LabelsTaken labelPaper={labelPaper} />
      {storageFault && <p className="isConfirm">{words.notKept}</p>}
      {labelPaper.media === 'printer' && (
        <p className={documents.length > 1 ? 'isConfirm' : undefined}>
          {documents.length > 1 ? words.alone : words.actualSize}
        </p>
      )}
    </>
  )
}

type Size = Pick<LabelPaper, 'widthMm' | 'heightMm'>

function isSize(a: Size, b: Size): boolean {
  return a.widthMm === b.widthMm && a.heightMm === b.heightMm
}
