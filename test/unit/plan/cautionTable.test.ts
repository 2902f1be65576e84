import { describe, expect, test } from 'vitest'
import { placeInTable } from '../../../src/plan/cautionTable.ts'
import { decimal } from '../../../src/quantities/decimal.ts'
import type { CautionRow } from '../../../src/regimen/caution.ts'
import { stated } from '../dosing/madeCourse.ts'
import { cautionOf, withCaution } from './clinicalMan.ts'

const text = (said: string) => ({ en: said, zh: said })

/** Kintzel and Dorr 1995, cytarabine from 1 g/m²: 46 to 60 mL/min 60%, 31 to 45 mL/min 50%, below 30 mL/min another drug. */
const KINTZEL: readonly CautionRow[] = [
  { from: '46', to: '60', text: text('60%') },
  { from: '31', to: '45', text: text('50%') },
  { from: null, to: null, below: '30', text: text('another drug') },
]

/** `60%`, or `60% | 50%` between two rows. */
function placed(clearance: string, table = KINTZEL): string {
  const { rows, isBetweenRows } = placeInTable(table, decimal(clearance))
  return rows.map((row) => row.text.en).join(isBetweenRows ? ' | ' : ' & ')
}

describe('cytarabine from 1 g/m² by the published table', () => {
  test.each([
    ['60.1', ''],
    ['60', '60%'],
    ['46', '60%'],
    ['45.999', '60% | 50%'],
    ['45.5', '60% | 50%'],
    ['45.001', '60% | 50%'],
    ['45', '50%'],
    ['31', '50%'],
    ['30.5', '50% | another drug'],
    ['30', '50% | another drug'],
    ['29.999', 'another drug'],
    ['29', 'another drug'],
    ['0', 'another drug'],
  ])('%s mL/min: “%s”', (clearance, rows) => expect(placed(clearance)).toBe(rows))

  test('the order of the rows in the file does not matter', () => {
    expect(placed('45.5', KINTZEL.toReversed())).toBe('50% | 60%')
    expect(placed('29', KINTZEL.toReversed())).toBe('another drug')
  })

  test('no clearance, no row', () => {
    expect(placeInTable(KINTZEL, null)).toEqual({ rows: [], isBetweenRows: false })
  })
})

describe('other tables', () => {
  const open: readonly CautionRow[] = [
    { from: '60', to: null, text: text('full') },
    { from: '20', to: '40', text: text('half') },
  ]

  test('an open row holds everything above; below the lowest row there is none', () => {
    expect(placed('500', open)).toBe('full')
    expect(placed('60', open)).toBe('full')
    expect(placed('50', open)).toBe('full | half')
    expect(placed('19.9', open)).toBe('')
  })

  test('rows that share a bound are both shown, and the value is between neither', () => {
    const shared: readonly CautionRow[] = [
      { from: '30', to: '45', text: text('low') },
      { from: '45', to: '60', text: text('high') },
    ]
    expect(placed('45', shared)).toBe('low & high')
  })

  test('of three rows only the nearest two are neighbours', () => {
    const three: readonly CautionRow[] = [
      { from: '10', to: '19', text: text('a') },
      { from: '20', to: '29', text: text('b') },
      { from: '30', to: '39', text: text('c') },
      { from: '40', to: '49', text: text('d') },
    ]
    expect(placed('29.5', three)).toBe('b | c')
  })
})

test('the rows stand in the plan beside a dose that nothing changed', () => {
  const when = [
    { kind: 'dosePerM2', from: '1000' },
    { kind: 'lab', of: 'clearance', is: 'atMost', value: '60', unit: 'mL/min' },
  ] as const
  const dose = { kind: 'perM2', amount: stated('1500'), per: 'administration' } as const
  const situation = { ...withCaution({ when, table: KINTZEL }), item: { dose } }
  expect(cautionOf({ ...situation, clearance: '45.5' })).toMatchObject({
    state: 'applies',
    isBetweenRows: true,
    rows: [{ from: '46' }, { from: '31' }],
  })
  expect(cautionOf({ ...situation, clearance: '60.1' })).toMatchObject({ state: 'notMet', rows: [] })
  expect(cautionOf(situation)).toMatchObject({ state: 'notEntered', rows: [], isBetweenRows: false })
})
