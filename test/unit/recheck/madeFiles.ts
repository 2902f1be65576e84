import { recheckOrder } from '../../../src/recheck/recheckOrder.ts'

type Fields = Readonly<Record<string, unknown>>

/** The fields of an object; none of anything else. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

export const stated = (value: unknown): Fields => ({ value, mark: 'stated' })

/** One item of a made regimen, given IV over an hour on day 1 at 09:00. */
export function item(id: string, drug: string, dose: Fields | undefined, over: Fields = {}): Fields {
  return {
    id,
    role: 'treatment',
    drug,
    ...(dose && { dose }),
    timesPerDay: stated(1),
    days: stated([1]),
    route: stated('IV'),
    duration: { kind: 'over', minutes: stated(60) },
    start: [{ at: { kind: 'anchor', anchor: 'a' } }],
    ...over,
  }
}

export const perM2 = (amount: string, over: Fields = {}): Fields => ({
  kind: 'perM2',
  amount: stated(amount),
  per: 'administration',
  ...over,
})
export const flat = (amount: string): Fields => ({ kind: 'flat', amount: stated(amount) })

/** A made regimen of cycles of 21 days, joined with its drugs, each rounded to 0.1 unless it says otherwise. */
export function regimenOf(items: readonly Fields[], drugs: Fields = {}, over: Fields = {}): Fields {
  const steps = { rounding: [{ from: '0', increment: '0.1' }] }
  const named = Object.fromEntries(items.flatMap(({ drug }) => (typeof drug === 'string' ? [[drug, {}]] : [])))
  const all = Object.entries({ ...named, ...drugs }).map(([id, drug]) => [id, { id, ...steps, ...fields(drug) }])
  return {
    schemaVersion: 2,
    id: 'made',
    version: '1.0.0',
    hash: 'made',
    population: { minimumAge: stated(18) },
    course: { cycleLength: stated(21), cycles: stated({ min: 1, max: null }) },
    choices: [],
    clockAnchors: [{ id: 'a', proposed: '09:00' }],
    items,
    drugs: Object.fromEntries(all),
    bandTables: [],
    ...over,
  }
}

const limits = { min: '1', max: '400' }

/** An order for a man of 46 with 2 m², 180 cm and 80 kg, and day 1 on 2026-11-23. */
export function orderOf(over: Fields = {}): Fields {
  const { policy, course, patient, ...rest } = over
  return {
    format: 'dosewright-order',
    version: 5,
    patient: {
      familyName: 'Secret',
      identifier: 'ID-77',
      birthDate: '1980-05-01',
      sex: 'male',
      ward: 'W9',
      ...fields(patient),
    },
    measurements: [measured('m1', '180', '80')],
    cycles: [cycle(1, '2026-11-23')],
    currentCycle: '1',
    lastCycle: '1',
    choices: {},
    doses: {},
    durations: {},
    startTimes: {},
    course: { changes: [], records: [], circumstances: {}, weights: {}, gfr: {}, ...fields(course) },
    supplied: {},
    ...rest,
    policy: {
      name: 'made',
      bsaFormula: 'mosteller',
      bsaCap: null,
      rounding: 'increment',
      wholeVialsPercent: '5',
      bandTables: [],
      increments: {},
      limits: { heightCm: limits, weightKg: limits, bsaCapM2: { min: '1.5', max: '3' } },
      recalculate: { weightPercent: '10', dosePercent: '5' },
      preparation: { drugs: {} },
      ...fields(policy),
    },
  }
}

export function measured(
  id: string,
  height: string,
  weight: string,
  bsa: Fields = { value: '', reason: '', by: '' },
): Fields {
  return { id, height: { value: height }, weight: { value: weight }, bsa }
}

export function cycle(number: number, plannedDay1: string, over: Fields = {}): Fields {
  return { number, plannedDay1, actualDay1: '', measurements: 'm1', dosing: '', bsaFormula: '', ...over }
}

let made = 0

/** A change of cycle 1, day 1, dose 1 that says why and when. */
export function change(kind: string, over: Fields): Fields {
  made += 1
  const at = { cycle: 1, day: 1, dose: 1, ...fields(over['at']) }
  return { id: `change${String(made)}`, kind, reason: 'supply', grade: '', date: '2026-11-20', note: '', ...over, at }
}

/** Every administration as `id: dose on date at time`; `none` and `cannotDecide` in the place of a dose. */
export function rechecked(order: unknown, regimen: unknown): readonly string[] {
  const { administrations, doubt } = recheckOrder(order, regimen)
  if (doubt !== null) return [`doubt: ${doubt}`]
  return administrations.map(({ id, date, start, outcome }) => {
    const dose = outcome.kind === 'dose' ? `${outcome.amount} ${outcome.unit}` : outcome.kind
    return `${id}: ${dose} on ${String(date)} at ${String(start)}`
  })
}

/** The doses alone, in order. */
export function doses(order: unknown, regimen: unknown): readonly string[] {
  return rechecked(order, regimen).map((line) => line.replace(/^.*?: (.*) on .*$/, '$1'))
}
