/** With a full stop, unless the text from the data file ends in a mark already. */
export function closed(text: string): string {
  return /[。！？.!?]$/.test(text) ? text : `${text}。`
}

export function listed(parts: readonly string[]): string {
  return parts.join('、')
}

/** A space between Chinese and Latin letters, wherever a name, a score or a unit meets a word. */
export function spaced(text: string): string {
  return text.replace(/(\p{Script=Han})(?=[A-Za-z])/gu, '$1 ').replace(/([A-Za-z²])(?=\p{Script=Han})/gu, '$1 ')
}
