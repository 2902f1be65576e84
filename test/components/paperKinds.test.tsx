import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { LaterWordingContext } from '../../src/components/laterWordingContext.ts'
import { WordingContext } from '../../src/components/wordingContext.ts'
import { WorkingPanel } from '../../src/components/WorkingPanel.tsx'
import { buildWorking } from '../../src/documents/buildWorking.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { planOf } from '../examples/examplePlan.ts'
import { planOf as planOfKind } from '../unit/dosing/kindsPlan.ts'
import { BHA, HE072 } from '../unit/schedule/acts.ts'
import { only, plain, print } from './printPaper.tsx'

const english = await loadLaterWording('en')
const chinese = await loadLaterWording('zh-CN')
const inChinese = { wording: chinese, ...only('treatmentPlan') }

/** A plan of made-up regimens, which needs no name to be looked at. */
const shown = (plan: Plan, document: 'treatmentPlan' | 'calendar' | 'schedule' = 'treatmentPlan') =>
  print(plan, { findings: [], status: 'draft', ...only(document) })

describe('what a dose is printed with', () => {
  test('the second drug of a vial, wherever the first stands', () => {
    // 44 × 1.751983 = 77.087 → 77 mg; 77 × 100 ÷ 44 = 175 mg; three days: 231 and 525 mg
    const plan = planOfKind('pair-induction', { height: '170', weight: '65' })
    const paper = shown(plan)
    const both = '77 mg + 175 mg cytarabine in the same liposomes'
    const cells = [...paper.querySelectorAll('.paperDoses .mg, .paperDoses td.daily')].map(plain)
    expect(cells).toEqual([both, both])
    expect([...shown(plan, 'schedule').querySelectorAll('.scheduleDay .mg')].map(plain)).toEqual([both, both, both])
    expect(plain(paper.querySelector('.paperDoses'))).toContain('231 mg + 525 mg cytarabine in the same liposomes')
    const calendar = shown(plan, 'calendar')
    expect(plain(calendar.querySelector('.paperMonth')).match(/77 mg09:00 \+ 175 mg cytarabine/g)).toHaveLength(3)
  })

  test('the salt its source writes, beside the base it is dosed by', () => {
    // 100 × 1.751983 = 175.1983 → 175 mg; 120 mg/m² is of the salt
    const plan = planOfKind('irinotecan-liposome-alone', { height: '170', weight: '65' })
    const paper = shown(plan)
    expect(plain(paper.querySelector('.paperDoses'))).toContain(
      'Published as 120 mg/m² of irinotecan hydrochloride trihydrate, a salt',
    )
    expect(plain(paper.querySelector('.paperDoses .mg'))).toBe('175 mg')
    expect(plain(print(plan, { findings: [], status: 'draft', ...inChinese }))).toContain(
      '来源写为 120 mg/m²（按盐计：盐酸伊立替康三水合物）',
    )
    const working = render(
      <WordingContext value={english}>
        <LaterWordingContext value={english}>
          <WorkingPanel
            working={buildWorking(plan, 'irinotecan-liposome@C1D1#1')}
            regimen={plan.regimen}
            onClose={() => undefined}
          />
        </LaterWordingContext>
      </WordingContext>,
    )
    expect(plain(working.container)).toContain('Published as 120 mg/m² of irinotecan hydrochloride trihydrate, a salt')
  })

  test('an item without a last day: until when, and no total', () => {
    const paper = shown(planOfKind('ramp-up-with-azacitidine', { height: '170', weight: '65' }))
    const row = [...paper.querySelectorAll('.paperDoses tbody')].find((each) => plain(each).includes('venetoclax'))
    expect(plain(row)).toContain('no last day, so no total')
    expect(plain(row)).toMatch(/until /)
    expect(plain(row)).not.toContain('No dose')
  })

  test('micrograms where the drug has them', () => {
    // 300 mcg a day, the file's fixed dose
    const plan = planOfKind('clag-m', { height: '170', weight: '65' })
    expect(plain(shown(plan, 'schedule').querySelector('.scheduleDay'))).toContain('300 mcg')
    expect(plain(shown(plan, 'calendar').querySelector('.paperMonth'))).toContain('300 mcg')
    expect(plain(print(plan, { findings: [], status: 'draft', ...inChinese }))).toContain('300 微克')
  })

  test('the way of rounding by its name', () => {
    const order = exampleOrder(HE072)
    const whole = { ...order, policy: { ...order.policy, rounding: 'wholeVials' as const } }
    expect(plain(print(planOf(whole), only('treatmentPlan')))).toContain('rounding: whole vials within 5%')
  })

  test('an area measured elsewhere: its reason and whose it is', () => {
    const order = exampleOrder(BHA)
    const bsa = { value: '1.6', reason: 'amputation of one leg', by: 'T. Tester' }
    const measured = { ...order, measurements: order.measurements.map((each) => ({ ...each, bsa })) }
    const text = plain(print(planOf(measured), only('treatmentPlan')))
    expect(text).toContain('1.6 m² measured elsewhere, not calculated: “amputation of one leg”, entered by T. Tester')
    expect(plain(print(planOf(measured), inChinese))).toContain('录入人 T. Tester')
  })
})
