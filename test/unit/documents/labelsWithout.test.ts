import { describe, expect, test } from 'vitest'
import { buildLabels } from '../../../src/documents/buildLabels.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { infusedPreparation, withPreparations } from '../../examples/handPreparation.ts'
import { BHA, cease, HE072, omit, record } from '../schedule/acts.ts'
import { bha, labelOf, labelsOf, reasons } from './labelPlans.ts'

describe('what is not known', () => {
  test('leaves a label with the dose, and each part without a number keeps its reason', () => {
    const label = labelOf(bha(), 'cytarabine@C1D1#1')
    expect(label.dose.value.toString()).toBe('2630')
    expect(label.unknown).toEqual([
      {
        refusal: { code: 'productNotChosen', drug: 'cytarabine' },
        parts: ['volume', 'diluent', 'concentration', 'delivery'],
      },
    ])
  })
  test('two reasons stand apart', () => {
    const refusal = { code: 'diluentNotChosen', drug: 'homoharringtonine', offered: [] } as const
    const plan = withPreparations(examplePlan(BHA), (each) =>
      each.item === 'homoharringtonine'
        ? {
            ...infusedPreparation(each),
            diluent: { ok: false, refusal },
            delivery: { ok: false, refusal: { code: 'durationNotKnown' } },
          }
        : null,
    )
    expect(labelsOf(plan)[0]?.unknown.map(({ parts }) => parts)).toEqual([['diluent'], ['delivery']])
  })
  test('what the hospital chose against the source leaves no label at all', () => {
    const refusal = { code: 'diluentNotAllowed', drug: 'homoharringtonine', chosen: 'glucose5', allowed: [] } as const
    const plan = withPreparations(examplePlan(BHA), (each) => ({
      ...infusedPreparation(each),
      diluent: { ok: false, refusal },
    }))
    expect(reasons(plan).find(({ ids }) => ids.includes('homoharringtonine@C1D1#1'))).toEqual({
      ids: [1, 2, 3, 4, 5].map((day) => `homoharringtonine@C1D${day}#1`),
      why: { kind: 'refused', refusal },
    })
  })
  test('volumes of another dose are not put under this one', () => {
    // 7 mg prepared; bortezomib is 2.3 mg
    const plan = withPreparations(examplePlan(BHA), infusedPreparation)
    expect(reasons(plan)).toContainEqual({
      ids: ['bortezomib@C1D1#1', 'bortezomib@C1D4#1'],
      why: { kind: 'notWorkedOut' },
    })
  })
  test('without a route there is no label: a hand never writes one in', () => {
    expect(reasons(examplePlan(HE072))).toContainEqual({
      ids: ['dexamethasone@C1D1#1'],
      why: { kind: 'refused', refusal: { code: 'routeNotStated' } },
    })
  })
  test('under the skin there is no rate to be silent about', () => {
    const label = labelOf(examplePlan('flag-ida-nz'), 'filgrastim@C1D1#1')
    expect([label.route, label.delivery, label.warnings.isHazardous]).toEqual([
      'SC',
      { ok: true, value: { kind: 'injection' } },
      false,
    ])
  })
})

describe('doses that are no longer to be given', () => {
  const plan = bha(
    record('homoharringtonine@C1D1#1', '2026-11-23 10:05', { amount: '7' }),
    omit({ item: 'homoharringtonine', day: 3, scope: 'administration' }),
    cease({ id: 'change2', item: 'bortezomib', day: 4, scope: 'drug' }),
  )
  test('have no label, and stand with what became of them', () => {
    const gone = buildLabels(plan, 1).without.flatMap(({ administrations }) =>
      administrations.map(({ id, state }) => `${id} ${state.kind}`),
    )
    expect(gone.toSorted()).toEqual([
      'bortezomib@C1D4#1 ceased',
      'homoharringtonine@C1D1#1 given',
      'homoharringtonine@C1D3#1 omitted',
    ])
  })
  test('a bag that hangs already keeps its number, one that was left out has none', () => {
    // days 1 (given), 2, 4 and 5 are left of five
    const series = labelsOf(plan).flatMap(({ administration, series: of }) =>
      administration.item === 'homoharringtonine' ? [[administration.day, of]] : [],
    )
    expect(series).toEqual([
      [2, { number: 2, of: 4 }],
      [4, { number: 3, of: 4 }],
      [5, { number: 4, of: 4 }],
    ])
  })
})
