/** Without a last full stop, for what goes on: the text of a data file may end in one. */
export function unclosed(text: string): string {
  return text.replace(/[.。]$/, '')
}
