import { describe, expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import type { CautionRow, Trigger } from '../../../src/regimen/caution.ts'
import type { Drug } from '../../../src/regimen/drug.ts'

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
    expect(tableOf('cytarabine')).toEqual([
      'below 30: consider another drug',
      '31 to 45: 50% of the dose',
      '46 to 60: 60% of the dose',
    ])
    expect(tableOf('idarubicin')).toEqual(['below 10: 50% of the dose', '10 to 50: 75% of the dose'])
    expect(tableOf('fludarabine')).toEqual([
      'below 30: do not give',
      '30 to 49: 15 mg/m² in place of 25 mg/m²',
      '50 to 79: 20 mg/m² in place of 25 mg/m²',
    ])
    expect(tableOf('etoposide')).toEqual(['15 to 50: 75% of the dose'])
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

describe('the cautions that are always shown', () => {
  it.each([
    ['bortezomib', 'intrathecal', /intrathecal administration has been fatal/, /鞘内/],
    ['cytarabine', 'cerebellarCheck', /From 1 g\/m² per dose.*before each dose/, /每次给药前检查小脑功能/],
    ['cytarabine', 'eyeDrops', /corticosteroid eye drops.*24 to 72 hours after the last dose/, /滴眼液/],
    ['cytarabine', 'benzylAlcoholDiluent', /not dissolved or diluted with.*benzyl alcohol/, /苯甲醇/],
    ['cytarabine', 'neurotoxicityPerCycle', /48 g\/m² in one cycle/, /48 g\/m²/],
    ['idarubicin', 'routes', /never into a muscle, under the skin or into the spinal canal/, /严禁肌内、皮下或鞘内/],
    [
      'mitoxantrone-liposome',
      'routes',
      /never under the skin, into a muscle or into the spinal canal/,
      /严禁皮下、肌内或鞘内/,
    ],
    ['mitoxantrone-liposome', 'notConventional', /conventional mitoxantrone/, /不得与普通盐酸米托蒽醌互换/],
    ['mitoxantrone-liposome', 'ejectionFraction', /ejection fraction below 50%/, /射血分数低于50%/],
    ['mitoxantrone-liposome', 'priorDoxorubicin', /at most 360 mg\/m² of doxorubicin/, /不超过360 mg\/m²/],
    ['mitoxantrone-liposome', 'pregnancy', /Contraindicated in pregnancy/, /妊娠期禁用/],
    ['irinotecan-liposome', 'notConventional', /conventional irinotecan hydrochloride/, /不得与普通盐酸伊立替康/],
    ['irinotecan-liposome', 'baseNotSalt', /14% too little/, /少14%/],
    ['filgrastim', 'aroundChemotherapy', /24 hours before to 24 hours after chemotherapy/, /化疗前24小时/],
    ['filgrastim', 'millionUnits', /30 million units are 300 mcg/, /3000万单位即300 mcg/],
    ['g-csf', 'productNotStated', /names no product/, /未说明具体产品/],
    ['aclarubicin', 'noLifetimeLimit', /no lifetime limit of it was found/, /未查到其累积剂量上限/],
    ['daunorubicin', 'childrenLifetime', /300 mg\/m² from 2 years.*10 mg\/kg/, /300 mg\/m²/],
    ['semustine', 'onceInWeeks', /once every 6 to 8 weeks.*never daily/, /严禁每日给药/],
  ])('of %s: %s', (id, name, english, chinese) => {
    const caution = drugOf(id).safety?.cautions?.find(({ value }) => value.id === name)?.value
    expect(caution?.when).toBeUndefined()
    expect(caution?.text.en).toMatch(english)
    expect(caution?.text.zh).toMatch(chinese)
  })

  it('the trial that had an entry limit of 360 mg/m² is named', () => {
    const { safety, sources } = drugOf('mitoxantrone-liposome')
    const found = safety?.cautions?.find(({ value }) => value.id === 'priorDoxorubicin')
    expect(found).toMatchObject({ mark: 'stated', value: { origin: 'trial' }, at: { source: 'lipoTrial' } })
    expect(sources['lipoTrial']?.registration).toBe('NCT05173545')
  })
})

function triggerText(trigger: Trigger): string {
  switch (trigger.kind) {
    case 'lab':
      return `${trigger.of} ${trigger.is} ${trigger.value} ${trigger.unit}`
    case 'dosePerM2':
      return `from ${trigger.from} per m2`
    case 'dailyDoseAbove':
      return `more than ${trigger.amount} a day`
    case 'genotype':
      return trigger.of.join(' ')
    case 'product':
      return trigger.has
    default:
      return trigger.is
  }
}

function tableOf(id: string): string[] {
  const tables = (drugOf(id).safety?.cautions ?? []).flatMap(({ value }) => (value.table ? [value.table] : []))
  return tables.flat().map((row) => `${reachOf(row)}: ${row.text.en}`)
}

function reachOf({ from, to, below }: CautionRow): string {
  return below === undefined ? `${from ?? ''} to ${to ?? ''}` : `below ${below}`
}

function drugOf(id: string): Drug {
  const drug = drugs.find((candidate) => candidate.id === id)
  if (!drug) throw new Error(`no drug ${id}`)
  return drug
}
