import { describe, expect, it } from 'vitest'
import type { LocalRoute } from '../../../../src/order/policy.ts'
import type { RoutePreparation } from '../../../../src/regimen/preparation.ts'
import { stated } from '../madeCourse.ts'
import { AT, drugOf, hospital, prepare, said, solution } from './madePreparation.ts'

const inBag = stated('bag' as const)

describe('a bag beside what the source states', () => {
  const outside = (file: Partial<RoutePreparation>, local: Partial<LocalRoute> = {}) => {
    const drug = drugOf([solution('100', '1')], { container: inBag, ...file })
    const { bag: part } = prepare(drug, { dose: '30', local: hospital(drug, { fill: 'addDrug', ...local }) })
    return part.ok ? [part.value.origin, part.value.outside] : part.refusal
  }
  const bags = (ml: string) => ({ bags: [{ from: '0', ml }] })
  const diluent = { volume: stated({ kind: 'diluent' as const, ml: [{ ml: '100' }, { ml: '250' }] }) }
  // up to 1000 mg: 100 mL; above 1000 mg, up to 2000 mg: 250 mL
  const ml = [
    { ml: '100', upTo: '1000' },
    { ml: '250', above: '1000', upTo: '2000' },
  ]
  const byDose = { volume: stated({ kind: 'diluent' as const, ml }) }

  it('is none of it where the hospital has another, and says what the source has', () => {
    expect(outside(diluent, bags('500'))).toEqual(['local', { kind: 'diluent', ml: ['100', '250'], place: AT }])
    expect(outside(diluent, bags('250'))).toEqual(['library', null])
    expect(outside({}, bags('500'))).toEqual(['local', null])
  })

  it.each([
    ['1000', '100'],
    ['1000.01', '250'],
    ['2000', '250'],
  ])('goes by the dose: for %s mg it is %s mL, and nobody is asked', (dose, only) => {
    const drug = drugOf([solution('1000', '20')], { container: inBag, ...byDose })
    const { bag: part } = prepare(drug, { dose, local: hospital(drug, { fill: 'addDrug' }) })
    expect(said(part, ({ bagMl, origin }) => `${bagMl.toString()} ${origin}`)).toBe(`${only} library`)
  })

  it('for another dose counts as not stated', () => {
    const drug = drugOf([solution('1000', '20')], { container: inBag, ...byDose })
    const of = (dose: string, volume: string) => {
      const { bag: part } = prepare(drug, { dose, local: hospital(drug, { fill: 'addDrug', ...bags(volume) }) })
      return part.ok ? [part.value.origin, part.value.outside?.ml ?? null] : part.refusal.code
    }
    // 1310 mg ÷ 20 mg/mL = 65.5 mL go into 100 mL, and the source has 250 mL
    expect(of('1310', '100')).toEqual(['local', ['250']])
    expect(of('1310', '250')).toEqual(['library', null])
    expect(of('900', '250')).toEqual(['local', ['100']])
    // 3000 mg: the source has no volume for it
    expect(of('3000', '1000')).toEqual(['local', []])
    expect(prepare(drug, { dose: '3000' }).bag).toEqual({
      ok: false,
      refusal: { code: 'bagNotChosen', drug: 'made', offered: [] },
    })
  })
})
