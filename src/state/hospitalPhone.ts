import { parseNameText } from '../order/parseNameText.ts'

/** It stands in the head of every page, which must stay low. */
const LONGEST = 60

/** Empty, or a text on one line, trimmed, that prints as it stands and has the digits of a telephone number. */
export function isHospitalPhone(text: string): boolean {
  if (text === '') return true
  const entry = parseNameText(text)
  if (entry.state !== 'entered' || entry.value !== text || text.length > LONGEST) return false
  return (text.match(/\d/g)?.length ?? 0) >= 3
}
