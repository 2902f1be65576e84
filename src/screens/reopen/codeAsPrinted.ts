import { groupsOf, LINE } from '../../exports/planCode/codeLines.ts'

/** A scanned code in lines and groups, as the page shows it, so that a person can hold one against the other. */
export function codeAsPrinted(text: string): string {
  const lines = text.match(new RegExp(`.{1,${String(LINE)}}`, 'gs')) ?? []
  return lines.map(groupsOf).join('\n')
}
