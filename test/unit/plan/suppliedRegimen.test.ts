import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../src/order/edit.ts'
import type { TypedSupplied } from '../../../src/order/typedOrder.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import type { Item } from '../../../src/regimen/item.ts'
import type { ItemAsks } from '../../../src/regimen/itemAsks.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { planOf, shippedRegimen } from '../../examples/examplePlan.ts'

const BHA = 'bha-induction'
const made = { mark: 'local', why: { en: 'made for a test', zh: '测试用' } } as const
const given: TypedSupplied = {
  given: 'yes',
  days: '',
  lastDay: '',
  dose: '',
  unit: '',
  by: 'TEST Consultant',
  reason: 'ward protocol 7',
}
const LAST_DAY: ItemAsks = {
  days: { kind: 'lastDay', until: { value: { en: 'until recovery', zh: '直至恢复' }, ...made } },
}
const DAYS: ItemAsks = { days: { kind: 'list' } }
const DOSE: ItemAsks = { dose: { units: ['mg/m2', 'mg', 'mg/kg'] } }

/** BHA, whose cytarabine (1500 mg/m², days 1 to 5) asks for something. The body: √(170 × 65 ÷ 3600) = 1.751983 m². */
function plan(asks: ItemAsks, change: Partial<Item>, supplied: TypedSupplied | null): Plan {
  const regimen = shippedRegimen(BHA)
  const items = regimen.items.map((item) => {
    if (item.id !== 'cytarabine') return item
    const { dose, ...rest } = item
    return { ...rest, ...(asks.dose || !dose ? {} : { dose }), asks, ...change }
  })
  const edits: Edit[] = supplied === null ? [] : [{ kind: 'setSupplied', item: 'cytarabine', supplied }]
  return planOf(exampleOrder(BHA, ...edits), { ...regimen, items })
}

const doses = (made: Plan) =>
  (made.cycles[0]?.administrations ?? [])
    .filter(({ item }) => item === 'cytarabine')
    .map(({ day, ladder: { roundedDose } }) => [
      day,
      roundedDose.ok ? `${amountText(roundedDose.value)} ${roundedDose.value.unit}` : roundedDose.refusal.code,
    ])
const codes = ({ findings }: Plan) => findings.map(({ code }) => code)
const others = (made: Plan) =>
  (made.cycles[0]?.administrations ?? [])
    .filter(({ item }) => item !== 'cytarabine')
    .map(({ ladder }) => ladder.roundedDose.ok)

const none = { days: { value: [], ...made } }

describe('an item whose source leaves its last day open', () => {
  const until = (lastDay: string, change: Partial<TypedSupplied> = {}) =>
    plan(LAST_DAY, { days: { value: [1], ...made } }, { ...given, lastDay, ...change })

  it('has no dose, and the rest of the plan has', () => {
    const open = plan(LAST_DAY, { days: { value: [1], ...made } }, null)
    expect(doses(open)).toEqual([[1, 'notSupplied']])
    expect(others(open).every(Boolean)).toBe(true)
    expect(open.printStatus).toBe('blocked')
  })

  it('is given daily through the day supplied, marked as the hospital’s own', () => {
    const made = until('3')
    // 1500 × 1.751983 = 2627.97 → 2630 mg
    expect(doses(made)).toEqual([1, 2, 3].map((day) => [day, '2630 mg']))
    expect(made.regimen.items.find(({ id }) => id === 'cytarabine')?.days).toEqual({
      value: [1, 2, 3],
      mark: 'local',
      why: { en: 'ward protocol 7 (TEST Consultant)', zh: 'ward protocol 7 (TEST Consultant)' },
    })
    expect(made.findings).toContainEqual(
      expect.objectContaining({ code: 'supplied', item: 'cytarabine', days: [1, 2, 3], dose: null, isGiven: true }),
    )
  })

  it.each([
    ['nothing', '', {}],
    ['no name', '3', { by: ' ' }],
    ['no ground', '3', { reason: '-' }],
    ['nobody said whether it is given', '3', { given: '' as const }],
    ['half a day', '2.5', {}],
    ['two days', '3, 4', {}],
    ['a day before day 1 in a regimen that has none', '-1', {}],
    ['day 0', '0', {}],
  ])('has no dose with %s', (_what, lastDay, change) => {
    expect(doses(until(lastDay, change))).toEqual([[1, 'notSupplied']])
  })

  it('an end before a day the source states takes no stated dose away', () => {
    const short = plan(LAST_DAY, { days: { value: [1, 2, 3], ...made } }, { ...given, lastDay: '2' })
    expect(doses(short).map(([, dose]) => dose)).toEqual(['notSupplied', 'notSupplied', 'notSupplied'])
  })
})

describe('an item whose source states no day', () => {
  it('stops the plan, though it has no day to stand on', () => {
    const open = plan(DAYS, none, null)
    expect(doses(open)).toEqual([])
    expect(open.findings).toContainEqual(
      expect.objectContaining({
        code: 'noDose',
        items: ['cytarabine'],
        refusal: { code: 'notSupplied', item: 'cytarabine', missing: ['days'] },
      }),
    )
  })

  it('is given on the days supplied', () => {
    expect(doses(plan(DAYS, none, { ...given, days: '1-2, 5' })).map(([day]) => day)).toEqual([1, 2, 5])
  })

  it.each(['1, 1', '5-1', 'd1', '400', ''])('with days %j it stops', (days) => {
    expect(codes(plan(DAYS, none, { ...given, days }))).toContain('noDose')
  })
})

describe('an item whose source states no dose', () => {
  it.each([
    // by hand: 100 × 1.751983 = 175.1983 → 175 mg; 250 mg; 4 × 65 = 260 mg; the increment is 1 mg below 1000 mg
    ['100', 'mg/m2', '175 mg'],
    ['250', 'mg', '250 mg'],
    ['4', 'mg/kg', '260 mg'],
  ] as const)('%s %s is %s', (dose, unit, expected) => {
    expect(doses(plan(DOSE, {}, { ...given, dose, unit }))[0]).toEqual([1, expected])
  })

  it.each([
    ['no unit', { dose: '100' }],
    ['a unit it does not offer', { dose: '100', unit: 'mcg' as const }],
    ['no number', { dose: 'ten', unit: 'mg' as const }],
    ['zero', { dose: '0', unit: 'mg' as const }],
  ])('has none with %s', (_what, change) => {
    expect(doses(plan(DOSE, {}, { ...given, ...change }))[0]).toEqual([1, 'notSupplied'])
  })

  it('a dose outside the plausible range of its drug is none, whoever supplies it', () => {
    expect(doses(plan(DOSE, {}, { ...given, dose: '90000', unit: 'mg' }))[0]).toEqual([1, 'implausibleDose'])
  })
})

it('an item that is not given is left out in a name and for a reason, and says so', () => {
  const left = plan(DAYS, none, { ...given, given: 'no' })
  expect(doses(left)).toEqual([])
  expect(codes(left)).not.toContain('noDose')
  expect(left.findings).toContainEqual(
    expect.objectContaining({ code: 'supplied', isGiven: false, by: 'TEST Consultant' }),
  )
  expect(codes(plan(DAYS, none, { ...given, given: 'no', by: '' }))).toContain('noDose')
})

it('something supplied that the regimen does not ask for stops the plan', () => {
  const order = exampleOrder(BHA, {
    kind: 'setSupplied',
    item: 'bortezomib',
    supplied: { ...given, dose: '5', unit: 'mg' },
  })
  const made = planOf(order)
  expect(made.findings).toContainEqual(
    expect.objectContaining({ code: 'entryUnknown', list: 'supplied', entry: 'bortezomib' }),
  )
})

it('a name and a ground with signs that do not print show them', () => {
  const made = plan(DAYS, none, { ...given, days: '1', by: 'TEST\u202E Consultant', reason: 'ward\nprotocol\u200B' })
  expect(made.findings).toContainEqual(
    expect.objectContaining({ code: 'supplied', by: 'TEST\uFFFD Consultant', reason: 'ward protocol\uFFFD' }),
  )
})

it('says what the source leaves out and what it states', () => {
  const left = plan(LAST_DAY, { days: { value: [1, 2, 3], ...made } }, { ...given, given: 'no' })
  expect(left.findings).toContainEqual(expect.objectContaining({ code: 'supplied', missing: ['lastDay'] }))
})

it('what is supplied is in the fingerprint; the name under it is not', () => {
  const print = (change: Partial<TypedSupplied>) => plan(DAYS, none, { ...given, days: '1', ...change }).fingerprint
  expect(print({ days: '2' })).not.toBe(print({}))
  expect(print({ by: 'TEST Other' })).toBe(print({}))
})

it('as many days as the source has, and no other number', () => {
  const counted: ItemAsks = { days: { kind: 'list', count: { value: 3, ...made } } }
  expect(doses(plan(counted, none, { ...given, days: '2-4' })).map(([day]) => day)).toEqual([2, 3, 4])
  for (const days of ['2-3', '1-4']) expect(codes(plan(counted, none, { ...given, days }))).toContain('noDose')
})
