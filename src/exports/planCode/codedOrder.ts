import type { Entry, Order } from '../../order/order.ts'
import { parseOrder } from '../../order/parseOrder.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import type { Plan } from '../../plan/plan.ts'
import { canonicalJson } from '../../quantities/canonicalJson.ts'
import type { CivilDate } from '../../quantities/civilDate.ts'
import { enteredDay1 } from '../../schedule/cycleDates.ts'
import { codedCourse } from './codedCourse.ts'
import { codedCycles, isUsual } from './codedCycles.ts'
import type { CodedPlan, CodedSupplied, Texts, YesNo } from './codedPlan.ts'
import type { CodedPolicy } from './codedPolicy.ts'
import { dayNumber, filled, saidMarks, textOf, valueOf } from './codedValues.ts'
import { codedDoses } from './doseRuns.ts'
import { foldWidth } from '../../order/foldWidth.ts'
import { NotCoded } from './notCoded.ts'

/** All that a code says of a plan and the order it was made of. Throws NotCoded where a part of it cannot be read. */
export function codedOrder(plan: Plan, typed: TypedOrder, policy: CodedPolicy, isDraft: boolean): CodedPlan {
  const order = parseOrder(typed)
  const { age, sex } = plan.patient
  const current = order.currentCycle.state === 'entered' ? order.currentCycle.value : null
  const day1 = current === null ? null : enteredDay1(current, order)
  if (day1?.state !== 'entered' || current === null || typed.regimen === null || age === null || sex === null)
    throw new NotCoded('unread')
  const on = day1.value
  const bodies = typed.measurements.map(({ id }) => id)
  const cycles = codedCycles(typed.cycles, on, bodies)
  return {
    of: `${typed.regimen.id} ${typed.regimen.version}`,
    on: dayNumber(on),
    age,
    sex: sex === 'female' ? 'f' : 'm',
    body: bodies.map((id) => bodyOf(order, id, on)),
    doses: codedDoses(plan.cycles),
    ...filled<Partial<CodedPlan>>({
      draft: isDraft ? true : undefined,
      ecog: textOf(order.ecog),
      lvef: valueOf(order.lvef, order.lvefMeasuredOn, on),
      cycle: current === 1 ? undefined : current,
      last: order.lastCycle.state === 'entered' ? order.lastCycle.value : undefined,
      cycles: isUsual(cycles, current) ? undefined : cycles,
      choices: order.choices,
      perM2: textsOf(order.doses),
      hours: textsOf(order.durations),
      starts: textsOf(order.startTimes),
      supplied: suppliedOf(typed.supplied),
      policy,
      ...codedCourse(order.course, typed.course.former, on, bodies),
    }),
  }
}

/** As it stands in the bytes. */
export function codedText(coded: CodedPlan): string {
  return canonicalJson(coded)
}

function bodyOf({ measurements }: Order, id: string, on: CivilDate): CodedPlan['body'][number] {
  const measured = measurements[id]
  if (!measured) throw new NotCoded('unread')
  const { height, heightMeasuredOn, weight, weightMeasuredOn, bsa, bsaReason, bsaBy } = measured
  const area = textOf(bsa)
  return filled<CodedPlan['body'][number]>({
    cm: valueOf(height, heightMeasuredOn, on),
    kg: valueOf(weight, weightMeasuredOn, on),
    m2: area === '' ? undefined : [area, saidMarks(bsaReason, bsaBy)],
  })
}

function textsOf(entries: Readonly<Record<string, Entry<unknown>>>): Texts {
  const said = Object.entries(entries).filter(([, entry]) => entry.state !== 'missing')
  return Object.fromEntries(said.map(([key, entry]) => [key, textOf(entry)]))
}

const GIVEN: Readonly<Record<'' | 'yes' | 'no', '' | YesNo>> = { '': '', yes: 'y', no: 'n' }

function suppliedOf(supplied: TypedOrder['supplied']): Readonly<Record<string, CodedSupplied>> {
  return Object.fromEntries(
    Object.entries(supplied).map(([item, { given, days, lastDay, dose, unit, by, reason }]) => {
      const numbers = [days, lastDay, dose].map(plainNumbers)
      const [all = '', last = '', amount = ''] = numbers
      return [item, [GIVEN[given], all, last, amount, unit, saidMarks(reason, by)]]
    }),
  )
}

/** Days and amounts in the signs of a keyboard; a text that holds anything else is no number, and may be a name. */
function plainNumbers(text: string): string {
  const plain = foldWidth(text)
    .replace(/[–~至−]/g, '-')
    .replaceAll('、', ',')
  if (!/^[\d., -]{0,60}$/.test(plain)) throw new NotCoded('unread')
  return plain
}
