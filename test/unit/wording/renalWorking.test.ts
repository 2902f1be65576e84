import { describe, expect, it } from 'vitest'
import { RENAL_FORMULAS, type RenalFormulaId } from '../../../src/evidence/labs.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { loadLaterWording } from '../../../src/wording/loadWording.ts'
import { body, born, creatinine, kidneys, outcomeOf, reckons, sex } from '../plan/kidneys.ts'

const english = await loadLaterWording('en')
const chinese = await loadLaterWording('zh-CN')

function working(plan: Plan, formula: RenalFormulaId, wording = english): string {
  const outcome = outcomeOf(plan, formula)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return wording.renalWorking(outcome).replaceAll('\u00a0', ' ')
}

describe('the working of a clearance', () => {
  it('shows equation, inputs, unit and source, so that a checker gets the same number', () => {
    expect(working(kidneys(), 'cockcroftGault')).toBe(
      'Cockcroft & Gault 1976, male: (140 − A) × W ÷ (72 × S); ♀ × 0.85, with A = 55 years, W = 65 kg (actual weight), S = 0.904773 mg/dL (80 µmol/L): ≈ 84.8126 mL/min. Cockcroft & Gault, Nephron 1976;16:31.',
    )
    expect(working(kidneys(), 'cockcroftGault', chinese)).toBe(
      'Cockcroft-Gault 1976，男：(140 − A) × W ÷ (72 × S); ♀ × 0.85，代入 A = 55 岁，W = 65 kg（实际体重），S = 0.904773 mg/dL（80 µmol/L），≈ 84.8126 mL/min。Cockcroft & Gault, Nephron 1976;16:31。',
    )
  })

  it('says how an indexed value was made absolute, both units named', () => {
    expect(working(kidneys(creatinine('1', 'mg/dL')), 'jelliffe')).toBe(
      // 98 − 0.8 × 35 = 70; 70 × 1.751983 ÷ 1.73 = 70.8895
      'Jelliffe 1973, male: (98 − 0.8 × (A − 20)) ÷ S; ♀ × 0.9, with A = 55 years, S = 1 mg/dL: = 70 mL/min/1.73 m². Made absolute by the plan’s body surface area: × 1.751983 m² ÷ 1.73 ≈ 70.8895 mL/min. Jelliffe, Ann Intern Med 1973;79:604.',
    )
    expect(working(kidneys(creatinine('1', 'mg/dL')), 'jelliffe', chinese)).toContain(
      '= 70 mL/min/1.73 m²。按本计划的体表面积换算为绝对值：× 1.751983 m² ÷ 1.73 ≈ 70.8895 mL/min。',
    )
  })

  it('or that it was not', () => {
    const plan = kidneys(body('weight', ''))
    expect(working(plan, 'mdrd')).toContain('mL/min/1.73 m². Not made absolute: no body surface area.')
    expect(working(plan, 'mdrd', chinese)).toContain('mL/min/1.73 m²。未换算为绝对值：无体表面积。')
  })

  it('shows the measured weight beside another one', () => {
    const plan = kidneys(
      sex('female'),
      body('height', '160'),
      body('weight', '110'),
      reckons('cockcroftGault', 'ideal'),
    )
    expect(working(plan, 'cockcroftGault')).toContain('W = 52.38189 kg (ideal weight; actual weight 110 kg)')
    expect(working(plan, 'cockcroftGault', chinese)).toContain('W = 52.38189 kg（理想体重；实际体重 110 kg）')
  })

  it('of Wright says that its constants are recalled, names its area, and shows µmol/L', () => {
    const plan = kidneys(creatinine('1', 'mg/dL'))
    for (const formula of ['wrightJaffe', 'wrightEnzymatic'] as const) {
      const text = working(plan, formula)
      expect(text).toContain('Constants recalled: check before relying on it.')
      expect(text).toContain('BSA = 1.753598 m² (Du Bois & Du Bois 1916, 170 cm, 65 kg), C = 88.42 µmol/L (1 mg/dL)')
      expect(working(plan, formula, chinese)).toContain('常数凭记忆写入：使用前请核对原文。')
    }
    for (const formula of ['cockcroftGault', 'ckdEpi2021', 'mdrd', 'jelliffe'] as const)
      expect(working(plan, formula)).not.toMatch(/recalled/i)
  })

  it('of CKD-EPI and MDRD says that race is not in it', () => {
    for (const formula of ['ckdEpi2021', 'mdrd'] as const) {
      expect(working(kidneys(), formula)).toContain('no race coefficient')
      expect(working(kidneys(), formula, chinese)).toContain('不含种族系数')
    }
  })

  it('names every input its equation has a letter for, and no other, in both languages', () => {
    const grown = kidneys()
    const child = kidneys(born('2016-01-01'))
    for (const formula of RENAL_FORMULAS)
      for (const wording of [english, chinese]) {
        const text = working(formula === 'schwartzBedside' ? child : grown, formula, wording)
        const inputs = [...text.matchAll(/(?<![A-Za-z])([A-Z]+) = /g)].map(([, letter]) => letter)
        const expected = {
          cockcroftGault: ['A', 'W', 'S'],
          ckdEpi2021: ['A', 'S'],
          mdrd: ['A', 'S'],
          jelliffe: ['A', 'S'],
          wrightJaffe: ['A', 'BSA', 'C'],
          wrightEnzymatic: ['A', 'BSA', 'C'],
          schwartzBedside: ['H', 'S'],
        }
        expect(inputs, formula).toEqual(expected[formula])
        expect(text).not.toMatch(/undefined|null|NaN|<|>| {2}|： /)
      }
  })
})
