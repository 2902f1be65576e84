import { describe, expect, test } from 'vitest'
import { buildAreaTable } from '../../../src/documents/buildAreaTable.ts'

const table = (bsaFormula: string, bsaCap: string | null = null) => buildAreaTable({ bsaFormula, bsaCap })

function area(made: ReturnType<typeof table>, height: number, weight: number, part = 0): string | undefined {
  const row = made?.weights.indexOf(weight) ?? -1
  return made?.parts[part]?.rows[row]?.[made.heights.indexOf(height)]
}

describe('the table of body surfaces', () => {
  test('by Mosteller, to two decimals half up, height across and weight down', () => {
    const made = table('mosteller')
    expect(made?.heights).toEqual([140, 145, 150, 155, 160, 165, 170, 175, 180, 185, 190, 195, 200])
    expect(made?.weights).toHaveLength(17) // 40 to 120 in steps of 5
    expect(area(made, 180, 80)).toBe('2.00') // √(180 × 80 ÷ 3600) = √4
    expect(area(made, 170, 65)).toBe('1.75') // √3.069444 = 1.751983
    expect(area(made, 140, 40)).toBe('1.25') // √1.555556 = 1.247219
    expect(area(made, 200, 120)).toBe('2.58') // √6.666667 = 2.581989
  })

  test('by the formula of the policy, and by no other', () => {
    expect(area(table('duBois'), 170, 65)).toBe('1.75') // 1.753598, as published
    expect(table('duBois')?.formula).toBe('duBois')
    expect(table('none such')).toBeNull()
  })

  test('a formula that asks for the sex has a part for each', () => {
    expect(table('schlich')?.parts.map(({ sex }) => sex)).toEqual(['female', 'male'])
    expect(table('mosteller')?.parts.map(({ sex }) => sex)).toEqual([null])
  })

  test('a cap of the policy is said and cuts nothing in the table', () => {
    const capped = table('mosteller', '1.8')
    expect(capped?.cap).toBe('1.8')
    expect(area(capped, 180, 80)).toBe('2.00')
  })
})
