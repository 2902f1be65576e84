import { describe, expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import { drugIds, hashOfRegimen, joinRegimen } from '../../../src/library/joinRegimen.ts'
import { editedCopy } from '../regimen/editedCopy.ts'

const { regimens, drugs, bandTables } = readShelves()

describe('a regimen joined with its drugs', () => {
  it.each(regimens.map((regimen) => [regimen.id, regimen] as const))(
    '%s holds the drugs it can give and no other',
    (_id, regimen) => {
      expect(Object.keys(regimen.drugs)).toEqual([...drugIds(regimen)].sort())
    },
  )

  it('has a hash that covers every character of the file and of its drugs', () => {
    const [regimen] = regimens
    if (!regimen) throw new Error('no regimen')
    expect(hashOfRegimen(regimen)).toBe(regimen.hash)
    expect(hashOfRegimen(editedCopy(regimen, 'items[0].dose.amount.value', '2001'))).not.toBe(regimen.hash)
    expect(hashOfRegimen(editedCopy(regimen, 'drugs.cytarabine.rounding[0].increment', '2'))).not.toBe(regimen.hash)
  })

  it('keeps its hash when a drug it does not use changes', () => {
    const bha = regimens.find(({ id }) => id === 'bha-induction')
    if (!bha) throw new Error('no regimen')
    const { drugs: _, hash, ...file } = bha
    const others = drugs.map((drug) => (drug.id === 'idarubicin' ? { ...drug, version: '9.0.0' } : drug))
    const own = drugs.map((drug) => (drug.id === 'bortezomib' ? { ...drug, version: '9.0.0' } : drug))
    expect(joinRegimen(file, others, bandTables).hash).toBe(hash)
    expect(joinRegimen(file, own, bandTables).hash).not.toBe(hash)
  })

  it.each([
    ['bha-induction', []],
    ['he072-q2w', []],
    ['bha-consolidation-homoharringtonine', []],
    [
      'bha-consolidation-idarubicin',
      ['daunorubicin', 'doxorubicin', 'epirubicin', 'mitoxantrone', 'mitoxantrone-liposome'],
    ],
    ['mac-mitoxantrone-liposome', ['daunorubicin', 'doxorubicin', 'epirubicin', 'idarubicin', 'mitoxantrone']],
  ])('%s counts earlier doses of %o against the limits of its drugs', (id, counted) => {
    expect(Object.keys(regimenOf(id).countedDrugs)).toEqual(counted)
  })

  it('has a hash that covers the drugs it counts, and no others', () => {
    const { drugs: _, hash, ...file } = regimenOf('mac-mitoxantrone-liposome')
    const changed = (id: string) => drugs.map((drug) => (drug.id === id ? { ...drug, version: '9.0.0' } : drug))
    expect(joinRegimen(file, changed('mitoxantrone'), bandTables).hash).not.toBe(hash)
    expect(joinRegimen(file, changed('epirubicin'), bandTables).hash).not.toBe(hash)
    expect(joinRegimen(file, changed('bortezomib'), bandTables).hash).toBe(hash)
  })

  it('is not made without a drug that a limit names', () => {
    const { drugs: _, hash: __, ...file } = regimenOf('mac-mitoxantrone-liposome')
    const without = drugs.filter(({ id }) => id !== 'mitoxantrone')
    expect(() => joinRegimen(file, without, bandTables)).toThrow('no drug mitoxantrone')
  })

  it('is not made without one of its drugs, or with two of one name', () => {
    const [regimen] = regimens
    if (!regimen) throw new Error('no regimen')
    const { drugs: _, hash: __, ...file } = regimen
    expect(() => joinRegimen(file, [], bandTables)).toThrow('no drug')
    expect(() => joinRegimen(file, [...drugs, ...drugs], bandTables)).toThrow('two drugs')
  })
})

function regimenOf(id: string) {
  const regimen = regimens.find((candidate) => candidate.id === id)
  if (!regimen) throw new Error(`no regimen ${id}`)
  return regimen
}
