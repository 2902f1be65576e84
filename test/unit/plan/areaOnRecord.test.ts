import { describe, expect, test } from 'vitest'
import { given, planFor } from './treatedMan.ts'

/** A man of 180 cm and 80 kg (2 m²) in his second cycle, the first recorded with an area. */
function asked(bsa: string) {
  const records = given('idarubicin', 1, '24', bsa)
  const plan = planFor({ cycles: [{}, {}], course: { records, noEarlier: ['idarubicin'] } })
  return plan.findings.filter(({ code }) => code === 'areaDiffers')
}

describe('the area a dose was recorded with against the one the order now has for that cycle: 2 m², the limit 5%', () => {
  test.each([
    ['2', 0],
    ['1.91', 0], // |2 − 1.91| ÷ 1.91 = 4.71%
    ['1.9048', 0], // 4.9979%
    ['1.9047', 1], // 5.0034%
    ['2.1', 0], // 4.76%
    ['2.1052', 0], // 4.9971%
    ['2.1053', 1], // 5.0017%
  ])('recorded with %s m²: asked %i times', (bsa, times) => {
    expect(asked(bsa)).toHaveLength(times)
  })
  test('both areas are named, and a reason is needed', () => {
    expect(asked('1.6')).toEqual([
      expect.objectContaining({ severity: 'confirm', needs: 'reason', cycle: 1, recorded: '1.6', now: '2.0000' }),
    ])
  })
  test('a point in the wrong place is asked about', () => {
    expect(asked('20').length).toBe(1)
  })
})
