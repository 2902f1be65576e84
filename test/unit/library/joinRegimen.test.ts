import { describe, expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import { drugIds, hashOfRegimen, joinRegimen } from '../../../src/library/joinRegimen.ts'
import { editedCopy } from '../regimen/editedCopy.ts'

const { regimens, drugs } = readShelves()

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
    expect(joinRegimen(file, others).hash).toBe(hash)
    expect(joinRegimen(file, own).hash).not.toBe(hash)
  })

  it('is not made without one of its drugs, or with two of one name', () => {
    const [regimen] = regimens
    if (!regimen) throw new Error('no regimen')
    const { drugs: _, hash: __, ...file } = regimen
    expect(() => joinRegimen(file, [])).toThrow('no drug')
    expect(() => joinRegimen(file, [...drugs, ...drugs])).toThrow('two drugs')
  })
})
