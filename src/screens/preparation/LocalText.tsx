import { useLaterWording } from '../../components/laterWordingContext.ts'
import { TextField } from '../../components/TextField.tsx'
import { parseDecimalText } from '../../order/parseDecimalText.ts'
import { LONGEST_TEXT } from '../../order/policyRules.ts'
import { readDecimal } from '../../order/readDecimal.ts'

interface Props {
  readonly id: string
  readonly label: string
  /** The whole name, where the same label stands in every row. */
  readonly hiddenLabel?: string
  readonly value: string
  /** `fromZero`: a number that may be 0. */
  readonly reads: 'text' | 'decimal' | 'fromZero'
  readonly wide?: boolean
  readonly missing?: boolean
  readonly help?: string | null
  /** What is wrong with it besides its spelling. */
  readonly fault?: string | null
  readonly onText: (text: string) => void
}

/** A value of the hospital's own, kept as it is typed; one that cannot be read says why, and is used nowhere. */
export function LocalText({ reads, value, fault = null, onText, ...field }: Props) {
  const { preparationSettings: words } = useLaterWording()
  const read = reads === 'text' || value.trim() === '' ? null : spellingFault(value, reads)
  return (
    <TextField
      {...field}
      inputMode={reads === 'text' ? 'text' : 'decimal'}
      value={value}
      fault={read === null ? fault : words.fault(read, value)}
      onChange={(text) => {
        // a longer one would make the whole policy unreadable
        if (text.length <= LONGEST_TEXT) onText(text)
      }}
    />
  )
}

function spellingFault(text: string, reads: 'decimal' | 'fromZero') {
  if (reads === 'fromZero') {
    const read = readDecimal(text)
    return read.ok ? null : read.fault
  }
  const read = parseDecimalText(text)
  return read.state === 'invalid' ? read.fault : null
}
