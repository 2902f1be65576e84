import { useState } from 'react'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { exportFileName } from '../../exports/exportFileName.ts'
import { orderFile } from '../../exports/orderFile.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import { JSON_TYPE } from '../saveFile.ts'
import { FileRow } from './FileRow.tsx'
import { placedFault } from './placedFault.ts'

/** The order itself. It can always be saved; who the patient is goes with it only by choice. */
export function OrderRow({ typed }: { readonly typed: TypedOrder }) {
  const { files } = useLaterWording()
  const [withIdentity, setWithIdentity] = useState(false)
  const words = files.order
  return (
    <FileRow
      title={words.title}
      about={words.about}
      label={words.save}
      refusal={null}
      make={async () => {
        const text = orderFile(typed, { withIdentity })
        const name = exportFileName('order', typed, 'json')
        const { readOrderFile } = await import('../../order/readOrderFile.ts')
        // better known now than when it is opened: a text may be longer than a file may hold
        const read = readOrderFile(text)
        const warning = read.ok ? {} : { warning: words.notReadable(placedFault(read, files)) }
        return { name, mediaType: JSON_TYPE, text, ...warning }
      }}
    >
      <label>
        <input
          type="checkbox"
          checked={withIdentity}
          onChange={(event) => {
            setWithIdentity(event.target.checked)
          }}
        />
        {words.withIdentity}
      </label>
      <p className={withIdentity ? 'isConfirm' : 'quiet'}>{withIdentity ? words.with : words.without}</p>
    </FileRow>
  )
}
