import { readShelves } from '../../../src/commands/readShelves.ts'
import { applyRounding } from '../../../src/dosing/applyRounding.ts'
import type { DoseRung } from '../../../src/dosing/doseLadder.ts'
import type { LadderInputs } from '../../../src/dosing/ladderInputs.ts'
import type { Circumstance } from '../../../src/evidence/circumstance.ts'
import type { DoseUnit } from '../../../src/evidence/doseUnit.ts'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import type { Policy } from '../../../src/order/policy.ts'
import { decimal } from '../../../src/quantities/decimal.ts'
import { amountText, quantity } from '../../../src/quantities/quantity.ts'
import type { BandTable } from '../../../src/regimen/bandTable.ts'
import type { Drug } from '../../../src/regimen/drug.ts'
import type { Product } from '../../../src/regimen/preparation.ts'
import type { DoseRule, Route } from '../../../src/regimen/item.ts'
import { resolveItem } from '../../../src/regimen/resolveItem.ts'

const { regimens, drugs, policy: shipped } = readShelves()

/** What a test of the last rung varies; everything else is an adult's plain intravenous item. */
export interface Situation {
  readonly exact: string
  readonly unit?: DoseUnit
  readonly cap?: string
  readonly drug?: Drug
  readonly policy?: Partial<Policy>
  readonly circumstances?: Readonly<Partial<Record<Circumstance, 'yes' | 'no'>>>
  readonly route?: Route | null
  readonly dose?: DoseRule
  /** The library's, as the regimen carries them. */
  readonly tables?: readonly BandTable[]
}

/** Answers that except a patient from nothing. */
export const UNEXCEPTED = { trial: 'no', organDysfunction: 'no', ugt1a1Variant: 'no' } as const

export const FLAT: DoseRule = { kind: 'flat', amount: madeUp('12') }

export function drugOf(id: string): Drug {
  const drug = drugs.find((candidate) => candidate.id === id)
  if (!drug) throw new Error(`no drug ${id}`)
  return drug
}

/** The shipped drug with other facts: `undefined` takes one away. */
export function drugWith(facts: {
  readonly form?: Product['form']
  readonly strengths?: readonly string[]
  readonly increment?: string | null
}): Drug {
  const { form = 'vial', strengths, increment = '0.1' } = facts
  const { products: _, rounding: __, ...drug } = drugOf('idarubicin')
  return {
    ...drug,
    ...(strengths
      ? {
          products: strengths.map((strength) =>
            madeUp({ id: `${form}-${strength.replace('.', '-')}`, form, strength }),
          ),
        }
      : {}),
    ...(increment === null ? {} : { rounding: [{ from: '0', increment }] }),
  }
}

export function madeUp<T>(value: T) {
  return { value, mark: 'local', why: { en: 'made up for a test', zh: '测试用' } } as const
}

export function rounding(situation: Situation): DoseRung {
  const { exact, unit = 'mg', cap } = situation
  return applyRounding(quantity(exact, unit), inputsFor(situation), cap === undefined ? null : decimal(cap))
}

/** `129 wholeUnits`, `123 rounded for outsideLimit`, or the code of a refusal. */
export function roundedTo(situation: Situation): string {
  const rung = rounding(situation)
  if (!rung.ok) return rung.refusal.code
  const why = rung.step.code === 'rounded' && rung.step.instead ? ` for ${rung.step.instead.why}` : ''
  return `${amountText(rung.value)} ${rung.step.code}${why}`
}

function inputsFor({ drug = drugOf('idarubicin'), ...situation }: Situation): LadderInputs {
  const regimen = regimens.find(({ id }) => id === 'bha-consolidation-idarubicin')
  const [item] = regimen?.items ?? []
  if (!regimen || !item || !shipped) throw new Error('the library is not fit')
  const resolution = resolveItem(item, {})
  if (!resolution.ok) throw new Error(resolution.refusal.code)
  const order = parseOrder(blankOrder({ ...shipped, ...situation.policy }))
  const measurements = order.measurements['m1']
  if (!measurements) throw new Error('a blank order has a measurement')
  const { route = 'IV', dose = resolution.item.dose, circumstances = {}, tables = regimen.bandTables } = situation
  return {
    order: { ...order, course: { ...order.course, circumstances } },
    regimen: { ...regimen, bandTables: tables },
    item: { ...resolution.item, dose, route: route === null ? { mark: 'absent' } : madeUp(route) },
    drug,
    body: { bsa: { ok: false, refusal: { code: 'fieldMissing', field: 'weight' } }, measurements, age: 46 },
    cycle: 1,
    day: 1,
    dose: 1,
  }
}
