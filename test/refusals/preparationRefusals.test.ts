import { expect, it } from 'vitest'
import type { PreparationRefusal } from '../../src/evidence/preparation.ts'
import type { PreparedDose } from '../../src/dosing/preparation/prepareDose.ts'
import type { OwnProduct } from '../../src/order/policy.ts'
import type { RoutePreparation } from '../../src/regimen/preparation.ts'
import { stated } from '../unit/dosing/madeCourse.ts'
import { drugOf, hospital, powder, prepare, solution } from '../unit/dosing/preparation/madePreparation.ts'

const vial = solution('100', '1')
const drug = drugOf([vial])
const bagged: RoutePreparation = { routes: ['IV'], container: stated('bag') }
const inBag = drugOf([vial], bagged)
const own: OwnProduct = { id: 'own', name: 'Own', strength: '50', concentration: '5', isSameBasis: false }
const dose = '30'
const rows = (ml: string) => [{ from: '0', ml }]

/** Every reason the types know, each from a dose that must get it. A new code does not compile without one. */
const SITUATIONS: Readonly<Record<PreparationRefusal['code'], () => PreparedDose>> = {
  noDoseToPrepare: () => prepare(drug, { dose: null }),
  notInLibrary: () => prepare(drugOf([]), { dose }),
  productNotChosen: () => prepare(drug, { dose, local: { ...hospital(drug), products: [] } }),
  productUnknown: () => prepare(drug, { dose, local: { ...hospital(drug), products: ['gone'] } }),
  concentrationsDiffer: () => prepare(drugOf([vial, solution('50', '5')]), { dose }),
  concentrationNotKnown: () => prepare(drugOf([powder('50', [['SC', '5']])]), { dose }),
  basisNotConfirmed: () => {
    const based = drugOf([], {}, { doseBasis: stated({ en: 'base', zh: '碱' }) })
    return prepare(based, { dose, local: hospital(based, {}, [own]) })
  },
  localValueInvalid: () => prepare(drug, { dose, local: hospital(drug, {}, [{ ...own, strength: '' }]) }),
  routeNotStated: () => prepare(drug, { dose, route: null }),
  notDrawnUp: () => prepare(drug, { dose, route: 'PO' }),
  containerNotChosen: () => prepare(drug, { dose }),
  containerNotAllowed: () => prepare(inBag, { dose, local: hospital(inBag, { container: 'syringe' }) }),
  diluentNotChosen: () => prepare(inBag, { dose }),
  diluentNotAllowed: () => {
    const glucose = drugOf([vial], { ...bagged, diluents: stated(['glucose5']) })
    return prepare(glucose, { dose, local: hospital(glucose, { diluent: 'ringer' }) })
  },
  bagNotChosen: () => prepare(inBag, { dose }),
  fillNotChosen: () => prepare(inBag, { dose, local: hospital(inBag, { bags: rows('100') }) }),
  bagTooSmall: () => prepare(inBag, { dose, local: hospital(inBag, { bags: rows('29'), fill: 'replaceVolume' }) }),
  durationNotKnown: () => prepare(inBag, { dose, duration: { kind: 'unknown' } }),
  rateDoesNotFit: () =>
    prepare(inBag, {
      dose,
      duration: { kind: 'over', minutes: 20_160 },
      local: hospital(inBag, { bags: rows('50'), fill: 'replaceVolume' }), // 0.149 mL/h, to one decimal 0.1
    }),
  noSyringes: () => prepare(drug, { dose, syringes: [] }),
  belowGraduation: () => prepare(drug, { dose: '0.001' }),
  vialsNotCounted: () => prepare(drugOf([solution('1000', '1'), solution('0.003', '1')]), { dose }),
  undiluted: () => prepare(drug, { dose, duration: { kind: 'push' } }),
  stabilityNotKnown: () => prepare(inBag, { dose }),
}

const reasons = (made: PreparedDose): readonly string[] =>
  Object.values(made).flatMap((part) => ('ok' in part && !part.ok ? [part.refusal.code] : []))

it.each(Object.entries(SITUATIONS))('%s leaves a part blank', (code, situation) => {
  expect(reasons(situation())).toContain(code)
})

it('a dose of which everything is known leaves nothing blank', () => {
  const hours = stated({ of: 'diluted', at: 'room', hours: '24' } as const)
  const known = drugOf([vial], { ...bagged, diluents: stated(['glucose5']), stability: [hours] })
  const local = hospital(known, { bags: rows('100'), fill: 'addDrug' })
  expect(reasons(prepare(known, { dose, local }))).toEqual([])
})
