const LONGEST = 24

/** A typed text as quoted in a message: shortened, because a message must stay readable. */
export function quoted(text: string): string {
  const characters = Array.from(text)
  return characters.length > LONGEST ? `“${characters.slice(0, LONGEST).join('')}…”` : `“${text}”`
}

/**
 * What a person may have meant by a number typed with separators: without them, and, for one lone comma, with a
 * decimal point in its place. Offered side by side and never taken: 1,234 kg and 1.234 kg are both wrong in silence.
 */
export function withoutSeparators(text: string): readonly string[] {
  const folded = text.normalize('NFKC').trim()
  const plain = folded.replace(/[^\d.]/g, '')
  const readings = /^\d+,\d+$/.test(folded) ? [plain, folded.replace(',', '.')] : [plain]
  return readings.filter((reading) => /^\d+(\.\d+)?$/.test(reading))
}
