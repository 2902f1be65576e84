import { describe, expect, it } from 'vitest'
import type { Marked } from '../../../src/evidence/source.ts'
import type { Drug } from '../../../src/regimen/drug.ts'
import type { Reconstitution, RoutePreparation, StatedVolume } from '../../../src/regimen/preparation.ts'
import { readShelves } from '../../../src/commands/readShelves.ts'

const { drugs, regimens } = readShelves()

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
    expect(windows.sort()).toEqual(['decitabine 0.1-1', 'etoposide 0.2-0.4', 'filgrastim 5-'])
  })

  it('for every drug a regimen treats with, or for none of it', () => {
    const treatments = regimens.flatMap(({ items }) => items.filter(({ role }) => role === 'treatment'))
    const given = new Set(treatments.flatMap(({ drug }) => (drug === undefined ? [] : [drug])))
    expect([...given].sort()).toEqual([
      'bortezomib',
      'cyclophosphamide',
      'cytarabine',
      'homoharringtonine',
      'idarubicin',
      'irinotecan-liposome',
      'mitoxantrone-liposome',
    ])
    for (const id of given)
      expect(
        drugOf(id)
          .preparation?.map(({ routes }) => routes)
          .flat(),
        id,
      ).toContain('IV')
    // counted only: their files say nothing of a vial, and so nothing of a bag either
    const unprepared = drugs.filter(({ products, preparation }) => products === undefined && preparation !== undefined)
    expect(unprepared.map(({ id }) => id)).toEqual([])
  })

  it('of vials alone where a regimen gives the drug by injection: its first doses need no tablets', () => {
    const forms = regimens.flatMap((regimen) => Object.values(regimen.drugs).flatMap(({ products = [] }) => products))
    expect(new Set(forms.map(({ value }) => value.form))).toEqual(new Set(['vial']))
  })
})

describe('every fact that was not read', () => {
  it('says "check the local label", in both languages', () => {
    const facts = drugs.flatMap(({ id, products, preparation, storage, safety }) =>
      inferredIn({ products, preparation, storage, safety }, id),
    )
    expect(facts.length).toBeGreaterThan(30)
    for (const { path, en, zh } of facts) {
      expect(en, path).toContain('check the local label')
      expect(zh, path).toContain('请核对当地说明书')
    }
  })

  it('has no Chinese in its English text, and Chinese in its Chinese', () => {
    const texts = drugs.flatMap((drug) => textsIn(drug, drug.id))
    expect(texts.length).toBeGreaterThan(200)
    for (const { path, en, zh } of texts) {
      expect(en, path).not.toMatch(/\p{Script=Han}|[<>]/u)
      expect(zh, path).toMatch(/\p{Script=Han}/u)
    }
  })
})

interface Text {
  readonly path: string
  readonly en: string
  readonly zh: string
}

function inferredIn(value: unknown, path: string): Text[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, member]) => inferredIn(member, `${path}.${key}`))
  const isInferred = 'mark' in value && value.mark === 'inferred' && 'why' in value
  return isInferred ? [...textsIn(value.why, path), ...inside] : inside
}

function textsIn(value: unknown, path: string): Text[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'zh' in value) return [{ path, en: String(value.en), zh: String(value.zh) }]
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, `${path}.${key}`))
}

/** `3.5: IV 3.5 mL → 1/mL stated` of a powder, `43 = 10 mL × 4.3` of a solution, the strength alone of what is neither. */
function productsOf({ products = [] }: Drug): string[] {
  return products.flatMap(({ value: { strength, solution, reconstitutions = [], preservative } }) => {
    const ways = reconstitutions.map((each) => `${strength}: ${dissolvedText(each)}`)
    if (!solution) return ways.length > 0 ? ways : [strength]
    const held = `${strength} = ${solution.volumeMl} mL × ${solution.concentration}`
    return [...ways, preservative ? `${held} ${preservative}` : held]
  })
}

function dissolvedText({ value, mark }: Marked<Reconstitution>): string {
  return `${value.routes.join(' ')} ${value.volumeMl ?? '?'} mL → ${value.concentration}/mL ${mark}`
}

function wayText({ routes, container, diluents, volume, minimumMinutes, stability = [] }: RoutePreparation): string {
  return [
    [...routes, ...(container ? [container.value] : []), ...(diluents ? ['in', diluents.value.join(' or ')] : [])].join(
      ' ',
    ),
    ...(volume ? [`${volume.value.kind} ${volume.value.ml.map(volumeText).join(' or ')} mL`] : []),
    ...(minimumMinutes ? [`at least ${String(minimumMinutes.value)} min`] : []),
    ...stability.map(({ value: { of, at, hours, diluents } }) =>
      [of, at, hours, 'h', ...(diluents ? ['in', diluents.join(' or ')] : [])].join(' '),
    ),
  ].join('; ')
}

/** `250 above 1000 up to 2000` */
function volumeText({ ml, above, upTo }: StatedVolume): string {
  return [ml, ...(above ? ['above', above] : []), ...(upTo ? ['up to', upTo] : [])].join(' ')
}

function drugOf(id: string): Drug {
  const drug = drugs.find((candidate) => candidate.id === id)
  if (!drug) throw new Error(`no drug ${id}`)
  return drug
}
