import fc from 'fast-check'
import type { CaseFile } from '../cases/caseFile.ts'

type Given = CaseFile['given']

/** One number for all runs: a failure is the same failure tomorrow. */
export const RUNS = { numRuns: 1000, seed: 20261123 }

/** A decimal text between two whole bounds, to one decimal. */
export function decimalBetween(min: number, max: number): fc.Arbitrary<string> {
  return fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => `${(tenths - (tenths % 10)) / 10}.${tenths % 10}`)
}

/** The five regimens with every choice that changes a dose or a time made at random. */
export const anyRegimen: fc.Arbitrary<{
  readonly id: string
  readonly choices: Record<string, string>
  readonly doses: Record<string, string>
}> = fc.oneof(
  fc.record({
    id: fc.constant('bha-induction'),
    choices: fc.record({ cytarabineOrder: fc.constantFrom('after', 'before', 'parallel') }),
    doses: fc.constant({}),
  }),
  fc.record({
    id: fc.constantFrom('bha-consolidation-idarubicin', 'bha-consolidation-homoharringtonine'),
    choices: fc.constant({}),
    doses: fc.constant({}),
  }),
  fc.record({
    id: fc.constant('mac-mitoxantrone-liposome'),
    choices: fc.record({ cytarabineDivision: fc.constantFrom('onceDaily', 'everyTwelveHours', 'continuous') }),
    doses: fc.record({ 'mitoxantrone-liposome': decimalBetween(20, 24) }),
  }),
  fc.record({
    id: fc.constant('he072-q2w'),
    choices: fc.record({
      level: fc.constantFrom('70', '50'),
      antiemetic: fc.constantFrom('tropisetron', 'ramosetron', 'palonosetron'),
    }),
    doses: fc.constant({}),
  }),
)

const FIRST = Date.UTC(2025, 0, 1) / 86_400_000
/** Any day of twelve years, leap days and clock changes included. */
export const anyDay1: fc.Arbitrary<string> = fc.integer({ min: 0, max: 12 * 365 }).map((n) => dayText(FIRST + n))

function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** Shifts a date or a moment text by whole days: the tests' own arithmetic, in UTC. */
export function shifted(text: string, days: number): string {
  return dayText(Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / 86_400_000 + days) + text.slice(10)
}

export function givenFor(
  patient: { readonly height: string; readonly weight: string; readonly day1: string },
  regimen: { readonly choices: Record<string, string>; readonly doses: Record<string, string> },
): Given {
  return {
    patient: {
      familyName: 'TEST',
      givenName: 'Patient',
      identifier: 'TEST-0001',
      birthDate: '1985-07-01',
      sex: 'female',
      allergies: { state: 'noneKnown', text: '' },
      ecog: '1',
      lvef: { value: '60', measuredOn: '2025-01-01' },
    },
    measurements: [
      {
        id: 'first',
        height: { value: patient.height, measuredOn: '2025-01-01' },
        weight: { value: patient.weight, measuredOn: '2025-01-01' },
      },
    ],
    cycles: [{ number: 1, plannedDay1: patient.day1, actualDay1: '', measurements: 'first' }],
    currentCycle: '1',
    lastCycle: '1',
    choices: regimen.choices,
    doses: regimen.doses,
  }
}

/** Adults whose doses are plausible for every regimen: a refused dose would prove nothing here. */
export const anyPatient = fc.record({
  height: decimalBetween(140, 200),
  weight: decimalBetween(40, 130),
  day1: anyDay1,
})
