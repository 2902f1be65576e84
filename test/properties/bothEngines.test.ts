import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { planJson } from '../../src/exports/planJson.ts'
import { compareClaims, type Claim } from '../../src/recheck/compareClaims.ts'
import { recheckOrder } from '../../src/recheck/recheckOrder.ts'
import { loadCaseLibrary, orderFor, planOrder, regimenOf } from '../cases/planCase.ts'
import { anyPatient, anyRegimen, givenFor, RUNS } from './randomOrders.ts'

vi.setConfig({ testTimeout: 120_000 })
const library = loadCaseLibrary()

const FORMULAS = [
  'mosteller',
  'duBois',
  'haycock',
  'gehanGeorge',
  'boyd',
  'fujimoto',
  'takahira',
  'shuterAslani',
  'livingstonLee',
  'schlich',
  'stevensonXu',
  'hu',
  'huBySex',
]

const anyPolicy = fc.record(
  {
    bsaFormula: fc.constantFrom(...FORMULAS),
    bsaCap: fc.constantFrom('2', '1.8'),
    rounding: fc.constantFrom('increment' as const, 'wholeVials' as const, 'doseBands' as const, 'none' as const),
    wholeVialsPercent: fc.constantFrom('5' as const, '10' as const),
  },
  { requiredKeys: ['bsaFormula', 'rounding'] },
)

/** What a plan says, as the second engine is asked about it. */
function claimsOf(plan: ReturnType<typeof planJson>): Claim[] {
  return plan.cycles.flatMap((cycle) =>
    cycle.administrations.map((administration) => {
      const { id, date, start } = administration
      const rounded: unknown = Object.entries(administration).find(([key]) => key === 'roundedDose')?.[1]
      const dose = typeof rounded === 'object' && rounded !== null ? Object.entries(rounded) : []
      const text = (key: string): string | null => {
        const value: unknown = dose.find(([name]) => name === key)?.[1]
        return typeof value === 'string' ? value : null
      }
      return { id, date, start: start === null ? null : start.slice(11), amount: text('value'), unit: text('unit') }
    }),
  )
}

test('both engines give every random order the same doses, dates and times', () => {
  fc.assert(
    fc.property(
      anyPatient,
      anyRegimen,
      anyPolicy,
      fc.constantFrom('1', '2'),
      fc.constantFrom('yes' as const, 'no' as const),
      (patient, regimen, policy, lastCycle, trial) => {
        const circumstances = { trial, organDysfunction: 'no', ugt1a1Variant: 'no' } as const
        const given = { ...givenFor(patient, regimen), lastCycle, policy, course: { circumstances } }
        const order = orderFor(library, regimen.id, given)
        const claims = claimsOf(planJson(planOrder(library, regimen.id, order)))
        expect(claims.length).toBeGreaterThan(0)
        const { differences } = compareClaims(claims, recheckOrder(order, regimenOf(library, regimen.id)))
        expect(differences).toEqual([])
      },
    ),
    { ...RUNS, numRuns: 300 },
  )
})
