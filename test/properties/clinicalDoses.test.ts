import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { loadCaseLibrary, orderFor, planOrder } from '../cases/planCase.ts'
import { CIRCUMSTANCES } from '../../src/evidence/circumstance.ts'
import { ANALYTES, GENOTYPES, LAB_UNITS } from '../../src/evidence/labs.ts'
import type { TypedOrder } from '../../src/order/typedOrder.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { anyPatient, anyRegimen, decimalBetween, givenFor, RUNS } from './randomOrders.ts'

vi.setConfig({ testTimeout: 120_000 }) // hundreds of plans, on a busy machine
const library = loadCaseLibrary()

/** Right, wrong and unfinished entries alike. */
const anyText = fc.oneof(decimalBetween(0, 900), fc.constantFrom('', '0', '1,234', 'abc'))
const anyLab = fc.record({
  value: anyText,
  unit: fc.constantFrom('' as const, ...LAB_UNITS),
  upperLimit: anyText,
  measuredOn: fc.constantFrom('', '2024-12-30', '2026-02-30'),
})
const yesOrNo = fc.constantFrom('yes' as const, 'no' as const)
const anyKnown = fc.record({
  labs: fc.dictionary(fc.constantFrom(...ANALYTES), anyLab),
  genotype: fc.constantFrom('' as const, ...GENOTYPES),
  circumstances: fc.dictionary(fc.constantFrom(...CIRCUMSTANCES), yesOrNo),
  answer: yesOrNo,
  formula: fc.constantFrom('' as const, 'cockcroftGault' as const, 'ckdEpi2021' as const),
})

const doses = (plan: Plan): string =>
  JSON.stringify(
    plan.cycles.map((cycle) => cycle.administrations.map(({ id, standardDose, ladder }) => [id, standardDose, ladder])),
  )

test('no laboratory value, genotype, circumstance, criterion or caution ever changes a dose', () => {
  let cautions = 0
  let outside = 0
  fc.assert(
    fc.property(anyPatient, anyRegimen, anyKnown, (patient, regimen, known) => {
      const order = orderFor(library, regimen.id, givenFor(patient, regimen))
      const { inclusions = [], exclusions = [] } = library.regimens[regimen.id]?.population ?? {}
      const answers = Object.fromEntries([...inclusions, ...exclusions].map(({ id }) => [id, known.answer]))
      const told: TypedOrder = {
        ...order,
        policy: { ...order.policy, renal: { formula: known.formula, weight: 'actual' } },
        course: {
          ...order.course,
          labs: known.labs,
          genotype: known.genotype,
          circumstances: known.circumstances,
          answers,
        },
      }
      const before = planOrder(library, regimen.id, order)
      const after = planOrder(library, regimen.id, told)
      cautions += after.findings.filter(({ code }) => code === 'cautionApplies').length
      outside += after.findings.filter(({ code }) => code === 'limitOutside' || code === 'criterionNotMet').length
      expect(doses(after)).toBe(doses(before))
    }),
    { ...RUNS, numRuns: 300 },
  )
  // a property that never met a caution or a limit would prove nothing
  expect(cautions).toBeGreaterThan(100)
  expect(outside).toBeGreaterThan(100)
})
