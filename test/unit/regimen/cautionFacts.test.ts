import { describe, expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import type { Drug } from '../../../src/regimen/drug.ts'
import { tableOf, triggerText } from './cautionText.ts'

const { drugs } = readShelves()

/** Typed by hand from research/FACTS.md, sections 5.1 to 5.22. */
describe('the cautions with a condition', () => {
  it.each([
    [
      'bortezomib',
      [
        'hepaticStart: organ, label, stated, bilirubin above 1.5 xULN',
        'cyp3aInhibitor: interaction, practice, inferred, cyp3aInhibitor',
      ],
    ],
    [
      'cytarabine',
      [
        'renalHighDose: organ, published, stated, from 1000 per m2 and clearance atMost 60 mL/min',
        'creatinineHighDose: organ, published, inferred, from 1000 per m2 and creatinine atLeast 1.5 mg/dL and creatinine below 2 mg/dL',
        'creatinineVeryHigh: organ, published, inferred, from 1000 per m2 and creatinine atLeast 2 mg/dL',
        'benzylAlcohol: check, practice, inferred, from 1000 per m2 and benzylAlcohol',
      ],
    ],
    [
      'homoharringtonine',
      ['labelFlatDose: dose, label, stated, more than 4 a day', 'cardiacDisease: organ, label, stated, cardiacDisease'],
    ],
    [
      'idarubicin',
      [
        'bilirubinRaised: organ, label, stated, bilirubin atLeast 2.6 mg/dL and bilirubin atMost 5 mg/dL',
        'bilirubinHigh: organ, label, stated, bilirubin above 5 mg/dL',
        'renal: organ, published, stated, clearance atMost 50 mL/min',
      ],
    ],
    [
      'irinotecan-liposome',
      [
        'bilirubinAboveNormal: organ, label, stated, bilirubin above 1 xULN',
        'bilirubinEurope: organ, label, inferred, bilirubin above 2 mg/dL',
        'altEurope: organ, label, inferred, alt above 2.5 xULN',
        'astEurope: organ, label, inferred, ast above 2.5 xULN',
        'ugt1a1Star28: genotype, label, stated, *28/*28',
        'ugt1a1Group: genotype, trial, stated, *6/*6 *28/*28 *6/*28',
        'inhibitors: interaction, label, inferred, cyp3aInhibitor',
      ],
    ],
    ['mitoxantrone-liposome', []],
    ['cyclophosphamide', ['renal: organ, label, inferred, clearance atMost 24 mL/min']],
    [
      'daunorubicin',
      [
        'bilirubinRaised: organ, published, stated, bilirubin atLeast 1.2 mg/dL and bilirubin atMost 3 mg/dL',
        'bilirubinHigh: organ, published, stated, bilirubin above 3 mg/dL',
        'creatinine: organ, published, stated, creatinine above 3 mg/dL',
      ],
    ],
    [
      'fludarabine',
      [
        'renal: organ, label, stated, clearance below 80 mL/min',
        'renalSevere: organ, label, stated, clearance below 30 mL/min',
      ],
    ],
    ['etoposide', ['renal: organ, label, stated, clearance atMost 50 mL/min']],
    [
      'decitabine',
      [
        'creatinine: organ, label, stated, creatinine above 2 mg/dL',
        'bilirubin: organ, label, stated, bilirubin atLeast 2 xULN',
        'alt: organ, label, stated, alt atLeast 2 xULN',
      ],
    ],
    ['ramosetron', ['dailyMaximum: dose, label, stated, more than 0.6 a day']],
    [
      'venetoclax',
      [
        'posaconazole: interaction, label, stated, cyp3aInhibitor',
        'strongInhibitors: interaction, label, stated, cyp3aInhibitor',
        'moderateInhibitors: interaction, label, stated, cyp3aInhibitor',
        'rampUpWithAzole: interaction, label, inferred, cyp3aInhibitor',
        'whiteCells: counts, label, stated, whiteCells atLeast 25 10^9/L',
      ],
    ],
  ])('of %s', (id, cautions) => {
    const found = (drugOf(id).safety?.cautions ?? []).flatMap(({ value: { id: name, kind, origin, when }, mark }) =>
      when ? [`${name}: ${kind}, ${origin}, ${mark}, ${when.map(triggerText).join(' and ')}`] : [],
    )
    expect(found).toEqual(cautions)
  })

  it('tables: by the clearance of creatinine, each with the rows of its source', () => {
    expect(tableOf(drugOf('cytarabine'))).toEqual([
      'below 30: consider another drug',
      '31 to 45: 50% of the dose',
      '46 to 60: 60% of the dose',
    ])
    expect(tableOf(drugOf('idarubicin'))).toEqual(['below 10: 50% of the dose', '10 to 50: 75% of the dose'])
    expect(tableOf(drugOf('fludarabine'))).toEqual([
      'below 30: do not give',
      '30 to 49: 15 mg/m² in place of 25 mg/m²',
      '50 to 79: 20 mg/m² in place of 25 mg/m²',
    ])
    expect(tableOf(drugOf('etoposide'))).toEqual(['15 to 50: 75% of the dose'])
  })

  it('of which none is met by the dose of a usual order, save the one of the flat Chinese dose', () => {
    const byDoseAlone = drugs.flatMap(({ id, safety }) =>
      (safety?.cautions ?? []).flatMap(({ value: { id: name, when } }) =>
        when?.every(({ kind }) => kind === 'dosePerM2' || kind === 'dailyDoseAbove') ? [`${id} ${name}`] : [],
      ),
    )
    expect(byDoseAlone).toEqual(['homoharringtonine labelFlatDose', 'ramosetron dailyMaximum'])
  })
})

/** A source that says not to give, or gives no dose: more than one click. */
it('only those of a source that says not to give, or no dose, ask for a reason or a name', () => {
  const asking = drugs.flatMap(({ id, safety }) =>
    (safety?.cautions ?? []).flatMap(({ value }) =>
      value.asks === undefined ? [] : [`${id} ${value.id}: ${value.asks}`],
    ),
  )
  expect(asking.sort()).toEqual([
    'capecitabine renalContraindicated: reason',
    'clofarabine renalNoDose: reason',
    'cytarabine benzylAlcohol: reason',
    'cytarabine renalHighDose: reason',
    'daunorubicin-cytarabine-liposome bilirubin: reason',
    'fludarabine renalSevere: authoriser',
    'idarubicin bilirubinHigh: authoriser',
    'irinotecan-liposome altEurope: reason',
    'irinotecan-liposome astEurope: reason',
    'irinotecan-liposome bilirubinAboveNormal: reason',
    'irinotecan-liposome bilirubinEurope: reason',
    'irinotecan-liposome-onivyde altEurope: reason',
    'irinotecan-liposome-onivyde astEurope: reason',
    'irinotecan-liposome-onivyde bilirubinAboveNormal: reason',
    'irinotecan-liposome-onivyde bilirubinEurope: reason',
    'mitoxantrone bilirubin: reason',
  ])
})

it('what the dose of daunorubicin goes by is cited to the text it was read in', () => {
  const { safety, sources } = drugOf('daunorubicin')
  const own = (safety?.cautions ?? []).filter(({ value }) => value.when !== undefined)
  expect(own.map((each) => ('at' in each ? each.at?.source : null))).toEqual(['oncohema', 'oncohema', 'oncohema'])
  expect(sources['oncohema']?.cite).toMatch(/secondary text; the same in drugster\.info/)
})

function drugOf(id: string): Drug {
  const drug = drugs.find((candidate) => candidate.id === id)
  if (!drug) throw new Error(`no drug ${id}`)
  return drug
}
