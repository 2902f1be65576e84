import type { OtherReading } from '../evidence/finding.ts'
import type { Edit } from '../order/edit.ts'
import type { TypedOrder } from '../order/typedOrder.ts'

/** Puts another reading of a height or a weight in the measurements that the current cycle refers to. */
export function enterReading(typed: TypedOrder, reading: OtherReading, edit: (edit: Edit) => void): void {
  const current = typed.cycles.find(({ number }) => String(number) === typed.currentCycle.trim())
  const id = current?.measurements ?? typed.measurements.at(-1)?.id
  if (id === undefined) return
  if ('heightCm' in reading) edit({ kind: 'setMeasurement', id, of: 'height', part: 'value', text: reading.heightCm })
  if ('weightKg' in reading) edit({ kind: 'setMeasurement', id, of: 'weight', part: 'value', text: reading.weightKg })
}
