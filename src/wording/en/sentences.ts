/** A generic name is written small inside a sentence and with a capital at its start. */
export function opening(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** With a full stop, unless the text from the data file ends in one already. */
export function closed(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** `a, b and c` */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts.slice(-1).join('')}`
}
