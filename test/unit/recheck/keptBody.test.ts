import { expect, test } from 'vitest'
import { cycle, doses, flat, item, measured, orderOf, perM2, regimenOf, stated } from './madeFiles.ts'

// by Mosteller m1 2 m², m2 √3 m², m3 1 m²; m4 has no height; by Du Bois m1 is 1.9964 m²
const bodies = [
  measured('m1', '180', '80'),
  measured('m2', '180', '60'),
  measured('m3', '90', '40'),
  measured('m4', '', '50'),
]
const perKg = { kind: 'perKg', amount: stated('1'), per: 'administration' }
const regimen = regimenOf([item('x', 'x', perM2('100')), item('y', 'y', perKg)])

/** Cycles as `measurements dosing formula`; the doses per m² and per kg of the last one. */
const dosed = (...courses: readonly string[]) => {
  const cycles = courses.map((course, index) => {
    const [measurements = '', dosing = '', bsaFormula = ''] = course.split(' ')
    return cycle(index + 1, '2026-11-02', { measurements, dosing, bsaFormula })
  })
  const current = String(courses.length)
  return doses(orderOf({ measurements: bodies, cycles, currentCycle: current, lastCycle: current }), regimen).join(', ')
}

test.each([
  ['area and weight of the cycle before', ['m1', 'm2 keep'], '200 mg, 80 mg'],
  [
    'what the cycle before was dosed by, not what the first was',
    ['m1', 'm2 recalculate', 'm3 keep'],
    '173.2 mg, 60 mg',
  ],
  ['what the cycle before had kept', ['m1', 'm2 keep', 'm3 keep'], '200 mg, 80 mg'],
  ['the answer goes on with the same measurements', ['m1', 'm2 keep', 'm2'], '200 mg, 80 mg'],
  ['and new ones ask', ['m1', 'm2 keep', 'm1'], 'none, none'],
  ['recalculated after it was kept', ['m1', 'm2 keep', 'm2 recalculate'], '173.2 mg, 60 mg'],
  ['the area by the formula of before', ['m1 - duBois', 'm1 keep'], '199.6 mg, 80 mg'],
  ['its answer goes on too', ['m1 - duBois', 'm1 keep', 'm1'], '199.6 mg, 80 mg'],
  ['nothing to keep: the next new body is asked about by itself', ['m1', 'm1 keep', 'm1'], '200 mg, 80 mg'],
  ['the last one that had an area', ['m1', 'm4 recalculate', 'm2 keep'], '200 mg, 80 mg'],
  ['an area of its own that cannot be had is refused', ['m1', 'm4 keep'], 'none, 80 mg'],
  ['no area to keep: the weight alone', ['m4', 'm1 keep'], 'none, 50 mg'],
  ['in the first cycle there is nothing to keep', ['m1 keep'], '200 mg, 80 mg'],
])('kept: %s', (_, courses, expected) => {
  expect(dosed(...courses)).toBe(expected)
})

test('a kept weight holds a cap per kg', () => {
  const caps = [stated({ max: '2', unit: 'mg/kg' })]
  const capped = regimenOf([item('x', 'x', perM2('100'))], { x: { caps } })
  const cycles = [cycle(1, '2026-11-02', { measurements: 'm2' }), cycle(2, '2026-11-23', { dosing: 'keep' })]
  const order = orderOf({ measurements: bodies, cycles, currentCycle: '2', lastCycle: '2' })
  expect(doses(order, capped)).toEqual(['120 mg'])
})

test('never above a cap per kg, after rounding neither', () => {
  const drug = (max: string, increment: string) => ({
    x: { caps: [stated({ max, unit: 'mg/kg' })], rounding: [{ from: '0', increment }] },
  })
  const items = [item('x', 'x', perM2('100'))]
  expect(doses(orderOf(), regimenOf(items, drug('2.5', '1')))).toEqual(['200 mg'])
  expect(doses(orderOf(), regimenOf(items, drug('2.475', '1')))).toEqual(['198 mg'])
  expect(doses(orderOf(), regimenOf(items, drug('2.475', '20')))).toEqual(['180 mg'])
})

test('plausible before rounding and after it', () => {
  const drug = (min: string, max: string) => ({
    x: { plausibleDose: { value: { min, max } }, rounding: [{ from: '0', increment: '10' }] },
  })
  const given = (amount: string, min: string, max: string) =>
    doses(orderOf(), regimenOf([item('x', 'x', flat(amount))], drug(min, max)))[0]
  expect(given('104', '50', '104')).toBe('100 mg')
  expect(given('104', '50', '103.9')).toBe('none')
  expect(given('96', '97', '150')).toBe('none')
  expect(given('96', '96', '100')).toBe('100 mg')
  expect(given('96', '96', '99')).toBe('none')
})

test('while day 1 is open, the age is that of the last day the patient was measured', () => {
  const on = (day: string) => ({ value: '150', measuredOn: day })
  const aged = (day: string) => {
    const body = { ...measured('m1', '150', '60'), height: on(day), weight: { value: '60', measuredOn: '2026-01-01' } }
    const order = { cycles: [cycle(1, '')], measurements: [body], patient: { birthDate: '2008-12-01' } }
    return doses(orderOf({ ...order, policy: { bsaFormula: 'duBois' } }), regimenOf([item('x', 'x', flat('10'))]))[0]
  }
  expect(aged('2026-11-30')).toBe('none')
  expect(aged('2026-12-01')).toBe('10 mg')
  expect(aged('')).toBe('none')
})
