import { expect, test } from 'vitest'
import { dosesOfCycle } from '../../../src/documents/dosesOfCycle.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { examplePlan } from '../../examples/examplePlan.ts'

const shown = (plan: Plan) =>
  dosesOfCycle(plan).map(({ item, days, dosesPerDay, outcome }) => [
    item,
    days.join(),
    dosesPerDay,
    outcome.kind === 'dose' ? `${amountText(outcome.dose)} ${outcome.dose.unit}` : outcome.kind,
  ])

test('days that are dosed alike stand in one line, with how often a day', () => {
  expect(shown(examplePlan('bha-consolidation-idarubicin')).map(([item, days, times]) => [item, days, times])).toEqual([
    ['cytarabine', '1,3,5', 2],
    ['idarubicin', '1,2,3', 1],
  ])
})

test('a dose that is missing keeps its place', () => {
  const plan = examplePlan('bha-induction', { kind: 'setMeasurement', id: 'm1', of: 'height', part: 'value', text: '' })
  const refused = shown(plan)
  expect(refused.map(([item]) => item)).toEqual(['bortezomib', 'homoharringtonine', 'cytarabine'])
  expect(refused.every(([, , , outcome]) => outcome === 'none')).toBe(true)
})

test('two doses of one day that differ are two lines', () => {
  const plan = examplePlan('bha-consolidation-idarubicin')
  const [cycle] = plan.cycles
  if (!cycle) throw new Error('no cycle')
  const other = cycle.administrations.find(({ item, day, dose }) => item === 'cytarabine' && day === 3 && dose === 2)
  const idarubicin = cycle.administrations.find(({ item }) => item === 'idarubicin')
  const administrations = cycle.administrations.map((each) =>
    each === other && idarubicin ? { ...each, ladder: idarubicin.ladder } : each,
  )
  const lines = shown({ ...plan, cycles: [{ ...cycle, administrations }] }).filter(([item]) => item === 'cytarabine')
  expect(lines.map(([, days, times]) => [days, times])).toEqual([
    ['1,5', 2],
    ['3', 1],
    ['3', 1],
  ])
})
