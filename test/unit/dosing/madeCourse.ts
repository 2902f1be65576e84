import { buildDoseLadder } from '../../../src/dosing/buildDoseLadder.ts'
import type { DoseLadder } from '../../../src/dosing/doseLadder.ts'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import type { Order } from '../../../src/order/order.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import type { ChangeTarget, TypedChange, TypedModification } from '../../../src/order/typedCourse.ts'
import type { TypedOrder } from '../../../src/order/typedOrder.ts'
import { bodyOf } from '../../../src/plan/bodyOf.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import type { Drug } from '../../../src/regimen/drug.ts'
import type { Item } from '../../../src/regimen/item.ts'
import type { Regimen } from '../../../src/regimen/regimen.ts'
import { resolveItem } from '../../../src/regimen/resolveItem.ts'
import { testPolicy } from '../order/testPolicy.ts'

/** A value that a made-up source states. */
export function stated<T>(value: T): { value: T; mark: 'stated'; at: { source: string; place: string } } {
  return { value, mark: 'stated', at: { source: 'paper', place: 'Methods' } }
}

const name = { en: 'made', zh: '试验' }

/** 70 mg/m² on day 1, once; rounded to 0.01 mg. */
export const plainItem: Item = {
  id: 'line',
  role: 'treatment',
  drug: 'made',
  dose: { kind: 'perM2', amount: stated('70'), per: 'administration' },
  timesPerDay: stated(1),
  days: stated([1]),
  route: stated('IV'),
  duration: { kind: 'over', minutes: stated(60) },
  start: [{ at: { kind: 'anchor', anchor: 'morning' }, mark: stated(true) }],
}

export const madeDrug: Drug = {
  schemaVersion: 1,
  id: 'made',
  version: '1.0.0',
  name,
  formulation: name,
  sources: {},
  rounding: [{ from: '0', increment: '0.01' }],
  plausibleDose: { value: { min: '0.1', max: '10000' }, mark: 'local', why: name },
}

/** A regimen of one item in three-week cycles, of which there are six at most. */
export function madeRegimen(item: Partial<Item> = {}, drug: Partial<Drug> = {}): Regimen {
  return {
    schemaVersion: 2,
    id: 'made-regimen',
    version: '1.0.0',
    title: name,
    aliases: [],
    disease: name,
    sources: { paper: { cite: 'Made 2026' } },
    population: {
      minimumAge: stated(18),
      age: { mark: 'absent' },
      ecogMax: { mark: 'absent' },
      lvefMin: { mark: 'absent' },
      inclusions: [],
      exclusions: [],
      limits: [],
    },
    course: { cycleLength: stated(21), cycles: stated({ min: 1, max: 6 }), conditions: [] },
    choices: [],
    clockAnchors: [{ id: 'morning', label: name, days: [1], proposed: '09:00' }],
    items: [{ ...plainItem, ...item }],
    assessments: [],
    beforeEachCycle: [],
    supportiveCare: [],
    totals: [],
    counts: [],
    notStated: [],
    ctcae: { mark: 'absent' },
    rules: [],
    revisions: [{ version: '1.0.0', date: '2026-11-21', change: name }],
    drugs: { made: { ...madeDrug, ...drug } },
    countedDrugs: {},
    bandTables: [],
    hash: 'hash',
  }
}

let made = 0

/** A whole change of dose, by a pharmacist who has filled in everything; `as` and `value` say which. */
export function changed(
  at: Partial<ChangeTarget>,
  as: TypedModification['as'],
  value: string,
  more: Partial<TypedModification> = {},
): TypedModification {
  made += 1
  return {
    kind: 'modify',
    id: `change${made}`,
    item: 'line',
    at: { cycle: 1, day: 1, dose: 1, ...at },
    scope: 'laterCycles',
    as,
    value,
    basis: as === 'percent' ? 'standard' : '',
    reason: 'neutropenia',
    grade: '4',
    date: '2026-11-23',
    note: '',
    ...more,
  }
}

/** A man of 46, 180 cm and 80 kg: √(180 × 80 ÷ 3600) = 2 m² exactly. */
export function typedOrder(changes: readonly TypedChange[], more: Partial<TypedOrder> = {}): TypedOrder {
  const blank = blankOrder(testPolicy)
  const on = '2026-11-22'
  return {
    ...blank,
    patient: { ...blank.patient, birthDate: '1980-05-20', sex: 'male' },
    measurements: [
      {
        id: 'm1',
        height: { value: '180', measuredOn: on },
        weight: { value: '80', measuredOn: on },
        bsa: { value: '', reason: '', by: '' },
      },
    ],
    course: { ...blank.course, changes },
    ...more,
  }
}

/** The ladder of one administration of the regimen's first item. */
export function ladderAt(regimen: Regimen, order: Order, at: Partial<ChangeTarget> = {}): DoseLadder {
  const [own] = regimen.items
  const resolution = own && resolveItem(own, order.choices)
  if (!resolution?.ok) throw new Error('the made regimen has an item')
  const { item } = resolution
  const drug = regimen.drugs[item.drug]
  if (!drug) throw new Error(`no drug ${item.drug}`)
  const cycle = at.cycle ?? 1
  const body = bodyOf(order, regimen, cycle, 46)
  return buildDoseLadder({ order, regimen, item, drug, body, day: 1, dose: 1, ...at, cycle })
}

/** The rounded dose, or the code of its refusal. */
export function doseAt(regimen: Regimen, changes: readonly TypedChange[], at: Partial<ChangeTarget> = {}): string {
  const { roundedDose } = ladderAt(regimen, parseOrder(typedOrder(changes)), at)
  return roundedDose.ok ? amountText(roundedDose.value) : roundedDose.refusal.code
}
