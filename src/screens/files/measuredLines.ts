import { parseCycleNumber } from '../../order/parseCycleNumber.ts'
import type { TypedOrder, TypedValue } from '../../order/typedOrder.ts'
import { civilDate } from '../../quantities/civilDate.ts'
import type { LaterWording } from '../../wording/wording.ts'

/** What of an order was measured, each with its date: those of the current cycle, and how old the laboratory values are. */
export function measuredLines(typed: TypedOrder, wording: LaterWording): readonly string[] {
  const { order } = wording.screen
  const words = wording.files.opened
  const current = parseCycleNumber(typed.currentCycle)
  const cycle = typed.cycles.find(({ number }) => current.state === 'entered' && number === current.value)
  const measured = typed.measurements.find(({ id }) => id === cycle?.measurements) ?? typed.measurements.at(-1)
  const dateText = (text: string): string => {
    const date = civilDate(text.trim())
    return date === null ? text.trim() : wording.date(date)
  }
  const line = (label: string, value: TypedValue | undefined, unit: string): readonly string[] =>
    value === undefined || value.value.trim() === ''
      ? []
      : [words.measured(label, `${value.value.trim()}${unit}`, on(value.measuredOn))]
  const on = (text: string): string => (text.trim() === '' ? words.noDate : words.on(dateText(text)))
  return [
    ...line(order.height, measured?.height, '\u00a0cm'),
    ...line(order.weight, measured?.weight, '\u00a0kg'),
    ...line(order.lvef, typed.patient.lvef, '%'),
    ...labLine(),
  ]

  function labLine(): readonly string[] {
    const labs = Object.values(typed.course.labs).filter(({ value }) => value.trim() !== '')
    const dates = labs.map(({ measuredOn }) => measuredOn.trim()).sort()
    const [first] = dates
    const last = dates.at(-1)
    if (first === undefined || last === undefined) return []
    const text = (date: string): string => (date === '' ? words.noDate : dateText(date))
    return [`${words.labs}: ${words.labsFrom(labs.length, text(first), text(last))}`]
  }
}
