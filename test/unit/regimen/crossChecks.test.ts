import { describe, expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import type { Fault } from '../../../src/regimen/checks/fault.ts'
import { crossCheckDrug, crossCheckRegimen } from '../../../src/regimen/crossChecks.ts'
import { BROKEN_DAYS, BROKEN_ITEMS } from './brokenItems.ts'
import { BROKEN_COUNTS } from './brokenCounts.ts'
import { BROKEN_REGIMENS } from './brokenRegimens.ts'
import { BROKEN_PREPARATIONS, BROKEN_SAFETY } from './brokenDrugs.ts'
import { DRUG_IDS, REGIMEN_IDS } from '../../examples/shelfFiles.ts'
import { editedCopy } from './editedCopy.ts'
import { SOUND_ITEMS, WITHOUT_TOTAL } from './madeItems.ts'
import { MADE_DRUG, type Made, madeRegimen } from './madeRegimen.ts'

const { regimens, drugs } = readShelves()
const inferredWithoutWhy = { value: { min: '1', max: '2' }, mark: 'inferred', why: { en: 'because', zh: ' ' } }

describe('the cross-checks of a regimen file', () => {
  it.each([...BROKEN_REGIMENS, ...BROKEN_COUNTS])('find %s in %s at %s', (_what, id, path, value, faults) => {
    const found = crossCheckRegimen(editedCopy(regimenOf(id), path, value), drugs)
    expect(listed(found)).toBe(faults)
  })

  it.each([...BROKEN_ITEMS, ...BROKEN_DAYS])('find %s', (_what, made, faults) => {
    expect(foundIn(made)).toBe(faults)
  })

  it.each(SOUND_ITEMS)('add up %s', (_what, made) => {
    expect(foundIn(made)).toBe('')
    const another = made.total && { ...made.total, min: `${made.total.min}1`, max: `${made.total.max}1` }
    expect(foundIn({ ...made, total: another })).toBe('13 totals[0].min; 13 totals[0].max')
  })

  it.each(WITHOUT_TOTAL)('take no total for %s', (_what, item) => {
    expect(foundIn({ item, total: null })).toBe('')
    expect(foundIn({ item, total: { unit: 'mg', min: '120', max: '120' } })).toBe('13 totals[0]')
  })

  it('take a level as high as the standard dose, and a cap per m² or per kg', () => {
    const at = { source: 'paper', place: 'Methods' }
    const levels = [
      { id: 'standard', amount: '10' },
      { id: 'low', amount: '8' },
    ]
    const item = { reductions: { levels: { value: levels, mark: 'stated', at } } } as const
    const cap = (unit: 'mg/m2' | 'mg/kg') => ({ value: { max: '15', unit }, mark: 'stated', at }) as const
    const total = { unit: 'mg/m2', min: '10', max: '10' } as const
    expect(foundIn({ item: { ...item, cap: cap('mg/m2') }, total })).toBe('')
    expect(foundIn({ item: { ...item, cap: cap('mg/kg') }, total })).toBe('')
  })

  it('want no increments for a dose by mouth of a drug in tablets, but for the same drug by vein', () => {
    const { rounding: _, ...bare } = MADE_DRUG
    const at = { source: 'paper', place: 'Methods' }
    const tablets = {
      ...bare,
      products: [{ value: { id: 'fifty', form: 'tablet', strength: '50' }, mark: 'stated', at }],
    } as const
    const total = { unit: 'mg/m2', min: '10', max: '10' } as const
    const oral = madeRegimen({ item: { route: { value: 'PO', mark: 'stated', at } }, total })
    expect(listed(crossCheckRegimen(oral, [tablets]))).toBe('')
    expect(listed(crossCheckRegimen(oral, [bare]))).toBe('21 items[0].drug')
    expect(listed(crossCheckRegimen(madeRegimen({ item: {}, total }), [tablets]))).toBe('21 items[0].drug')
  })

  it('find a limit on a drug that is on no shelf', () => {
    const without = drugs.filter(({ id }) => id !== 'mitoxantrone')
    expect(listed(crossCheckRegimen(regimenOf('mac-mitoxantrone-liposome'), without))).toBe('1 items[0].drug')
  })

  it('find nothing in any shipped regimen', () => {
    expect(regimens.map(({ id }) => id).sort()).toEqual(REGIMEN_IDS)
    expect(regimens.flatMap(({ id }) => crossCheckRegimen(regimenOf(id), drugs))).toEqual([])
  })

  it('find a drug without a plausible range or without increments', () => {
    const bare = drugs.map((drug) => {
      const { plausibleDose: _, rounding: __, ...rest } = drug
      return drug.id === 'bortezomib' || drug.id === 'dexamethasone' ? rest : drug
    })
    const found = ['bha-induction', 'he072-q2w'].flatMap((id) => crossCheckRegimen(regimenOf(id), bare))
    expect(found.map(({ check, path }) => `${String(check)} ${path}`)).toEqual([
      '21 items[0].drug',
      '21 items[0].drug',
      '21 items[1].drug',
    ])
  })

  it('are each proved by a broken copy', () => {
    const proved = new Set(
      [
        ...[...BROKEN_REGIMENS, ...BROKEN_COUNTS, ...BROKEN_PREPARATIONS, ...BROKEN_SAFETY].map((row) => row[4]),
        ...[...BROKEN_ITEMS, ...BROKEN_DAYS].map((row) => row[2]),
      ].flatMap((faults) => faults.split('; ').map((fault) => Number.parseInt(fault, 10))),
    )
    const elsewhere = [14, 15, 21, 28, 34]
    expect([...proved, ...elsewhere].sort((a, b) => a - b)).toEqual(Array.from({ length: 39 }, (_, index) => index + 1))
  })
})

describe('the cross-checks of a drug file', () => {
  it.each([
    ['a plausible range the wrong way round', 'plausibleDose.value.max', '0.1', ['15 plausibleDose.value']],
    ['a first band that leaves small doses without an increment', 'rounding[0].from', '1', ['14 rounding[0].from']],
    ['bands that do not ascend', 'rounding[1].from', '0', ['14 rounding[1].from']],
    ['an increment of nothing', 'rounding[0].increment', '0', ['14 rounding[0].increment']],
    ['a name in one language', 'name.zh', '', ['4 name.zh']],
    [
      'an inferred range without its why',
      'plausibleDose',
      inferredWithoutWhy,
      ['3 plausibleDose.why', '4 plausibleDose.why.zh'],
    ],
    ['a source that is not listed', 'plausibleDose.at.source', 'nobody', ['1 plausibleDose.at.source']],
    ['a badly formed id', 'id', 'Ara-C', ['16 id']],
  ])('find %s at %s', (_what, path, value, faults) => {
    const cytarabine = drugs.find(({ id }) => id === 'cytarabine')
    const found = crossCheckDrug(editedCopy(cytarabine ?? {}, path, value) as (typeof drugs)[number])
    expect(found.map((fault) => `${String(fault.check)} ${fault.path}`)).toEqual(faults)
  })

  it.each([
    [
      'a label ladder that climbs',
      'irinotecan-liposome',
      'label.ladders[0].levels',
      ['50', '70'],
      '23 label.ladders[0].levels[1]',
    ],
    ['a level twice', 'irinotecan-liposome', 'label.ladders[1].levels', ['50', '50'], '23 label.ladders[1].levels[1]'],
    ['a cap in another unit', 'cytarabine', 'caps', [{ value: { max: '1', unit: 'mcg/m2' } }], '22 caps[0].value.unit'],
    [
      'a cap on an area under the curve',
      'cytarabine',
      'caps',
      [{ value: { max: '1', unit: 'AUC' } }],
      '22 caps[0].value.unit',
    ],
    [
      'two equivalences by one method',
      'doxorubicin',
      'equivalence[1].value.method',
      'feijen2019',
      '28 equivalence[1].value.method',
    ],
    ['two limits of one name', 'daunorubicin', 'cumulative[1].value.id', 'lifetime', '16 cumulative[1].value.id'],
    [
      'a limit with a badly formed name',
      'daunorubicin',
      'cumulative[0].value.id',
      'Life time',
      '16 cumulative[0].value.id',
    ],
    [
      'a pair of which one weighs nothing',
      'daunorubicin',
      'pair',
      { value: { own: '44', other: '0' } },
      '28 pair.value',
    ],
  ])('find %s', (_what, id, path, value, faults) => {
    const drug = drugs.find((candidate) => candidate.id === id)
    expect(listed(crossCheckDrug(editedCopy(drug ?? {}, path, value) as (typeof drugs)[number]))).toBe(faults)
  })

  it('find nothing in any shipped drug', () => {
    expect(drugs.map(({ id }) => id).sort()).toEqual(DRUG_IDS)
    expect(drugs.flatMap(crossCheckDrug)).toEqual([])
  })
})

function foundIn(made: Made): string {
  return listed(crossCheckRegimen(madeRegimen(made), [MADE_DRUG]))
}

function listed(faults: readonly Fault[]): string {
  return faults.map(({ check, path }) => `${String(check)} ${path}`).join('; ')
}

function regimenOf(id: string) {
  const {
    drugs: _,
    countedDrugs: __,
    bandTables: ___,
    hash: ____,
    ...file
  } = regimens.find((candidate) => candidate.id === id) ?? {}
  return file as (typeof regimens)[number]
}
