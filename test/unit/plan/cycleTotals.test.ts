import { expect, test } from 'vitest'
import { examplePlan } from '../../examples/examplePlan.ts'
import { BHA, HE072, record } from '../schedule/acts.ts'

const totalOf = (plan: ReturnType<typeof examplePlan>, item: string) =>
  plan.cycles[0]?.totals.find((total) => total.item === item)

test('one recorded dose leaves no prescribed total: nobody knows what was prescribed for it', () => {
  const none = examplePlan(BHA)
  expect(totalOf(none, 'bortezomib')).toMatchObject({ prescribed: { unit: 'mg/m2' }, declared: 'agrees' })
  const records = [1, 4].map((day) =>
    record(`bortezomib@C1D${day}#1`, `2026-11-${22 + day} 08:00`, { amount: '2.3', bsa: '1.7520' }),
  )
  const some = examplePlan(BHA, ...records.slice(0, 1))
  expect(totalOf(some, 'bortezomib')).toMatchObject({ prescribed: null, declared: 'changed' })
  expect(totalOf(some, 'cytarabine')).toMatchObject({ prescribed: { unit: 'mg/m2' }, declared: 'agrees' })
  const all = examplePlan(BHA, ...records)
  expect(totalOf(all, 'bortezomib')).toMatchObject({ prescribed: null, declared: 'changed' })
  expect(totalOf(all, 'bortezomib')?.rounded?.value.toString()).toBe('4.6') // 2.3 + 2.3
})

test('also where the dose is prescribed in mg, as the record is', () => {
  const given = record('dexamethasone@C1D1#1', '2026-11-23 09:30', { amount: '12' })
  expect(totalOf(examplePlan(HE072), 'dexamethasone')).toMatchObject({ prescribed: { unit: 'mg' } })
  expect(totalOf(examplePlan(HE072, given), 'dexamethasone')).toMatchObject({ prescribed: null })
})
