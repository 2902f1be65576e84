import { createContext } from 'react'
import type { NoCode } from '../../exports/planCode/notCoded.ts'
import { type CodeSource, planCode } from '../../exports/planCode/planCode.ts'
import { type QrModules, qrModules } from '../../exports/planCode/qrModules.ts'

/** What stands in the foot of every page of a plan: its code, or why there is none. */
export type PaperCode =
  | { readonly ok: true; readonly lines: readonly string[]; readonly qr: QrModules }
  | { readonly ok: false; readonly why: NoCode }

/** null where a page is of no patient's plan. */
export const PaperCodeContext = createContext<PaperCode | null>(null)

/** The code of a plan as a page carries it. Never one that cannot be scanned: then the page says that there is none. */
export function paperCode(source: CodeSource): PaperCode {
  const code = planCode(source)
  if (!code.ok) return code
  const qr = qrModules(code.lines.join(''))
  return qr === null ? { ok: false, why: 'tooLong' } : { ok: true, lines: code.lines, qr }
}
