import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../../src/quantities/decimal.ts'
import type { BandTable } from '../../../src/regimen/bandTable.ts'
import { RUNS } from '../../properties/randomOrders.ts'
import { drugOf, drugWith, FLAT, roundedTo, rounding } from './roundingInputs.ts'

const byBands = { policy: { rounding: 'doseBands' } } as const // idarubicin, the NHS table, increment 0.1 mg

/** A hospital's own table with one row or more, 6% unless said. */
function ownTable(rows: BandTable['rows'], more: Partial<BandTable> = {}): BandTable {
  return {
    schemaVersion: 1,
    id: 'own',
    version: '1.0.0',
    title: { en: 'Own table', zh: '本院表' },
    source: { cite: 'made up for a test' },
    drugs: ['idarubicin'],
    unit: 'mg',
    withinPercent: '6',
    rows,
    ...more,
  }
}

describe('the NHS 1 mg/mL table', () => {
  it.each([
    // below the first row
    ['0.2099', '0.2 rounded for beyondTable'],
    // 0.22 − 0.21 = 0.01 = 4.76%
    ['0.21', '0.22 doseBand'],
    // around the boundary at 0.23: 0.22 is 4.31% below 0.2299, 0.24 is 4.35% above 0.23
    ['0.2299', '0.22 doseBand'],
    ['0.23', '0.24 doseBand'],
    // the row of 0.34: 0.02 ÷ 0.32 = 6.25%; 0.0193 ÷ 0.3207 = 6.018%; 0.0192 ÷ 0.3208 = 5.985%; −0.0199 ÷ 0.3599 = −5.53%
    ['0.3199', '0.3 rounded for outsideLimit'],
    ['0.32', '0.3 rounded for outsideLimit'],
    ['0.3207', '0.3 rounded for outsideLimit'],
    ['0.3208', '0.34 doseBand'],
    ['0.3599', '0.34 doseBand'],
    // 12 mg/m² at 0.97 m²: 11.64 lies in the row from 11.49 to 12.49
    ['11.64', '12 doseBand'],
    ['12.4899', '12 doseBand'],
    ['12.49', '13 doseBand'],
    // the last row: 16 is 5.72% below 16.9699; nothing is banded from 16.97 on
    ['15.49', '16 doseBand'],
    ['16.9699', '16 doseBand'],
    ['16.97', '17 rounded for beyondTable'],
    ['24', '24 rounded for beyondTable'],
  ])('%s mg', (exact, expected) => {
    expect(roundedTo({ ...byBands, exact })).toBe(expected)
  })

  it('shows its name, the boundaries of the row and the difference', () => {
    expect(rounding({ ...byBands, exact: '11.64' })).toMatchObject({
      step: {
        code: 'doseBand',
        exact: '11.64',
        result: '12',
        unit: 'mg',
        // 0.36 ÷ 11.64 = 3.09%
        differencePercent: '3.1',
        table: 'nhs-england-1-mg-per-ml',
        from: '11.49',
        below: '12.49',
      },
    })
  })

  it('rounds no drug it does not name, and no dose in another unit', () => {
    const drug = drugOf('homoharringtonine')
    expect(roundedTo({ ...byBands, exact: '7.0079', drug })).toBe('7 rounded for noTable')
    expect(roundedTo({ ...byBands, exact: '11.64', unit: 'mcg' })).toBe('11.6 rounded for noTable')
    expect(roundedTo({ ...byBands, exact: '11.64', tables: [] })).toBe('11.6 rounded for noTable')
  })

  it('gives no band above a cap', () => {
    // the band of 11.9 is 12
    expect(roundedTo({ ...byBands, exact: '11.9', cap: '11.9999' })).toBe('11.9 rounded for aboveCap')
    expect(roundedTo({ ...byBands, exact: '11.9', cap: '12' })).toBe('12 doseBand')
    expect(roundedTo({ ...byBands, exact: '12.1', cap: '12.05' })).toBe('12 doseBand')
  })

  it('leaves a fixed dose of a drug without increments as published', () => {
    expect(roundedTo({ ...byBands, exact: '11.9', drug: drugWith({ increment: null }), dose: FLAT })).toBe(
      '11.9 notRounded',
    )
  })
})

describe('the limit, on which a band is still taken', () => {
  it.each([
    // 106 is 6% above 100, and 6.0001 ÷ 99.9999 = 6.0002% above 99.9999
    ['106', '100', '106 doseBand'],
    ['106', '100.0001', '106 doseBand'],
    ['106', '99.9999', '100 rounded for outsideLimit'],
    // 94 is 6% below 100
    ['94', '100', '94 doseBand'],
    ['94', '99.9999', '94 doseBand'],
    ['94', '100.0001', '100 rounded for outsideLimit'],
    // shown as 6%, and still beyond it
    ['106.04', '100', '100 rounded for outsideLimit'],
  ])('the band %s for %s mg', (band, exact, expected) => {
    const own = ownTable([{ from: '90', below: '110', band }])
    expect(roundedTo({ exact, policy: { rounding: 'doseBands', bandTables: [own] } })).toBe(expected)
  })

  it('is the table’s own', () => {
    const own = ownTable([{ from: '90', below: '110', band: '105' }], { withinPercent: '2.5' })
    const policy = { rounding: 'doseBands', bandTables: [own] } as const
    // 2.57 ÷ 102.43 = 2.509%; 2.56 ÷ 102.44 = 2.499%
    expect(roundedTo({ exact: '102.43', policy })).toBe('102.4 rounded for outsideLimit')
    expect(roundedTo({ exact: '102.44', policy })).toBe('105 doseBand')
  })
})

describe('a hospital’s own table', () => {
  const own = ownTable([{ from: '10', below: '20', band: '15' }])
  const policy = { rounding: 'doseBands', bandTables: [own] } as const

  it('stands in place of the library’s for the drugs it names', () => {
    expect(roundedTo({ exact: '15.2', policy })).toBe('15 doseBand')
    expect(rounding({ exact: '15.2', policy })).toMatchObject({ step: { table: 'own' } })
    // the library’s would give 9 and 16
    expect(roundedTo({ exact: '9.1', policy })).toBe('9.1 rounded for beyondTable')
    expect(roundedTo({ exact: '16.1', policy })).toBe('16.1 rounded for outsideLimit')
  })

  it('leaves the library’s to the drugs it does not name, and to doses in another unit', () => {
    const other = ownTable(own.rows, { drugs: ['cisplatin'] })
    expect(roundedTo({ exact: '15.6', policy: { ...policy, bandTables: [other] } })).toBe('16 doseBand')
    const micrograms = ownTable(own.rows, { unit: 'mcg' })
    expect(roundedTo({ exact: '15.6', policy: { ...policy, bandTables: [micrograms] } })).toBe('16 doseBand')
    expect(roundedTo({ exact: '15.6', unit: 'mcg', policy: { ...policy, bandTables: [micrograms] } })).toBe(
      '15 doseBand',
    )
  })

  it('may be one of several, of which the first with a row for the dose decides', () => {
    const higher = ownTable([{ from: '18', below: '40', band: '30' }])
    const two = { ...policy, bandTables: [own, higher] }
    expect(roundedTo({ exact: '30.5', policy: two })).toBe('30 doseBand')
    expect(roundedTo({ exact: '15.2', policy: two })).toBe('15 doseBand')
    // 19 has a row in both: the first has 15, 21% away, and nothing else is looked for
    expect(roundedTo({ exact: '19', policy: two })).toBe('19 rounded for outsideLimit')
  })
})

it('a band lies within 6% of the dose, in the row of the dose, and never above a cap', () => {
  const exacts = fc.integer({ min: 1, max: 200_000 }) // tenths of a microgram, to 20 mg
  fc.assert(
    fc.property(exacts, fc.option(fc.nat({ max: 5000 })), (exact, room) => {
      const cap = room === null ? null : exact + room
      const rung = rounding({
        exact: milligrams(exact),
        ...(cap === null ? {} : { cap: milligrams(cap) }),
        drug: { ...drugOf('idarubicin'), rounding: [{ from: '0', increment: '0.0001' }] },
        ...byBands,
      })
      if (!rung.ok) throw new Error(rung.refusal.code)
      const given = Number(rung.value.value.times(TEN_THOUSAND).toString())
      const { step } = rung
      const row = step.code === 'doseBand' ? [step.from, step.below].map((end) => decimal(end).times(TEN_THOUSAND)) : []
      const [from, below] = row
      const faults = [
        ...(cap !== null && given > cap ? ['above the cap'] : []),
        ...(!from && given !== exact ? ['neither a band nor the increment'] : []),
        ...(Math.abs(given - exact) * 100 > 6 * exact ? ['beyond 6%'] : []),
        ...(from?.gt(exact) || below?.lte(exact) ? ['another row'] : []),
      ]
      expect([exact, cap, ...faults]).toEqual([exact, cap])
    }),
    RUNS,
  )
})

const TEN_THOUSAND = decimal('10000')

function milligrams(tenthsOfMicrograms: number): string {
  const rest = tenthsOfMicrograms % 10_000
  return `${String((tenthsOfMicrograms - rest) / 10_000)}.${String(rest).padStart(4, '0')}`
}
