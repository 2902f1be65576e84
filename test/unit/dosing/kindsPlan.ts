import { join } from 'node:path'
import { faultText, readShelves } from '../../../src/commands/readShelves.ts'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import type { TypedChange, TypedGfr } from '../../../src/order/typedCourse.ts'
import type { WeightKind } from '../../../src/evidence/weightKind.ts'
import { buildPlan } from '../../../src/plan/buildPlan.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { civilTimeText } from '../../../src/quantities/civilTime.ts'
import { amountText } from '../../../src/quantities/quantity.ts'

const { regimens, policy, faults } = readShelves(join(import.meta.dirname, 'kindsShelf'))

export const shelfFaults = faults.map(faultText)
export const shelfIds = regimens.map(({ id }) => id)

export interface Course {
  readonly height: string
  readonly weight: string
  readonly sex?: 'female' | 'male'
  readonly lastCycle?: string
  readonly choices?: Readonly<Record<string, string>>
  readonly gfr?: Partial<TypedGfr>
  readonly weights?: Readonly<Record<string, WeightKind>>
  readonly changes?: readonly TypedChange[]
}

/** A whole plan of a regimen of the test's own shelf; day 1 is Monday 23 November 2026. */
export function planOf(id: string, given: Course): Plan {
  const regimen = regimens.find((candidate) => candidate.id === id)
  if (!regimen || !policy) throw new Error([`no regimen ${id}`, ...shelfFaults].join('\n'))
  const blank = blankOrder(policy)
  const typed = (value: string) => ({ value, measuredOn: '2026-11-22' })
  const [height, weight] = [typed(given.height), typed(given.weight)]
  const order = parseOrder({
    ...blank,
    regimen: { id, version: regimen.version },
    patient: { ...blank.patient, birthDate: '1980-05-20', sex: given.sex ?? 'male' },
    measurements: blank.measurements.map((m) => ({ ...m, height, weight })),
    cycles: blank.cycles.map((cycle) => ({ ...cycle, plannedDay1: '2026-11-23' })),
    lastCycle: given.lastCycle ?? '',
    choices: given.choices ?? {},
    course: {
      ...blank.course,
      gfr: { ...blank.course.gfr, ...given.gfr },
      weights: given.weights ?? {},
      changes: given.changes ?? [],
    },
  })
  return buildPlan(order, regimen, 'test-build')
}

/** One line an administration: `C1D2#1 2026-11-24T09:00 120 mg`, or the code of its refusal for the dose. */
export function linesOf(plan: Plan, item: string): string[] {
  return plan.cycles
    .flatMap((cycle) => cycle.administrations)
    .filter((administration) => administration.item === item)
    .map(({ id, time, ladder: { roundedDose: rung } }) => {
      const start = time.start ? civilTimeText(time.start) : 'no time'
      const dose = rung.ok ? `${amountText(rung.value)} ${rung.value.unit}` : rung.refusal.code
      return `${id.slice(item.length + 1)} ${start} ${dose}`
    })
}

/** `1.8 mg, 2.6 mg/m2, agrees`: of the first cycle. */
export function totalOf(plan: Plan, item: string): string {
  const total = plan.cycles[0]?.totals.find((candidate) => candidate.item === item)
  const shown = [total?.rounded, total?.prescribed].map((sum) => (sum ? `${amountText(sum)} ${sum.unit}` : 'none'))
  return [...shown, total?.declared].join(', ')
}

/** The date `after` days from `day` November 2026, into December. */
export function november(day: number, after: number): string {
  const days = day + after
  return days > 30 ? `2026-12-${two(days - 30)}` : `2026-11-${two(days)}`
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
