import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { loadCaseLibrary, orderFor, planOrder } from '../cases/planCase.ts'
import { mosteller } from '../../src/patient/bsa/mosteller.ts'
import type { Administration, Plan } from '../../src/plan/plan.ts'
import { type Decimal, decimal } from '../../src/quantities/decimal.ts'
import { amountText } from '../../src/quantities/quantity.ts'
import { anyPatient, anyRegimen, decimalBetween, givenFor, RUNS } from './randomOrders.ts'

vi.setConfig({ testTimeout: 120_000 }) // a thousand plans, on a busy machine
const library = loadCaseLibrary()
type Made = { readonly height: string; readonly weight: string; readonly day1: string }
type Chosen = { readonly id: string; readonly choices: Record<string, string>; readonly doses: Record<string, string> }

function planFor(patient: Made, regimen: Chosen, bsaCap?: string): Plan {
  const given = givenFor(patient, regimen)
  const order = orderFor(library, regimen.id, bsaCap === undefined ? given : { ...given, policy: { bsaCap } })
  return planOrder(library, regimen.id, order)
}

function administrations(plan: Plan): readonly Administration[] {
  const all = plan.cycles.flatMap((cycle) => cycle.administrations)
  expect(all.length).toBeGreaterThan(0)
  return all
}

/** The milligrams of one rung. A refusal fails the property: it must not pass for want of doses. */
function mg(administration: Administration, rung: 'calculatedDose' | 'roundedDose'): Decimal {
  const dose = administration.ladder[rung]
  if (!dose.ok) throw new Error(`${administration.id}: ${dose.refusal.code}`)
  return dose.value.value
}

/** The increments of issue and policy, written again here: not read from the data that the engine reads. */
function increment(item: string, exact: Decimal): Decimal | null {
  if (item === 'antiemetic' || item === 'dexamethasone') return null
  if (item === 'cyclophosphamide') return decimal('10')
  if (item === 'irinotecan-liposome') return decimal('1')
  if (item === 'cytarabine') return decimal(exact.lessThan(decimal('1000')) ? '1' : '10')
  return decimal('0.1')
}

const taller = (text: string, by: string): string => decimal(text).plus(decimal(by)).toString()

test.each(['height', 'weight'] as const)(
  'a larger %s never lowers a dose, and raises every unrounded dose per m²',
  (field) => {
    fc.assert(
      fc.property(anyPatient, anyRegimen, decimalBetween(1, 20), (patient, regimen, more) => {
        const small = administrations(planFor(patient, regimen))
        const large = administrations(planFor({ ...patient, [field]: taller(patient[field], more) }, regimen))
        expect(large.map((a) => a.id)).toEqual(small.map((a) => a.id))
        for (const [i, less] of small.entries()) {
          const greater = large[i]
          if (!greater) throw new Error('as many as before')
          expect(mg(greater, 'roundedDose').gte(mg(less, 'roundedDose'))).toBe(true)
          const perM2 = less.ladder.prescribedDose.ok && less.ladder.prescribedDose.value.unit === 'mg/m2'
          expect(mg(greater, 'calculatedDose').comparedTo(mg(less, 'calculatedDose'))).toBe(perM2 ? 1 : 0)
        }
      }),
      RUNS,
    )
  },
)

test('a rounded dose is a multiple of its increment, at most half of it away, and a half goes up', () => {
  fc.assert(
    fc.property(anyPatient, anyRegimen, (patient, regimen) => {
      for (const a of administrations(planFor(patient, regimen))) {
        const exact = mg(a, 'calculatedDose')
        const rounded = mg(a, 'roundedDose')
        expect([a.id, ...roundingFaults(exact, rounded, increment(a.item, exact))]).toEqual([a.id])
      }
    }),
    RUNS,
  )
})

function roundingFaults(exact: Decimal, rounded: Decimal, step: Decimal | null): string[] {
  const off = rounded.minus(exact)
  if (step === null) return off.isZero() ? [] : ['a flat dose was changed']
  const half = step.dividedBy(decimal('2'))
  const faults: string[] = []
  const seen = `${exact.toString()} rounded to ${rounded.toString()}`
  if (!rounded.mod(step).isZero()) faults.push(`${seen}: no multiple of the increment`)
  if (off.gt(half)) faults.push(`${seen}: more than half an increment up`)
  if (off.lte(half.negated())) faults.push(`${seen}: half an increment or more down`)
  return faults
}

test('the total of a cycle is the sum of its printed doses, and agrees with the declared total', () => {
  fc.assert(
    fc.property(anyPatient, anyRegimen, (patient, regimen) => {
      const plan = planFor(patient, regimen)
      for (const cycle of plan.cycles) {
        for (const total of cycle.totals) {
          const doses = cycle.administrations.filter((a) => a.item === total.item)
          const sum = doses.reduce((all, a) => all.plus(mg(a, 'roundedDose')), decimal('0'))
          expect(total.rounded ? amountText(total.rounded) : null).toBe(sum.toString())
          expect(['agrees', 'notDeclared']).toContain(total.declared)
        }
      }
    }),
    RUNS,
  )
})

test('cytarabine in MAC is 700 mg/m² a cycle, however a day is divided', () => {
  fc.assert(
    fc.property(anyPatient, decimalBetween(20, 24), (patient, dose) => {
      for (const cytarabineDivision of ['onceDaily', 'everyTwelveHours', 'continuous']) {
        const plan = planFor(patient, {
          id: 'mac-mitoxantrone-liposome',
          choices: { cytarabineDivision },
          doses: { 'mitoxantrone-liposome': dose },
        })
        const given = administrations(plan).filter((a) => a.item === 'cytarabine')
        const total = given.reduce(
          (all, a) => (a.ladder.prescribedDose.ok ? all.plus(a.ladder.prescribedDose.value.value) : all),
          decimal('0'),
        )
        expect(total.toString()).toBe('700')
        expect(given).toHaveLength(cytarabineDivision === 'everyTwelveHours' ? 14 : 7)
      }
    }),
    RUNS,
  )
})

test('Mosteller cannot see height and weight swapped', () => {
  fc.assert(
    fc.property(decimalBetween(50, 250), decimalBetween(3, 300), (a, b) => {
      const one = mosteller.calculate({ height: decimal(a), weight: decimal(b), sex: null })
      const other = mosteller.calculate({ height: decimal(b), weight: decimal(a), sex: null })
      expect(one.eq(other)).toBe(true)
    }),
    RUNS,
  )
})

test('a chosen cap on body surface area is never exceeded, and below it nothing changes', () => {
  fc.assert(
    fc.property(anyPatient, anyRegimen, decimalBetween(1.5, 3), (patient, regimen, capText) => {
      const cap = decimal(capText)
      const free = planFor(patient, regimen)
      const capped = planFor(patient, regimen, capText)
      if (!free.bsa.ok || !capped.bsa.ok) throw new Error('a body surface area is there')
      const acts = free.bsa.value.value.gt(cap)
      expect(capped.bsa.value.value.eq(acts ? cap : free.bsa.value.value)).toBe(true)
      expect(capped.findings.some((finding) => finding.code === 'bsaCapped')).toBe(acts)
      for (const a of administrations(capped)) {
        const { prescribedDose, calculatedDose } = a.ladder
        if (!prescribedDose.ok || prescribedDose.value.unit === 'mg' || !calculatedDose.ok) continue
        expect(calculatedDose.value.value.lte(prescribedDose.value.value.times(cap))).toBe(true)
      }
    }),
    RUNS,
  )
})
