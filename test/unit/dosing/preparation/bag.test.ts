import { describe, expect, it } from 'vitest'
import type { LocalRoute } from '../../../../src/order/policy.ts'
import { stated } from '../madeCourse.ts'
import { AT, drugOf, hospital, prepare, said, solution } from './madePreparation.ts'
import type { RoutePreparation } from '../../../../src/regimen/preparation.ts'

const inBag = stated('bag' as const)

function made(file: Partial<RoutePreparation>, local: Partial<LocalRoute> = {}, dose = '30') {
  const drug = drugOf([solution('100', '1')], file)
  return prepare(drug, { dose, local: hospital(drug, local) })
}

/** `500 replaceVolume −30 = 500 library`, or the code of the refusal. */
function bag(file: Partial<RoutePreparation>, local: Partial<LocalRoute> = {}, dose = '30'): string {
  return said(made({ container: inBag, ...file }, local, dose).bag, ({ bagMl, fill, removedMl, finalMl, origin }) =>
    [bagMl, fill, `−${removedMl.toString()}`, '=', finalMl, origin].map(String).join(' '),
  )
}

describe('bag or syringe', () => {
  it('is as the file has it, else as the hospital does it, else open', () => {
    expect(made({ container: inBag }).container).toEqual({ ok: true, value: 'bag' })
    expect(made({ container: inBag }, { container: 'bag' }).container).toEqual({ ok: true, value: 'bag' })
    expect(made({}, { container: 'bag' }).container).toEqual({ ok: true, value: 'bag' })
    const open = made({})
    for (const part of [open.container, open.diluent, open.bag, open.concentration, open.delivery, open.expiry])
      expect(part).toEqual({ ok: false, refusal: { code: 'containerNotChosen', drug: 'made' } })
    expect(open.drawn.ok).toBe(true)
  })
})

describe('bag against syringe', () => {
  const refused = (chosen: string, allowed: string) => ({
    ok: false,
    refusal: { code: 'containerNotAllowed', drug: 'made', chosen, allowed },
  })
  it('the hospital’s choice against the source is not taken, and neither is the other', () => {
    expect(made({ container: inBag }, { container: 'syringe' }).container).toEqual(refused('syringe', 'bag'))
  })
  it('a push of what the source has in a bag is asked about', () => {
    const drug = drugOf([solution('100', '1')], { container: inBag })
    const pushed = prepare(drug, { dose: '30', duration: { kind: 'push' }, local: hospital(drug) })
    expect(pushed.container).toEqual(refused('syringe', 'bag'))
  })
})

describe('the diluent', () => {
  const of = (file: Partial<RoutePreparation>, local: Partial<LocalRoute> = {}) =>
    made({ container: inBag, ...file }, local).diluent
  const two = { diluents: stated(['sodiumChloride09', 'glucose5'] as const) }

  it('that the file has alone is used', () => {
    expect(of({ diluents: stated(['glucose5']) })).toEqual({
      ok: true,
      value: { diluent: 'glucose5', origin: 'library', mark: 'stated', place: AT },
    })
  })

  it('of several is chosen by the hospital', () => {
    expect(of(two)).toEqual({
      ok: false,
      refusal: { code: 'diluentNotChosen', drug: 'made', offered: ['sodiumChloride09', 'glucose5'] },
    })
    expect(of(two, { diluent: 'glucose5' })).toMatchObject({ value: { diluent: 'glucose5', origin: 'library' } })
  })

  it('against the source is refused', () => {
    expect(of({ diluents: stated(['glucose5']) }, { diluent: 'sodiumChloride09' })).toEqual({
      ok: false,
      refusal: { code: 'diluentNotAllowed', drug: 'made', chosen: 'sodiumChloride09', allowed: ['glucose5'] },
    })
  })

  it('where the source is silent is the hospital’s, marked local, or open', () => {
    expect(of({}, { diluent: 'ringer' })).toMatchObject({
      value: { diluent: 'ringer', origin: 'local', mark: 'local' },
    })
    expect(of({})).toEqual({ ok: false, refusal: { code: 'diluentNotChosen', drug: 'made', offered: [] } })
  })
})

describe('the bag', () => {
  const final = { volume: stated({ kind: 'final' as const, ml: [{ ml: '500' }] }) }
  const diluent = { volume: stated({ kind: 'diluent' as const, ml: [{ ml: '100' }, { ml: '250' }] }) }
  const row = (ml: string, from = '0') => ({ from, ml })

  it('of a stated final volume holds it, the drug included', () => {
    expect(bag(final)).toBe('500 replaceVolume −30 = 500 library')
    expect(bag(final, { fill: 'addDrug' })).toBe('500 replaceVolume −30 = 500 library')
  })

  it('of so much diluent is chosen among those stated, and how it is filled is asked', () => {
    expect(bag(diluent)).toBe('bagNotChosen')
    expect(bag(diluent, { bags: [row('250')] })).toBe('fillNotChosen')
    expect(bag(diluent, { bags: [row('250')], fill: 'addDrug' })).toBe('250 addDrug −0 = 280 library')
    expect(bag(diluent, { bags: [row('250.0')], fill: 'replaceVolume' })).toBe('250 replaceVolume −30 = 250 library')
  })

  it('of another volume is the hospital’s own', () => {
    expect(bag(diluent, { bags: [row('500')], fill: 'addDrug' })).toBe('500 addDrug −0 = 530 local')
    expect(bag(final, { bags: [row('250')] })).toBe('250 replaceVolume −30 = 250 local')
    expect(bag(final, { bags: [row('250')], fill: 'addDrug' })).toBe('250 addDrug −0 = 280 local')
    expect(bag({}, { bags: [row('250')], fill: 'addDrug' })).toBe('250 addDrug −0 = 280 local')
    expect(bag({})).toBe('bagNotChosen')
  })

  it.each([
    ['29.99', '100'],
    ['30', '250'],
    ['30.01', '250'],
  ])('for %s mg, with another bag from 30 mg on, has %s mL', (dose, ml) => {
    const rows = { bags: [row('100'), row('250', '30')], fill: 'replaceVolume' } as const
    expect(bag({}, rows, dose)).toMatch(new RegExp(`^${ml} `))
  })

  it('of a dose below every row is open', () => {
    expect(bag({}, { bags: [row('250', '30.01')], fill: 'addDrug' })).toBe('bagNotChosen')
  })

  it.each([
    ['an empty row', [row('')], ''],
    ['a word', [row('large')], 'large'],
    ['a row without its dose', [row('100', '')], ''],
    ['two rows from one dose', [row('100'), row('250', '30'), row('500', '30')], '30'],
    ['rows that descend', [row('100', '30'), row('250', '20')], '20'],
  ])('%s is no choice', (_, bags, text) => {
    expect(made({ container: inBag }, { bags, fill: 'addDrug' }).bag).toEqual({
      ok: false,
      refusal: { code: 'localValueInvalid', drug: 'made', field: 'bag', text },
    })
  })

  it.each([
    ['29', '30 replaceVolume −29 = 30 local'],
    ['30', '30 replaceVolume −30 = 30 local'],
    ['31', 'bagTooSmall'],
  ])('that is to hold 30 mL, with %s mL of drug', (dose, expected) => {
    expect(bag({}, { bags: [row('30')], fill: 'replaceVolume' }, dose)).toBe(expected)
  })

  it.each([
    ['30', '30 addDrug −0 = 60 local'],
    ['31', 'bagTooSmall'],
  ])('of 30 mL, to which %s mL of drug are added', (dose, expected) => {
    expect(bag({}, { bags: [row('30')], fill: 'addDrug' }, dose)).toBe(expected)
  })

  it('is blank for the reason that nothing is drawn', () => {
    const drug = drugOf([solution('100', '1')], { container: inBag, ...final })
    const { bag: part, concentration } = prepare(drug, { dose: '30', syringes: [] })
    for (const each of [part, concentration]) expect(each).toEqual({ ok: false, refusal: { code: 'noSyringes' } })
  })
})
