import { describe, expect, test } from 'vitest'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import type { TypedOrder } from '../../../src/order/typedOrder.ts'
import type { Regimen } from '../../../src/regimen/regimen.ts'
import { changed, doseAt, ladderAt, madeRegimen, stated, typedOrder } from './madeCourse.ts'

const perM2 = (amount: string) => ({ kind: 'perM2', amount: stated(amount), per: 'administration' }) as const
const mg = (max: string) => stated({ max, unit: 'mg' as const })
const capOf = (cap: ReturnType<typeof mg>) => ({ mark: cap.mark, place: cap.at })

function ladder(regimen: Regimen, more: Partial<TypedOrder> = {}) {
  return ladderAt(regimen, parseOrder(typedOrder([], more)))
}

// 1.4 mg/m² × 2 m² = 2.8 mg, and a cap of 2 mg on one dose
const cap = mg('2')
const regimen = madeRegimen({ dose: perM2('1.4'), cap })

describe('a cap on one dose', () => {
  test('shows before and after, its origin and its source', () => {
    expect(ladder(regimen).limitedDose).toMatchObject({
      ok: true,
      step: {
        code: 'capped',
        from: '2.8',
        result: '2',
        unit: 'mg',
        cap: '2',
        capUnit: 'mg',
        origin: 'regimen',
        ...capOf(cap),
      },
    })
  })

  test.each([
    ['2.81', '2.8', 'withinCap'],
    ['2.8', '2.8', 'withinCap'],
    ['2.79', '2.79', 'capped'],
  ])('2.8 mg under a cap of %s mg is %s mg: %s', (max, result, code) => {
    expect(ladder(madeRegimen({ dose: perM2('1.4'), cap: mg(max) })).limitedDose).toMatchObject({
      step: { code, result },
    })
  })

  test('there is none: said so', () => {
    const { limitedDose } = ladder(madeRegimen({ dose: perM2('1.4') }))
    expect(limitedDose).toMatchObject({ step: { code: 'noCap', result: '2.8' } })
  })

  test.each([
    ['2', '1.5', '1.5', 'drug'],
    ['1.5', '2', '1.5', 'regimen'],
    ['2', '2', '2', 'regimen'],
  ])("the regimen's %s mg and the drug's %s mg: the lower, %s mg, of the %s", (own, drug, result, origin) => {
    const both = madeRegimen({ dose: perM2('1.4'), cap: mg(own) }, { caps: [mg(drug), mg('9')] })
    expect(ladder(both).limitedDose).toMatchObject({ step: { code: 'capped', result, origin } })
  })

  test('per m², by the area in use: 1.2 mg/m² × 2 m² = 2.4 mg; with the area capped at 1.8 m², 2.16 mg', () => {
    const perArea = madeRegimen({ dose: perM2('1.4') }, { caps: [stated({ max: '1.2', unit: 'mg/m2' })] })
    expect(ladder(perArea).limitedDose).toMatchObject({
      step: { code: 'capped', from: '2.8', result: '2.4', cap: '1.2', capUnit: 'mg/m2', origin: 'drug' },
    })
    const { policy } = typedOrder([])
    expect(ladder(perArea, { policy: { ...policy, bsaCap: '1.8' } }).limitedDose).toMatchObject({
      step: { code: 'capped', from: '2.52', result: '2.16' }, // 1.4 × 1.8 and 1.2 × 1.8
    })
  })

  test('per kg, by the measured weight: 0.03 mg/kg × 80 kg = 2.4 mg', () => {
    const perWeight = madeRegimen({ dose: perM2('1.4'), cap: stated({ max: '0.03', unit: 'mg/kg' }) })
    expect(ladder(perWeight).limitedDose).toMatchObject({ step: { code: 'capped', from: '2.8', result: '2.4' } })
  })

  test('one per m² or per kg that cannot be reckoned takes even a flat dose', () => {
    const flat = { kind: 'flat', amount: stated('100') } as const
    const measurements = typedOrder([]).measurements.map((m) => ({ ...m, weight: { value: '', measuredOn: '' } }))
    for (const unit of ['mg/m2', 'mg/kg'] as const) {
      const capped = madeRegimen({ dose: flat, cap: stated({ max: '200', unit }) })
      const { calculatedDose, limitedDose, roundedDose } = ladder(capped, { measurements })
      expect(calculatedDose.ok).toBe(true)
      expect(limitedDose).toEqual({ ok: false, refusal: { code: 'fieldMissing', field: 'weight' } })
      expect(roundedDose).toEqual(limitedDose)
    }
  })

  test('in another unit than the dose is a fault of the file, never passed over', () => {
    const wrong = madeRegimen({ dose: perM2('1.4'), cap: stated({ max: '2', unit: 'mcg' }) })
    expect(() => ladder(wrong)).toThrow('mcg')
  })
})

describe('a percentage acts on the capped dose, and the cap holds after it', () => {
  test('75% of 2.8 mg capped at 2 mg is 1.5 mg, not 2.1 mg', () => {
    const change = changed({}, 'percent', '75')
    const { limitedDose, modifiedDose, roundedDose } = ladderAt(regimen, parseOrder(typedOrder([change])))
    expect(limitedDose).toMatchObject({ step: { code: 'capped', from: '2.8', result: '2' } })
    expect(modifiedDose).toMatchObject({
      step: {
        code: 'percentGiven',
        percent: '75',
        reductionPercent: '25',
        of: '2',
        result: '1.5',
        unit: 'mg',
        change: change.id,
        cap: null,
      },
    })
    expect(roundedDose).toMatchObject({ step: { code: 'rounded', exact: '1.5', result: '1.5' } })
  })

  // 1 mg/m² × 2 m² = 2 mg, under a cap of 2.2 mg: 110% is the cap itself
  test.each([
    ['109', '2.18', null],
    ['110', '2.2', null],
    ['111', '2.2', '2.2'],
  ])('%s%% of 2 mg under a cap of 2.2 mg is %s mg, limited: %s', (percent, result, limited) => {
    const under = madeRegimen({ dose: perM2('1'), cap: mg('2.2') })
    const { modifiedDose } = ladderAt(under, parseOrder(typedOrder([changed({}, 'percent', percent)])))
    const [removed] = { '109': ['-9'], '110': ['-10'], '111': ['-11'] }[percent] ?? []
    expect(modifiedDose).toMatchObject({
      value: { unit: 'mg' },
      step: { code: 'percentGiven', percent, reductionPercent: removed, of: '2', result, cap: limited },
    })
  })

  test('a typed amount above the cap is capped: 1.5 mg/m² × 2 m² = 3 mg, 2 mg given', () => {
    const { limitedDose } = ladderAt(regimen, parseOrder(typedOrder([changed({}, 'amount', '1.5')])))
    expect(limitedDose).toMatchObject({ step: { code: 'capped', from: '3', result: '2' } })
    expect(doseAt(regimen, [changed({}, 'amount', '1.5')])).toBe('2')
    expect(doseAt(regimen, [changed({}, 'amount', '0.9')])).toBe('1.8')
  })

  test('rounding stays below the cap: 2.8 mg capped at 2 mg in steps of 0.3 mg is 1.8 mg, not 2.1 mg', () => {
    const coarse = madeRegimen({ dose: perM2('1.4'), cap }, { rounding: [{ from: '0', increment: '0.3' }] })
    expect(ladder(coarse).roundedDose).toMatchObject({
      step: { code: 'rounded', exact: '2', result: '1.8', below: '2' },
    })
  })

  test('a modified dose outside what is plausible is no dose', () => {
    const plausibleDose = stated({ min: '1', max: '3' })
    const narrow = madeRegimen({ dose: perM2('1.4'), cap }, { plausibleDose })
    expect(doseAt(narrow, [changed({}, 'percent', '50')])).toBe('1')
    expect(doseAt(narrow, [changed({}, 'percent', '49')])).toBe('implausibleDose') // 0.98 mg
  })
})
