import { describe, expect, it } from 'vitest'
import { vialsText } from '../../../src/components/preparationStock.ts'
import { preparationLines } from '../../../src/components/preparationText.ts'
import { prepareDose } from '../../../src/dosing/preparation/prepareDose.ts'
import type { GivenOver } from '../../../src/dosing/preparation/preparationInputs.ts'
import type { LocalPreparation } from '../../../src/order/policy.ts'
import { quantity } from '../../../src/quantities/quantity.ts'
import type { Drug } from '../../../src/regimen/drug.ts'
import type { Route } from '../../../src/regimen/item.ts'
import { preparationRows } from '../../../src/screens/preparation/preparationRows.ts'
import { loadLaterWording } from '../../../src/wording/loadWording.ts'
import { stated } from '../dosing/madeCourse.ts'
import { drugOf, hospital, NO_ROUTE, powder, solution, SYRINGES } from '../dosing/preparation/madePreparation.ts'

const english = await loadLaterWording('en')
const chinese = await loadLaterWording('zh-CN')
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

interface Situation {
  readonly dose: string
  readonly route?: Route
  readonly duration?: GivenOver
  readonly local?: LocalPreparation
  readonly wording?: typeof english
}

/** The lines of one dose in mg, each as its label, its lead and its texts are read. */
function said(drug: Drug, { dose, route = 'IV', wording = english, ...more }: Situation) {
  const { local = hospital(drug), duration = { kind: 'over', minutes: 60 } } = more
  const mg = quantity(dose, 'mg')
  const parts = prepareDose({ drug, local, syringes: SYRINGES, dose: mg, route, duration })
  const place = { administration: 'made@C1D1#1', item: 'made', drug: drug.id, cycle: 1, day: 1, start: null, dose: mg }
  const lines = preparationLines({ ...place, ...parts }, { drug, unit: 'mg', route, wording })
  const read = lines.map(({ key, lead, texts }) => {
    const marked = texts.map(({ text, mark }) => (mark === null ? text : `${text} [${mark}]`))
    return [key, plain([...(lead === null ? [] : [lead]), ...marked].join(' | '))] as const
  })
  return { lines, texts: Object.fromEntries(read) }
}

const twoRoutes = drugOf([
  powder('3.5', [
    ['IV', '1'],
    ['SC', '2.5'],
  ]),
])

describe('the route sets the concentration', () => {
  it('2.3 mg are 2.3 mL into a vein and 0.92 mL under the skin', () => {
    const push = { kind: 'push' } as const
    expect(said(twoRoutes, { dose: '2.3', duration: push }).texts).toMatchObject({
      concentration: '1 mg/mL, IV [stated]',
      working: '2.3 mg ÷ 1 mg/mL = 2.3 mL',
      drawn: '2.3 mL | in a 3 mL syringe, to 0.1 mL | delivers 2.3 mg, no difference',
      rate: 'push: no rate',
    })
    expect(said(twoRoutes, { dose: '2.3', route: 'SC', duration: push }).texts).toMatchObject({
      concentration: '2.5 mg/mL, SC [stated]',
      working: '2.3 mg ÷ 2.5 mg/mL = 0.92 mL',
      drawn: '0.92 mL | in a 1 mL syringe, to 0.01 mL | delivers 2.3 mg, no difference',
      rate: 'injection: no rate',
    })
    expect(said(twoRoutes, { dose: '2.3', route: 'SC', wording: chinese }).texts['concentration']).toBe(
      '2.5 mg/mL，皮下 [stated]',
    )
  })

  it('of what is pushed there is no bag, no diluent and no final volume, and none is missed', () => {
    const { lines } = said(twoRoutes, { dose: '2.3', duration: { kind: 'push' } })
    for (const key of ['diluent', 'bag', 'finalVolume', 'finalConcentration'])
      expect(lines.map((line) => line.key)).not.toContain(key)
    expect(lines.filter(({ refusal }) => refusal !== null).map(({ key }) => key)).toEqual(['useWithin'])
  })
})

describe('the bag', () => {
  const drug = drugOf([solution('100', '10')], {
    container: stated('bag'),
    diluents: stated(['glucose5']),
    volume: stated({ kind: 'diluent', ml: [{ ml: '250' }] }),
    window: stated({ min: '0.1', max: '0.5' }),
  })
  const added = hospital(drug, { fill: 'addDrug' })

  it('is the source’s, and how it is filled the hospital’s', () => {
    // 100 mg are 10 mL; 250 + 10 = 260 mL; 100 ÷ 260 = 0.384615 mg/mL; 260 mL in an hour
    expect(said(drug, { dose: '100', local: added }).texts).toMatchObject({
      bag: '250 mL bag [stated] | the drug is added to the full bag [local]',
      finalVolume: '260 mL | 250 mL + 10 mL | the maker’s overfill is not counted',
      finalConcentration: '≈ 0.3846 mg/mL | within the window, 0.1 to 0.5 mg/mL [stated]',
      rate: '260 mL/h | 260 mL/h × 1 h = 260 mL of 260 mL',
    })
  })

  it('outside its window is said in words, in both languages', () => {
    // 200 mg are 20 mL: 200 ÷ 270 = 0.740741 mg/mL
    const high = said(drug, { dose: '200', local: added })
    expect(high.texts['finalConcentration']).toBe('≈ 0.7407 mg/mL | outside the window, 0.1 to 0.5 mg/mL [stated]')
    expect(high.lines.filter(({ isOutside }) => isOutside).map(({ key }) => key)).toEqual(['finalConcentration'])
    expect(said(drug, { dose: '200', local: added, wording: chinese }).texts['finalConcentration']).toBe(
      '≈ 0.7407 mg/mL | 超出规定范围（0.1 至 0.5 mg/mL） [stated]',
    )
  })

  it('that is to hold the drug within, by its source, is so by the source', () => {
    const final = drugOf([solution('100', '10')], {
      container: stated('bag'),
      volume: stated({ kind: 'final', ml: [{ ml: '500' }] }),
    })
    expect(said(final, { dose: '100' }).texts['bag']).toBe(
      '500 mL bag [stated] | as much diluent is taken out first: 10 mL [stated]',
    )
  })
})

describe('vials and syringes', () => {
  const same = drugOf([solution('10', '1'), { ...powder('10', [['IV', '1']]), id: 'powder-10' }, solution('50', '1')])

  it('only the products that are opened are named', () => {
    const one = said(same, { dose: '50' }).texts
    expect(one).toMatchObject({ product: '50 mg in 50 mL, solution [stated]', vials: '1 × 50 mg' })
  })

  it('two of one strength are told apart', () => {
    const facts = { name: null, strength: '10', dissolved: null, hasBenzylAlcohol: false, origin: 'library' } as const
    const vial = (id: string) => ({ id, ...facts, mark: 'stated', place: null }) as const
    const vials = ['vial-10', 'powder-10'].map((id, index) => ({ product: vial(id), count: index + 1 }))
    const text = vialsText({ vials }, { drug: same, unit: 'mg', route: 'IV', wording: english })
    expect(plain(text)).toBe('1 × 10 mg in 10 mL, solution + 2 × 10 mg, powder')
  })

  it('several syringes are named each with what it is filled to', () => {
    // 165 mL: three of 50 mL, and 15 mL in one of 20 mL
    const large = said(drugOf([solution('200', '1')]), { dose: '165' })
    expect(large.texts['drawn']).toBe(
      '165 mL | 3 × 50 mL in a 50 mL syringe (to 1 mL) and 15 mL in a 20 mL syringe (to 1 mL) | delivers 165 mg, no difference',
    )
    // 145 mL: two full ones of 50 mL, and 45 mL in a third
    const third = said(drugOf([solution('200', '1')]), { dose: '145' })
    expect(third.texts['drawn']).toMatch(/2 × 50 mL in a 50 mL syringe \(to 1 mL\) and 45 mL in a 50 mL syringe/)
  })

  it('a preservative is named with the product', () => {
    const preserved = drugOf([solution('10', '1', { preservative: 'benzylAlcohol' })])
    expect(said(preserved, { dose: '10' }).texts['product']).toBe(
      '10 mg in 10 mL, solution, contains benzyl alcohol [stated]',
    )
    expect(said(preserved, { dose: '10', wording: chinese }).texts['product']).toContain('含苯甲醇')
  })

  it('the hospital’s own product is marked so, and how it is dissolved is its own matter', () => {
    const bare = drugOf([])
    const own = { id: 'own-1', name: 'Made here', strength: '20', concentration: '2', isSameBasis: true }
    const local = { products: [], ownProducts: [own], routes: { IV: { ...NO_ROUTE, note: 'Keep dark' } } }
    expect(said(bare, { dose: '30', local }).texts).toMatchObject({
      product: 'Made here, 20 mg [local]',
      concentration: '2 mg/mL, IV [local]',
      vials: '2 × Made here, 20 mg',
      waste: '10 mg, 25% of what the vials hold',
      notes: 'Keep dark [local]',
    })
  })
})

describe('what is blank', () => {
  const rows = (situation: Situation, drug = twoRoutes) =>
    preparationRows(said(drug, situation).lines, ({ code }) => code).map((row) =>
      row.kind === 'line' ? row.line.key : `${row.reason}: ${row.labels.join(', ')}`,
    )

  it('says each reason once, with every line it leaves blank', () => {
    const local = { products: [], ownProducts: [], routes: {} }
    expect(rows({ dose: '2.3', local })).toEqual([
      'productNotChosen: Product, Concentration, Reconstitution, Draw up, Vials, Waste',
      'containerNotChosen: Container, Diluent, Bag, Final volume, Final concentration, Rate, Use within',
    ])
  })

  it('is said without a list where it is everything', () => {
    expect(rows({ dose: '5', route: 'PO' })).toEqual(['notDrawnUp: '])
  })
})
