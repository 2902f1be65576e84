import type { FieldState } from '../../components/FieldState.ts'
import type { Finding } from '../../evidence/finding.ts'
import type { FieldName, Refusal } from '../../evidence/refusal.ts'
import type { Entry } from '../../order/order.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { Wording } from '../../wording/wording.ts'

export interface FieldContext {
  readonly wording: Wording
  readonly regimen: Regimen | null
  readonly findings: readonly Finding[]
}

/** What stands beside a field: its fault, that it is needed, or what was read out of the text. */
export function fieldState(
  field: FieldName,
  entry: Entry<unknown>,
  context: FieldContext,
  options: {
    readonly needed?: boolean
    readonly help?: string | null
    /** The text as it stands in the field, to be told from the text understood. */
    readonly typed?: string
    readonly unit?: string
  } = {},
): FieldState {
  const { wording, regimen } = context
  const refusal: Refusal | null =
    entry.state === 'invalid'
      ? { code: 'fieldInvalid', field, text: entry.text, fault: entry.fault }
      : outOfRange(field, context.findings)
  const echo = readAs(entry, options.typed, options.unit, wording)
  return {
    missing: options.needed === true && entry.state === 'missing',
    fault: refusal === null ? null : wording.refusal(refusal, regimen),
    help: [echo, options.help ?? null].filter((part) => part !== null && part !== '').join('. ') || null,
  }
}

/** A value that parses but that the plan refuses. */
function outOfRange(field: FieldName, findings: readonly Finding[]): Refusal | null {
  for (const finding of findings) {
    if (finding.code !== 'noDose' && finding.code !== 'entryInvalid') continue
    if (finding.refusal.code === 'fieldOutOfRange' && finding.refusal.field === field) return finding.refusal
  }
  return null
}

/** `Read as 70.5 kg`, when the text typed is not the text understood: a comma, full-width digits. */
function readAs(
  entry: Entry<unknown>,
  typed: string | undefined,
  unit: string | undefined,
  wording: Wording,
): string | null {
  if (entry.state !== 'entered' || typed === undefined || entry.text === typed.trim()) return null
  return wording.screen.order.readAs(unit === undefined ? entry.text : `${entry.text}\u00a0${unit}`)
}
