import { describe, expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import type { Drug } from '../../../src/regimen/drug.ts'
import { drugRoutes } from '../../../src/regimen/drugRoutes.ts'
import { TOTALS } from './paperValues.ts'
import { productsOf, wayText } from './preparationText.ts'

const { drugs, regimens } = readShelves()

const treatments = regimens.flatMap((regimen) => {
  const items = regimen.items.filter(({ role }) => role === 'treatment')
  return drugRoutes({ items }).map((given) => ({ regimen: regimen.id, ...given }))
})

const FIRST_REGIMENS = Object.keys(TOTALS)
const FIRST_DRUGS = [
  'bortezomib',
  'cyclophosphamide',
  'cytarabine',
  'homoharringtonine',
  'idarubicin',
  'irinotecan-liposome',
  'mitoxantrone-liposome',
]
const EITHER = 'in glucose5 or sodiumChloride09'

/** Typed by hand from research/FACTS.md, sections 5.1 to 5.22, and REGIMENS.md, lipo-mit-label-ptcl. */
describe('what is drawn up', () => {
  it.each([
    // 1 mg + 1 mL, 3.5 mg + 3.5 mL for the vein; + 1.4 mL under the skin; of the 1 mg vial nothing is said for that route
    ['bortezomib', ['1: IV 1 mL → 1/mL stated', '3.5: IV 3.5 mL → 1/mL stated', '3.5: SC 1.4 mL → 2.5/mL stated']],
    [
      'cytarabine',
      [
        '100: IV SC 5 mL → 20/mL inferred',
        '500: IV SC 10 mL → 50/mL inferred',
        '1000: IV SC 10 mL → 100/mL inferred',
        '2000: IV SC 20 mL → 100/mL inferred',
        '100 = 5 mL × 20',
        '500 = 25 mL × 20 benzylAlcohol',
        '500 = 5 mL × 100',
        '1000 = 10 mL × 100',
        '2000 = 20 mL × 100',
      ],
    ],
    ['homoharringtonine', ['1 = 1 mL × 1', '2 = 2 mL × 1']],
    [
      'idarubicin',
      ['5 = 5 mL × 1', '10 = 10 mL × 1', '20 = 20 mL × 1', '5: IV 5 mL → 1/mL stated', '10: IV 10 mL → 1/mL stated'],
    ],
    ['mitoxantrone-liposome', ['10 = 10 mL × 1']],
    ['mitoxantrone', ['20 = 10 mL × 2', '25 = 12.5 mL × 2', '30 = 15 mL × 2']],
    [
      'cyclophosphamide',
      ['200', '500: IV 25 mL → 20/mL stated', '1000: IV 50 mL → 20/mL stated', '2000: IV 100 mL → 20/mL stated'],
    ],
    ['irinotecan-liposome', ['43 = 10 mL × 4.3']],
    ['daunorubicin', ['20 = 4 mL × 5']],
    ['palonosetron', ['0.25 = 5 mL × 0.05', '0.25 = 2 mL × 0.125']],
    ['ramosetron', ['0.3 = 2 mL × 0.15']],
    ['tropisetron', ['5']],
    ['venetoclax', ['10', '50', '100']],
    ['dexamethasone', []],
    ['g-csf', []],
    ['filgrastim', ['300 = 1 mL × 300', '480 = 1.6 mL × 300']],
    ['fludarabine', ['50: IV 2 mL → 25/mL stated', '50 = 2 mL × 25']],
    ['cladribine', ['10 = 10 mL × 1']],
    ['etoposide', ['100 = 5 mL × 20']],
    ['aclarubicin', ['20']],
    ['decitabine', ['50: IV 10 mL → 5/mL stated', '10', '25']],
    ['azacitidine', ['100: SC 4 mL → 25/mL stated', '100: IV 10 mL → 10/mL stated']],
    ['selinexor', ['20']],
    ['busulfan', ['60 = 10 mL × 6']],
    ['semustine', ['10', '50']],
  ])('of %s', (id, products) => {
    expect(productsOf(drugOf(id))).toEqual(products)
  })

  it.each([
    [
      'bortezomib',
      'IV syringe; reconstituted room 8 h in sodiumChloride09',
      'SC syringe; reconstituted room 8 h in sodiumChloride09',
    ],
    ['homoharringtonine', 'IV bag in glucose5; diluent 250 or 500 mL; at least 180 min'],
    [
      'mitoxantrone-liposome',
      'IV bag in glucose5; diluent 250 mL; at least 60 min; diluted refrigerated 24 h in glucose5',
    ],
    [
      'irinotecan-liposome',
      `IV bag in glucose5 or sodiumChloride09; final 500 mL; diluted room 4 h ${EITHER}; diluted room 6 h ${EITHER}; diluted refrigerated 24 h ${EITHER}`,
    ],
    [
      'cytarabine',
      'IV in sodiumChloride09 or glucose5; reconstituted room 48 h',
      'SC syringe; reconstituted room 48 h',
    ],
    [
      'filgrastim',
      'SC syringe',
      'IV bag in glucose5; diluent 50 or 100 mL; at least 15 min; diluted room 24 h in glucose5',
    ],
    ['fludarabine', 'IV in sodiumChloride09 or glucose5; diluent 100 mL; reconstituted room 8 h'],
    [
      'cladribine',
      'IV bag in sodiumChloride09; diluted room 24 h in sodiumChloride09; diluted refrigerated 8 h in sodiumChloride09',
    ],
    ['etoposide', 'IV bag in sodiumChloride09 or glucose5; at least 30 min; diluted room 24 h'],
    ['decitabine', 'IV bag in sodiumChloride09 or glucose5; diluted refrigerated 4 h'],
    [
      'azacitidine',
      'SC syringe; reconstituted room 1 h; reconstituted refrigerated 8 h',
      'IV bag in sodiumChloride09; diluent 50 or 100 mL; diluted room 1 h',
    ],
    ['busulfan', 'IV in sodiumChloride09 or glucose5'],
    ['idarubicin', 'IV in sodiumChloride09 or glucose5; reconstituted room 12 h; reconstituted refrigerated 24 h'],
    [
      'cyclophosphamide',
      'IV in sodiumChloride09 or glucose5; diluent 100 up to 1000 or 250 above 1000 up to 2000 mL; reconstituted room 24 h in sodiumChloride09; reconstituted refrigerated 144 h in sodiumChloride09; diluted room 24 h',
    ],
    [
      'daunorubicin',
      'IV in sodiumChloride09 or glucose5; diluent 250 mL; diluted room 30 h in sodiumChloride09; diluted refrigerated 216 h in sodiumChloride09',
    ],
    ['mitoxantrone', 'IV bag in sodiumChloride09 or glucose5; at least 3 min'],
    ['tropisetron', 'IV bag in sodiumChloride09 or glucose5 or ringer; diluent 100 mL'],
  ])('and how, of %s', (id, ...ways) => {
    expect((drugOf(id).preparation ?? []).map(wayText)).toEqual(ways)
  })

  it('within what the finished bag may hold, where a source says so', () => {
    const windows = drugs.flatMap(({ id, preparation = [] }) =>
      preparation.flatMap(({ window }) =>
        window ? [`${id} ${window.value.min ?? ''}-${window.value.max ?? ''}`] : [],
      ),
    )
    expect(windows.sort()).toEqual([
      'clofarabine 0.15-0.4',
      'decitabine 0.1-1',
      'etoposide 0.2-0.4',
      'filgrastim 5-',
      'sacituzumab-govitecan 1.1-3.4',
    ])
  })

  it('for every route by which a regimen treats with a drug, save two of which no way was found', () => {
    const lacking = new Set(
      treatments.flatMap(({ drug, routes }) => {
        const ways = drugOf(drug).preparation?.flatMap((way) => way.routes)
        return ways && routes.every((route) => ways.includes(route)) ? [] : [drug]
      }),
    )
    // of aclarubicin no source says how; a G-CSF that is not named has no product
    expect([...lacking].sort()).toEqual(['aclarubicin', 'g-csf'])
    for (const id of lacking) expect(drugOf(id).preparation).toBeUndefined()
    expect(drugOf('g-csf').products).toBeUndefined()
    const given = new Set(treatments.map(({ drug }) => drug))
    for (const id of FIRST_DRUGS) {
      expect(given).toContain(id)
      expect(
        drugOf(id).preparation?.flatMap(({ routes }) => routes),
        id,
      ).toContain('IV')
    }
    // counted only: their files say nothing of a vial, and so nothing of a bag either
    const unprepared = drugs.filter(({ products, preparation }) => products === undefined && preparation !== undefined)
    expect(unprepared.map(({ id }) => id)).toEqual([])
  })

  it('of vials alone where a regimen gives the drug by injection, and of none where it is swallowed', () => {
    const wrong = treatments.flatMap(({ regimen, drug, routes }) => {
      const forms = new Set((drugOf(drug).products ?? []).map(({ value }) => value.form === 'vial'))
      const expected = new Set(forms.size === 0 ? [] : [!routes.includes('PO')])
      return [...forms].join() !== [...expected].join() ? [`${regimen} ${drug}`] : []
    })
    expect(wrong).toEqual([])
  })

  it('of no tablet in the first five regimens: their first doses need none', () => {
    const own = regimens.filter(({ id }) => FIRST_REGIMENS.includes(id))
    expect(own).toHaveLength(FIRST_REGIMENS.length)
    const forms = own.flatMap((regimen) => Object.values(regimen.drugs).flatMap(({ products = [] }) => products))
    expect(new Set(forms.map(({ value }) => value.form))).toEqual(new Set(['vial']))
  })
})

function drugOf(id: string): Drug {
  const drug = drugs.find((candidate) => candidate.id === id)
  if (!drug) throw new Error(`no drug ${id}`)
  return drug
}
