import { describe, expect, test } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import type { BlankOrder, DoseColumn, DoseTable, TableCell } from '../../../src/documents/blankOrder.ts'
import { buildBlankOrder } from '../../../src/documents/buildBlankOrder.ts'
import type { Policy } from '../../../src/order/policy.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import { shippedRegimen } from '../../examples/examplePlan.ts'

const { policy: shipped, regimens } = readShelves()
if (shipped === null) throw new Error('no policy')

const sheet = (id: string, policy: Policy = shipped): BlankOrder => buildBlankOrder(shippedRegimen(id), policy)

/** The cell of a drug's column at a measure: `2.2 mg`, `600 mg capped`, or the code of its refusal. */
function at(table: DoseTable | null, drug: string, measure: string, prescribed?: string): string {
  const row = table?.rows.findIndex((each) => amountText(each) === measure) ?? -1
  const columns = (table?.columns ?? []).filter((each) => each.drug.id === drug)
  const column = columns.find((each) => prescribed === undefined || prescribedOf(each) === prescribed)
  return cellText(column?.cells[row])
}

const prescribedOf = ({ prescribed }: DoseColumn): string | null =>
  prescribed && `${amountText(prescribed)} ${prescribed.unit}`

function cellText(cell: TableCell | undefined): string {
  if (cell === undefined) return 'no cell'
  if (!cell.ok) return cell.refusal.code
  const { dose, companion, isCapped } = cell
  const other = companion === null ? '' : ` + ${amountText(companion.dose)} ${companion.name.en}`
  return `${amountText(dose)} ${dose.unit}${other}${isCapped ? ' capped' : ''}`
}

describe('the dose table of a blank order', () => {
  test('is the prescribed dose times the surface, rounded once, half up, to the drug’s increment', () => {
    const { byArea } = sheet('bha-induction')
    expect(byArea?.rows.map(amountText)).toEqual(
      ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9', '2', '2.1', '2.2', '2.3', '2.4'], // 1.2 to 2.4 in 13 rows
    )
    expect(at(byArea, 'bortezomib', '1.7')).toBe('2.2 mg') // 1.3 × 1.7 = 2.21, to 0.1
    expect(at(byArea, 'bortezomib', '1.5')).toBe('2 mg') // 1.3 × 1.5 = 1.95, half up
    expect(at(byArea, 'homoharringtonine', '1.7')).toBe('6.8 mg') // 4 × 1.7
    expect(at(byArea, 'cytarabine', '1.3')).toBe('1950 mg') // 1500 × 1.3
  })

  test('takes the hospital’s own increment in place of the proposed one, and says whose it is', () => {
    const own: Policy = { ...shipped, increments: { cytarabine: [{ from: '0', increment: '100' }] } }
    const { byArea } = sheet('bha-induction', own)
    expect(at(byArea, 'cytarabine', '1.7')).toBe('2600 mg') // 1500 × 1.7 = 2550, half up to 100
    const rounding = byArea?.columns.find(({ drug }) => drug.id === 'cytarabine')?.rounding
    expect(rounding).toMatchObject({ kind: 'increments', origin: 'local' })
  })

  test('goes by increment whatever the policy: nobody knows the vials of that day', () => {
    const { byArea } = sheet('bha-induction', { ...shipped, rounding: 'wholeVials', wholeVialsPercent: '10' })
    expect(at(byArea, 'bortezomib', '1.7')).toBe('2.2 mg')
  })

  test('of a daily dose in two parts is of one part', () => {
    // 100 mg/m² a day ÷ 2 = 50; 50 × 1.3 = 65
    expect(at(sheet('mac-mitoxantrone-liposome').byArea, 'cytarabine', '1.3', '50 mg/m2')).toBe('65 mg')
  })

  test('of a range has both its ends, and neither is chosen', () => {
    const order = sheet('mac-mitoxantrone-liposome')
    const ends = order.byArea?.columns.filter(({ rangeEnd }) => rangeEnd !== null)
    expect(ends?.map(({ rangeEnd }) => rangeEnd)).toEqual(['min', 'max'])
    expect(at(order.byArea, 'mitoxantrone-liposome', '1.8', '20 mg/m2')).toBe('36 mg') // 20 × 1.8
    expect(at(order.byArea, 'mitoxantrone-liposome', '1.8', '24 mg/m2')).toBe('43.2 mg') // 24 × 1.8
    const [first] = order.lines
    expect(first?.doses[0]?.prescribed.kind).toBe('range')
  })

  test('says where a cap acts: above it the dose is the cap', () => {
    const { byArea } = sheet('ven-arac-karol')
    expect(at(byArea, 'venetoclax', '1.6')).toBe('580 mg') // 360 × 1.6 = 576, in tablets of 100, 50 and 10
    expect(at(byArea, 'venetoclax', '1.7')).toBe('600 mg capped') // 360 × 1.7 = 612, above 600
  })

  test('gives no dose outside what the drug can be, however small the body', () => {
    const { byArea } = sheet('aaml07p1-arm-b')
    expect(byArea?.rows.map(amountText)[0]).toBe('0.4') // a regimen for children begins lower
    // 1.3 × 0.4 = 0.52, the least the drug's file lets pass, rounds to 0.5 by steps of 0.05, and that is less
    expect(at(byArea, 'bortezomib', '0.4')).toBe('implausibleDose')
    expect(at(byArea, 'bortezomib', '0.5')).toBe('0.65 mg') // 1.3 × 0.5
  })

  test('carries the second drug of a vial', () => {
    // 44 × 1.5 = 66, 150 steps of 0.44; 66 × 100 ÷ 44 = 150
    expect(at(sheet('cpx-351-first-induction').byArea, 'daunorubicin-cytarabine-liposome', '1.5')).toBe(
      '66 mg + 150 cytarabine (in the same liposome)',
    )
  })

  test('by weight: per kg, and by bands of weight', () => {
    const perKg = sheet('flag-ida-nz').byWeight
    expect(perKg?.rows.map(amountText)).toEqual(['30', '40', '50', '60', '70', '80', '90', '100', '110', '120'])
    expect(at(perKg, 'filgrastim', '70')).toBe('350 mcg') // 5 × 70
    const bands = sheet('g-clam-18').byWeight // 300 below 76 kg, 480 from 76 kg on
    expect(at(bands, 'filgrastim', '70')).toBe('300 mcg')
    expect(at(bands, 'filgrastim', '80')).toBe('480 mcg')
    expect(bands?.columns[0]?.prescribed).toBeNull()
  })

  test('fixed doses stand apart, those of a ramp-up each by itself', () => {
    const { fixed, byArea } = sheet('ven-aza')
    expect(fixed.map(({ cells }) => cellText(cells[0]))).toEqual(['100 mg', '200 mg', '400 mg'])
    expect(byArea?.columns).toHaveLength(1) // azacitidine under the skin and into a vein come to the same
  })
})

describe('the lines of a blank order', () => {
  test('an option of a choice is a line of its own', () => {
    const lines = sheet('mac-mitoxantrone-liposome').lines.filter(({ item }) => item.id === 'cytarabine')
    expect(lines.map(({ option }) => option?.option)).toEqual(['onceDaily', 'everyTwelveHours', 'continuous'])
  })

  test('what the source leaves out stays left out, with the days it does not number', () => {
    const [gcsf] = sheet('cag-pku').lines
    expect(gcsf).toMatchObject({ doses: [], askedIn: ['mcg/m2', 'mcg/kg', 'mcg'], days: { known: [], asked: null } })
    const cytarabine = sheet('dac-cag-15').lines.find(({ item }) => item.id === 'cytarabine')
    expect(cytarabine?.days).toEqual({ known: [], asked: 7, isOpenEnded: false }) // seven days, which ones it does not say
    const filgrastim = sheet('flag-ida-nz').lines.find(({ item }) => item.id === 'filgrastim')
    expect(filgrastim?.days).toEqual({ known: [1, 2, 3, 4, 5, 6], asked: 0, isOpenEnded: true })
  })

  test('every regimen of the library has a line for each of its items and a dose for each that has one', () => {
    for (const regimen of regimens) {
      const { lines } = buildBlankOrder(regimen, shipped)
      expect([...new Set(lines.map(({ item }) => item.id))], regimen.id).toEqual(regimen.items.map(({ id }) => id))
      for (const { item, doses, askedIn } of lines)
        expect(doses.length === 0, `${regimen.id} ${item.id}`).toBe(askedIn !== null)
    }
  })
})
