import { describe, expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import type { Fault } from '../../../src/regimen/checks/fault.ts'
import { crossCheckDrug, crossCheckRegimen } from '../../../src/regimen/crossChecks.ts'
import type { Drug } from '../../../src/regimen/drug.ts'
import { BROKEN_PREPARATIONS, BROKEN_SAFETY } from './brokenDrugs.ts'
import { editedCopy } from './editedCopy.ts'
import { MADE_DRUG, madeRegimen, stated } from './madeRegimen.ts'

const { drugs } = readShelves()
const text = { en: 'made for a test', zh: '测试用' }

describe('the cross-checks of what is prepared and warned of', () => {
  it.each([...BROKEN_PREPARATIONS, ...BROKEN_SAFETY])('find %s in %s', (_what, id, path, value, faults) => {
    const drug = drugs.find((candidate) => candidate.id === id)
    if (!drug) throw new Error(`no drug ${id}`)
    expect(listed(crossCheckDrug(editedCopy(drug, path, value)))).toBe(faults)
  })

  it('take a table whose rows leave a gap, and levels that count their own number in', () => {
    const table = ([from, to, below]: readonly (string | null)[]) => ({
      from: from ?? null,
      to: to ?? null,
      ...(below === undefined || below === null ? {} : { below }),
      text,
    })
    const drug: Drug = {
      ...MADE_DRUG,
      safety: {
        cautions: [
          stated({
            id: 'renal',
            kind: 'organ',
            origin: 'label',
            text,
            table: [[null, null, '30'], ['30', '44'], ['46', '60'], ['61']].map(table),
          }),
        ],
        emetic: [
          stated({
            list: text,
            levels: [
              { above: null, risk: 'minimal' },
              { above: null, from: '100', risk: 'low' },
              { above: '200', risk: 'moderate' },
            ],
          }),
        ],
      },
    }
    expect(crossCheckDrug(drug)).toEqual([])
  })
})

describe('the cross-checks of a dose that its source writes as a salt', () => {
  const salt = stated({ amount: '12', basis: text })
  const dose = (amount: string, written = salt) =>
    ({ kind: 'perM2', amount: stated(amount), per: 'administration', writtenAs: written }) as const
  const found = (amount: string, drug: Drug, written = salt) =>
    listed(
      crossCheckRegimen(
        madeRegimen({ item: { dose: dose(amount, written) }, total: { unit: 'mg/m2', min: amount, max: amount } }),
        [drug],
      ),
    )
  const based: Drug = { ...MADE_DRUG, doseBasis: stated(text) }
  const fault = '34 items[0].dose.writtenAs.value.amount'

  it('find one of a drug that does not say what its doses weigh', () => {
    expect(found('10', MADE_DRUG)).toBe('34 items[0].dose.writtenAs')
  })

  it.each([
    ['10', '12', ''],
    ['11.9', '12', ''],
    ['12', '12', fault], // the salt as if it were the base
    ['12.1', '12', fault], // the two the wrong way round
    ['6.1', '12', ''],
    ['6', '12', fault], // a decimal point or another drug
    ['100', '12', fault],
  ])('base %s beside salt %s: %s', (amount, written, faults) => {
    expect(found(amount, based, stated({ amount: written, basis: text }))).toBe(faults)
  })
})

function listed(faults: readonly Fault[]): string {
  return faults.map(({ check, path }) => `${String(check)} ${path}`).join('; ')
}
