import type { TypedCourse } from '../../../src/order/typedCourse.ts'
import type { DrugLedger } from '../../../src/plan/ledger.ts'
import { type Decimal, decimalText } from '../../../src/quantities/decimal.ts'
import { roundForDisplay } from '../../../src/quantities/roundToIncrement.ts'
import { planFor, type Treated } from './treatedMan.ts'

/** As written, null where there is none. */
export const text = (value: Decimal | null | undefined) => (value ? decimalText(value) : (value ?? null))
export const to4 = (value: Decimal | null | undefined) => (value ? decimalText(roundForDisplay(value, 4)) : null)

/** Idarubicin 12 mg/m² on three days, for 2 m²: 24 mg a dose, 36 mg/m² a cycle. */
export function ledgerOf(course: Partial<TypedCourse>, treated: Treated = {}, drug = 'idarubicin'): DrugLedger {
  const ledger = planFor({ ...treated, course }).ledgers.find((each) => each.drug === drug)
  if (!ledger) throw new Error(`no ledger of ${drug}`)
  return ledger
}

/** A ledger and where it stands against its first limit. */
export function summary({ history, given: before, planned, limits: [limit] }: DrugLedger) {
  const { state, room, after, crossedBy } = limit ?? {}
  return {
    history,
    given: text(before),
    planned: text(planned),
    state,
    room: text(room),
    after: text(after),
    crossedBy,
  }
}

/** Idarubicin was given nowhere else. */
export const none = { noEarlier: ['idarubicin'] }
