import { describe, expect, it } from 'vitest'
import type { Diluent } from '../../../../src/evidence/preparation.ts'
import type { LocalRoute, OwnProduct } from '../../../../src/order/policy.ts'
import type { Product, RoutePreparation, Stability } from '../../../../src/regimen/preparation.ts'
import { stated } from '../madeCourse.ts'
import { AT, drugOf, hospital, powder, prepare, said, solution } from './madePreparation.ts'

const hours = (of: Stability['of'], at: Stability['at'], text: string, diluents?: readonly Diluent[]) =>
  stated({ of, at, hours: text, ...(diluents ? { diluents } : {}) })
const stability = [
  hours('reconstituted', 'refrigerated', '8'),
  hours('diluted', 'refrigerated', '24'),
  hours('diluted', 'room', '6'),
]
const inBag = { container: stated('bag' as const), stability }
const inSyringe = { container: stated('syringe' as const), stability }
const dissolved = powder('100', [['IV', '1']])
const own: OwnProduct = { id: 'own', name: 'Own', strength: '100', concentration: '1', isSameBasis: true }

function made(
  file: Partial<RoutePreparation>,
  local: Partial<LocalRoute> = {},
  products: readonly Product[] = [solution('100', '1')],
) {
  const drug = drugOf(products, file)
  return prepare(drug, { dose: '30', local: hospital(drug, local) })
}

/** `6 room: 24 6`: the hours it is used within, then every one that is listed; the code of a refusal in place of the first. */
function keeps({ expiry, stability: listed }: ReturnType<typeof made>): string {
  const within = said(expiry, (of) => `${of.hours} ${of.at ?? ''}`.trim())
  return `${within}: ${listed.map(({ value }) => value.hours).join(' ')}`.trim()
}

describe('how long it keeps', () => {
  it('is the shortest stated of a diluted bag', () => {
    expect(made(inBag).expiry).toEqual({
      ok: true,
      value: { hours: '6', at: 'room', origin: 'library', mark: 'stated', place: AT },
    })
  })

  it('is what the hospital has validated, in any container', () => {
    for (const file of [inBag, { stability }])
      expect(made(file, { expiryHours: '12' }).expiry).toEqual({
        ok: true,
        value: { hours: '12', at: null, origin: 'local', mark: 'local', place: null },
      })
  })

  it('is not known where the file has nothing of it', () => {
    expect(made({ container: stated('bag') }).expiry).toEqual({
      ok: false,
      refusal: { code: 'stabilityNotKnown', drug: 'made' },
    })
  })

  it.each(['a day', '0', '0.0', '-1', '2160.001', '20261126'])('“%s” is no number of hours', (text) => {
    expect(made(inBag, { expiryHours: text }).expiry).toEqual({
      ok: false,
      refusal: { code: 'localValueInvalid', drug: 'made', field: 'expiryHours', text },
    })
  })

  it('ninety days are the most', () => {
    expect(made(inBag, { expiryHours: '2160' }).expiry).toMatchObject({ value: { hours: '2160' } })
  })

  it('stands with the notes of the file and of the hospital', () => {
    const text = { en: 'in-line filter', zh: '过滤器' }
    expect(made({ notes: [stated(text)] }, { note: ' keep dark ' }).notes).toEqual([
      { text, origin: 'library' },
      { text: 'keep dark', origin: 'local' },
    ])
  })
})

describe('the hours of another product are not shown for this one', () => {
  it('a solution was never dissolved', () => {
    expect(keeps(made(inSyringe))).toBe('stabilityNotKnown:')
    expect(keeps(made(inBag))).toBe('6 room: 24 6')
    expect(keeps(made(inSyringe, {}, [dissolved]))).toBe('8 refrigerated: 8')
    expect(keeps(made(inBag, {}, [dissolved]))).toBe('6 room: 8 24 6')
  })

  it('one vial of solution among powders is enough', () => {
    // 130 mg: one powder of 100 mg, and 30 mg of solution
    const drug = drugOf([dissolved, solution('30', '1')], inSyringe)
    expect(keeps(prepare(drug, { dose: '130' }))).toBe('stabilityNotKnown:')
    expect(keeps(prepare(drug, { dose: '100' }))).toBe('8 refrigerated: 8')
  })

  it('a product of the hospital’s own has the hospital’s hours, or none', () => {
    for (const file of [inBag, inSyringe]) {
      const drug = drugOf([], file)
      expect(keeps(prepare(drug, { dose: '30', local: hospital(drug, {}, [own]) }))).toBe('stabilityNotKnown:')
      const local = hospital(drug, { expiryHours: '12' }, [own])
      expect(keeps(prepare(drug, { dose: '30', local }))).toBe('12:')
    }
  })

  it('what goes in is not known before the product is', () => {
    const drug = drugOf([dissolved], inSyringe)
    expect(keeps(prepare(drug, { dose: '30', local: { ...hospital(drug), products: [] } }))).toBe('productNotChosen:')
  })
})

describe('hours that the source gives in one diluent', () => {
  const sodium = [hours('diluted', 'room', '30', ['sodiumChloride09']), hours('diluted', 'refrigerated', '48')]
  const bag = { container: stated('bag' as const), diluents: stated(['sodiumChloride09', 'glucose5'] as const) }

  it('hold in that bag', () => {
    const file = { ...bag, stability: sodium }
    expect(keeps(made(file, { diluent: 'sodiumChloride09' }))).toBe('30 room: 30 48')
    expect(keeps(made(file, { diluent: 'glucose5' }))).toBe('48 refrigerated: 48')
    expect(keeps(made({ ...bag, stability: sodium.slice(0, 1) }, { diluent: 'glucose5' }))).toBe('stabilityNotKnown:')
    // the bag’s diluent is open: the longer time must not stand for it
    expect(keeps(made(file))).toBe('diluentNotChosen: 48')
    // of the hospital’s own product no diluent would make them known
    const drug = drugOf([], file)
    expect(keeps(prepare(drug, { dose: '30', local: hospital(drug, {}, [own]) }))).toBe('stabilityNotKnown:')
  })

  it('hold for a powder that was dissolved in it, and for no other', () => {
    const of = (diluents: readonly Diluent[]) => ({
      container: stated('syringe' as const),
      stability: [hours('reconstituted', 'room', '24', diluents)],
    })
    // the powder of these tests is dissolved in sodium chloride
    expect(keeps(made(of(['sodiumChloride09']), {}, [dissolved]))).toBe('24 room: 24')
    expect(keeps(made(of(['waterForInjection']), {}, [dissolved]))).toBe('stabilityNotKnown:')
    const unsaid = { routes: ['IV'], diluent: null, volumeMl: null, concentration: '1' } as const
    const open: Product = { id: 'open', form: 'vial', strength: '100', reconstitutions: [stated(unsaid)] }
    expect(keeps(made(of(['sodiumChloride09']), {}, [open]))).toBe('stabilityNotKnown:')
  })
})
