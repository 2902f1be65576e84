import { describe, expect, test } from 'vitest'
import { buildWorkingSheet } from '../../../src/documents/buildWorkingSheet.ts'
import type { RenalOutcome } from '../../../src/dosing/renal/renalOutcome.ts'
import type { WorkedDrug, WorkedRun } from '../../../src/documents/workingSheet.ts'
import type { Edit } from '../../../src/order/edit.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { decimalText } from '../../../src/quantities/decimal.ts'
import { quantity } from '../../../src/quantities/quantity.ts'
import { roundForDisplay } from '../../../src/quantities/roundToIncrement.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { infusedPreparation, withPreparations } from '../../examples/handPreparation.ts'
import { planOf as planOfKind } from '../dosing/kindsPlan.ts'
import { BHA, MAC, omit, record } from '../schedule/acts.ts'

function drugOf(plan: Plan, item: string): WorkedDrug {
  const found = buildWorkingSheet(plan, 1).drugs.find((each) => each.item.id === item)
  if (!found) throw new Error(`no ${item}`)
  return found
}

/** The rungs to six decimals, and the days they hold for. */
function ladderOf({ working, administrations }: WorkedRun): readonly string[] {
  const values = working.rungs.map(({ rung }) => (rung.ok ? decimalText(roundForDisplay(rung.value.value, 6)) : '-'))
  return [administrations.map(({ day }) => day).join(), ...values]
}
const laddersOf = (plan: Plan, item: string) => drugOf(plan, item).runs.map(ladderOf)

const reduced = (value: string): Edit => ({
  kind: 'setChange',
  change: {
    kind: 'modify',
    id: 'change1',
    item: 'cytarabine',
    at: { cycle: 1, day: 4, dose: 1 },
    scope: 'cycle',
    as: 'percent',
    value,
    basis: 'standard',
    reason: 'neutropenia',
    grade: '4',
    date: '2026-11-22',
    note: '',
  },
})

/*
 * 170 cm, 65 kg: √(170 × 65 ÷ 3600) = √3.0694444 = 1.751983 m².
 * bortezomib 1.3 × 1.751983 = 2.277578 → 2.3 mg (steps of 0.1); homoharringtonine 4 × 1.751983 = 7.007932 → 7 mg;
 * cytarabine 1,500 × 1.751983 = 2,627.974505 → 2,630 mg (steps of 10).
 */
describe('BHA induction, every rung', () => {
  const plan = examplePlan(BHA)
  test('days made alike are written once', () => {
    expect(laddersOf(plan, 'bortezomib')).toEqual([['1,4', '1.3', '2.277578', '2.277578', '2.277578', '2.3']])
    expect(laddersOf(plan, 'homoharringtonine')).toEqual([['1,2,3,4,5', '4', '7.007932', '7.007932', '7.007932', '7']])
    expect(laddersOf(plan, 'cytarabine')).toEqual([
      ['1,2,3,4,5', '1500', '2627.974505', '2627.974505', '2627.974505', '2630'],
    ])
  })
  test('a day made otherwise stands apart, with what was changed', () => {
    // from day 4 on 75% of 2,627.974505 = 1,970.980879 → 1,970 mg
    const changed = examplePlan(BHA, reduced('75'))
    expect(laddersOf(changed, 'cytarabine')).toEqual([
      ['1,2,3', '1500', '2627.974505', '2627.974505', '2627.974505', '2630'],
      ['4,5', '1500', '2627.974505', '2627.974505', '1970.980879', '1970'],
    ])
    expect(drugOf(changed, 'cytarabine').runs.map(({ changes }) => changes.map(({ id }) => id))).toEqual([
      [],
      ['change1'],
    ])
  })
  test('a dose left out has a run of its own, and is in no total', () => {
    const plan4 = examplePlan(BHA, omit({ item: 'cytarabine', day: 5, scope: 'administration' }))
    expect(laddersOf(plan4, 'cytarabine').map(([days, , , , , dose]) => [days, dose])).toEqual([
      ['1,2,3,4', '2630'],
      ['5', '-'],
    ])
    expect(drugOf(plan4, 'cytarabine').total.rounded.map(({ count }) => count)).toEqual([4])
  })
  test('a recorded dose stands alone with its own amount', () => {
    const given = examplePlan(BHA, record('cytarabine@C1D1#1', '2026-11-23 14:05', { amount: '2600' }))
    expect(laddersOf(given, 'cytarabine').map(([days, , , , , dose]) => [days, dose])).toEqual([
      ['1', '2600'],
      ['2,3,4,5', '2630'],
    ])
    // 1 × 2,600 + 4 × 2,630 = 13,120 mg
    const { rounded, total } = drugOf(given, 'cytarabine').total
    expect(rounded.map(({ count, dose }) => `${count} × ${decimalText(dose.value)}`)).toEqual(['1 × 2600', '4 × 2630'])
    expect(total.rounded && decimalText(total.rounded.value)).toBe('13120')
  })
})

describe('where a value stands', () => {
  const sheet = buildWorkingSheet(examplePlan(BHA), 1)
  test('sources are numbered as they are met, each once', () => {
    expect(sheet.citations[0]?.doi).toBe('10.3389/fonc.2023.1142449')
    expect(new Set(sheet.citations.map(({ cite }) => cite)).size).toBe(sheet.citations.length)
  })
  test('the prescribed dose names its place, and an inferred value its ground', () => {
    const cytarabine = sheet.drugs.find(({ item }) => item.id === 'cytarabine')
    expect(cytarabine?.runs[0]?.places).toEqual([
      { number: 1, place: 'Methods, Treatment protocol' },
      ...[null, null, null, null],
    ])
    const days = cytarabine?.facts.find(({ aspects }) => aspects.includes('days'))
    expect(days).toMatchObject({ mark: 'inferred', at: { number: 1, place: 'Methods, Treatment protocol' } })
    expect(days?.why?.en).toContain('the same five days as homoharringtonine are assumed')
  })
  test('values in one place and as sure stand together', () => {
    const cytarabine = sheet.drugs.find(({ item }) => item.id === 'cytarabine')
    expect(cytarabine?.facts.map(({ aspects, mark }) => [mark, ...aspects])).toEqual([
      ['inferred', 'days'],
      ['stated', 'timesPerDay', 'duration'],
      ['inferred', 'route'],
    ])
  })
})

describe('totals', () => {
  test('doses and what is prescribed are added up, beside the file’s own total', () => {
    const { rounded, prescribed, declared } = drugOf(examplePlan(BHA), 'homoharringtonine').total
    // 5 × 7 mg; 5 × 4 mg/m² = 20 mg/m², which the file declares
    expect(rounded.map(({ count, dose }) => `${count} × ${decimalText(dose.value)} ${dose.unit}`)).toEqual(['5 × 7 mg'])
    expect(prescribed.map(({ count, dose }) => `${count} × ${decimalText(dose.value)} ${dose.unit}`)).toEqual([
      '5 × 4 mg/m2',
    ])
    expect(declared).toMatchObject({ min: '20', max: '20', unit: 'mg/m2' })
  })
  test('cytarabine twice a day: fourteen doses of one working', () => {
    // 100 mg/m² a day ÷ 2 = 50 mg/m²; × 1.751983 = 87.59915 → 88 mg
    const [run, ...more] = drugOf(examplePlan(MAC), 'cytarabine').runs
    expect([run?.administrations.length, more]).toEqual([14, []])
    expect(run && ladderOf(run).slice(1)).toEqual(['50', '87.59915', '87.59915', '87.59915', '88'])
  })
})

test('a clearance belongs to the working only where a dose goes by it', () => {
  const formula = 'cockcroftGault' as const
  const outcome: RenalOutcome = {
    ok: true,
    value: quantity('80', 'mL/min'),
    absolute: quantity('80', 'mL/min'),
    working: {
      ...{ formula, creatinineMgDl: '1', creatinineUmolL: '88.4', entered: { value: '1', unit: 'mg/dL' } },
      ...{ age: 46, sex: 'male', weight: null, heightCm: null, bsa: null, isRecalled: false },
    },
  }
  const withRenal = (plan: Plan): Plan => ({
    ...plan,
    renal: { measuredOn: null, estimates: [], chosen: { formula, outcome } },
  })
  const gfr = { value: '80', measuredOn: '2026-11-22', method: 'cockcroftGault', cap: 'none' } as const
  const body = { height: '170', weight: '65' }
  const carboplatin = planOfKind('carboplatin-paclitaxel', { ...body, choices: { cycles: 'first' }, gfr })
  expect(buildWorkingSheet(withRenal(carboplatin), 1).clearance).toBe(outcome)
  expect(buildWorkingSheet(withRenal(examplePlan(BHA)), 1).clearance).toBeNull()
})

test('what is drawn up stands with the doses it is for, and not with one that is left out', () => {
  const plan = withPreparations(
    examplePlan(BHA, omit({ item: 'homoharringtonine', day: 5, scope: 'administration' })),
    (each) => (each.state.kind === 'planned' ? infusedPreparation(each) : null),
  )
  const runs = drugOf(plan, 'homoharringtonine').runs
  expect(runs.map(({ preparation }) => preparation?.administration ?? null)).toEqual(['homoharringtonine@C1D1#1', null])
})

test('a dose in another unit keeps it', () => {
  // 300 mcg a day, the file's fixed dose
  const run = buildWorkingSheet(planOfKind('clag-m', { height: '170', weight: '65' }), 1)
    .drugs.flatMap(({ runs }) => runs)
    .find(({ working }) => working.rungs.some(({ rung }) => rung.ok && rung.value.unit === 'mcg'))
  expect(run && ladderOf(run).at(-1)).toBe('300')
})
