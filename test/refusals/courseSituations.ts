import type { CourseRefusal } from '../../src/evidence/courseRefusal.ts'
import type { Edit } from '../../src/order/edit.ts'
import { parseOrder } from '../../src/order/parseOrder.ts'
import type { TypedChange, TypedModification } from '../../src/order/typedCourse.ts'
import { assemblePlan } from '../../src/plan/assemblePlan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { Drug } from '../../src/regimen/drug.ts'
import type { DoseRule, Item } from '../../src/regimen/item.ts'
import type { Regimen } from '../../src/regimen/regimen.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { planOf, shippedRegimen } from '../examples/examplePlan.ts'

const BHA = 'bha-induction'
const HE072 = 'he072-q2w'
const local = <T>(value: T) => ({ value, mark: 'local' as const, why: { en: 'test', zh: '测试' } })

const decided = { reason: 'neutropenia', grade: '4', date: '2026-11-24', note: '' } as const
const at = (cycle: number, day = 1) => ({ cycle, day, dose: 1 })
const change = (made: TypedChange): Edit => ({ kind: 'setChange', change: made })

function reduced(cycle: number, fields: Partial<TypedModification>): Edit {
  return change({
    ...decided,
    id: `change${cycle}`,
    kind: 'modify',
    item: 'irinotecan-liposome',
    at: at(cycle),
    scope: 'laterCycles',
    as: 'percent',
    value: '75',
    basis: 'standard',
    ...fields,
  })
}

/** A regimen of which one item, and its drug, say something else. */
function withItem(id: string, item: string, fields: Partial<Item>, facts: Partial<Drug> = {}): Regimen {
  const regimen = shippedRegimen(id)
  const items = regimen.items.map((each) => (each.id === item ? { ...each, ...fields } : each))
  const drug = regimen.drugs[item]
  if (!drug) throw new Error(item)
  return { ...regimen, items, drugs: { ...regimen.drugs, [item]: { ...drug, ...facts } } }
}

const perKg: DoseRule = { kind: 'perKg', amount: local('1'), per: 'administration' }
const plausibleDose = local({ min: '1', max: '500' })

function byWeight(kinds: readonly ('actual' | 'ideal')[], ...edits: readonly Edit[]): Plan {
  const weighed = withItem(BHA, 'cytarabine', { dose: perKg }, { weights: local(kinds), plausibleDose })
  return planOf(exampleOrder(BHA, ...edits), weighed)
}

const height = (text: string): Edit => ({ kind: 'setMeasurement', id: 'm1', of: 'height', part: 'value', text })

/** Every refusal whose reason lies in the course, each from an order that must get it. */
export const COURSE_SITUATIONS: Readonly<Record<CourseRefusal['code'], () => Plan>> = {
  rulesLoading: () => {
    const order = exampleOrder(BHA, { kind: 'setPolicyPart', part: { rounding: 'none' } })
    return assemblePlan(parseOrder(order), shippedRegimen(BHA), 'test', null)
  },
  omitted: () => {
    const left = { ...decided, id: 'change1', item: 'cytarabine', at: at(1, 5), scope: 'administration' } as const
    return planOf(exampleOrder(BHA, change({ ...left, kind: 'omit' })))
  },
  ceased: () => {
    const ended = { ...decided, id: 'change1', item: 'cytarabine', at: at(1, 4), scope: 'drug' } as const
    return planOf(exampleOrder(BHA, change({ ...ended, kind: 'cease' })))
  },
  changeUnclear: () => planOf(exampleOrder(HE072, reduced(1, { value: '' }))),
  noPreviousDose: () => planOf(exampleOrder(HE072, reduced(1, { basis: 'previous' }))),
  levelUnknown: () => planOf(exampleOrder(HE072, reduced(1, { as: 'level', value: '43', basis: '' }))),
  reductionsExceeded: () => {
    const reductions = [1, 2, 3].map((cycle) => reduced(cycle, { value: `${100 - 10 * cycle}` }))
    return planOf(exampleOrder(HE072, { kind: 'setLastCycle', text: '3' }, ...reductions))
  },
  reductionTooEarly: () => {
    const late = withItem(HE072, 'irinotecan-liposome', { reductions: { fromCycle: local(2) } })
    return planOf(exampleOrder(HE072, reduced(1, {})), late)
  },
  weightNotChosen: () => byWeight(['actual', 'ideal']),
  weightNeedsSex: () => byWeight(['ideal'], { kind: 'setSex', sex: '' }),
  // Devine begins at 60 inches: 152.4 cm
  weightUndefined: () => byWeight(['ideal'], height('152.3')),
  outsideBands: () => {
    const bands = [{ from: '40', below: '60', dose: { kind: 'flat' as const, amount: local('100') } }]
    const banded = withItem(BHA, 'cytarabine', { dose: { kind: 'bands', by: 'weight', bands } })
    return planOf(exampleOrder(BHA), banded) // 65 kg
  },
  bodyChanged: () => {
    // 65 kg, then 75 kg: +15.4%
    const weight: Edit = { kind: 'setMeasurement', id: 'm2', of: 'weight', part: 'value', text: '75' }
    const tall: Edit = { kind: 'setMeasurement', id: 'm2', of: 'height', part: 'value', text: '170' }
    const second: Edit[] = [
      { kind: 'setCurrentCycle', text: '2' },
      { kind: 'setDay1', cycle: 2, text: '2026-12-07' },
    ]
    return planOf(exampleOrder(HE072, ...second, { kind: 'addMeasurements', cycle: 2 }, tall, weight))
  },
  notSupplied: () => {
    const asks = { days: { kind: 'lastDay', until: local({ en: 'until recovery', zh: '直至恢复' }) } } as const
    return planOf(exampleOrder(BHA), withItem(BHA, 'cytarabine', { asks }))
  },
  recordUnclear: () => {
    const given = { drug: 'cytarabine', date: '2026-11-23', start: '15:00', amount: '', bsa: '', bsaFormula: '' }
    return planOf(exampleOrder(BHA, { kind: 'record', record: { ...given, administration: 'cytarabine@C1D1#1' } }))
  },
}
