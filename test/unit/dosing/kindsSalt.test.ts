import { describe, expect, it } from 'vitest'
import { buildWorking } from '../../../src/documents/buildWorking.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import { planDetails as chinese } from '../../../src/wording/zh/later/planDetails.ts'
import { planDetails as english } from '../../../src/wording/en/later/planDetails.ts'
import { linesOf, planOf, totalOf } from './kindsPlan.ts'

/** NAPOLI-1, one drug alone: 120 mg/m² of the hydrochloride trihydrate, published as equivalent to 100 mg/m² of base. */
describe('a dose that its source writes as a salt', () => {
  // √(170 × 65 ÷ 3600) = 1.751983 m²
  const plan = planOf('irinotecan-liposome-alone', { height: '170', weight: '65' })

  it('is dosed by the published base: 100 mg/m², never 120', () => {
    // 100 × 1.751983 = 175.1983 → 175 mg; by the salt it would be 210.238 → 210 mg
    expect(linesOf(plan, 'irinotecan-liposome')).toEqual(['C1D1#1 2026-11-23T09:00 175 mg'])
    expect(totalOf(plan, 'irinotecan-liposome')).toBe('175 mg, 100 mg/m2, agrees')
  })

  it('says what was written beside its working, and leaves a dose written in the base alone', () => {
    const written = buildWorking(plan, 'irinotecan-liposome@C1D1#1')?.writtenAs
    expect(written && `${amountText(written.dose)} ${written.dose.unit}`).toBe('120 mg/m2')
    expect(written?.basis).toEqual({ en: 'irinotecan hydrochloride trihydrate', zh: '盐酸伊立替康三水合物' })
    const gilteritinib = planOf('gilteritinib-alone', { height: '170', weight: '65' })
    expect(buildWorking(gilteritinib, 'gilteritinib@C1D1#1')).toMatchObject({ writtenAs: null })
  })

  it('in both languages', () => {
    expect(english.publishedAs('120 mg/m²', 'irinotecan hydrochloride trihydrate')).toBe(
      'Published as 120 mg/m² of irinotecan hydrochloride trihydrate, a salt',
    )
    expect(chinese.publishedAs('120 mg/m²', '盐酸伊立替康三水合物')).toBe(
      '来源写为 120 mg/m²（按盐计：盐酸伊立替康三水合物）',
    )
  })
})
