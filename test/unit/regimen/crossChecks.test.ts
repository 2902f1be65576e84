import { describe, expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import { crossCheckDrug, crossCheckRegimen } from '../../../src/regimen/crossChecks.ts'
import { BROKEN_REGIMENS } from './brokenRegimens.ts'
import { editedCopy } from './editedCopy.ts'

const { regimens, drugs } = readShelves()
const inferredWithoutWhy = { value: { min: '1', max: '2' }, mark: 'inferred', why: { en: 'because', zh: ' ' } }

describe('the cross-checks of a regimen file', () => {
  it.each(BROKEN_REGIMENS)('find %s in %s at %s', (_what, id, path, value, faults) => {
    const found = crossCheckRegimen(editedCopy(regimenOf(id), path, value), drugs)
    expect(found.map((fault) => `${String(fault.check)} ${fault.path}`).join('; ')).toBe(faults)
  })

  it('find nothing in any shipped regimen', () => {
    expect(regimens.length).toBe(5)
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
      BROKEN_REGIMENS.flatMap(([, , , , faults]) => faults.split('; ').map((fault) => Number.parseInt(fault, 10))),
    )
    const elsewhere = [14, 15, 21]
    expect([...proved, ...elsewhere].sort((a, b) => a - b)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1))
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

  it('find nothing in any shipped drug', () => {
    expect(drugs.length).toBe(11)
    expect(drugs.flatMap(crossCheckDrug)).toEqual([])
  })
})

function regimenOf(id: string) {
  const { drugs: _, hash: __, ...file } = regimens.find((candidate) => candidate.id === id) ?? {}
  return file as (typeof regimens)[number]
}
