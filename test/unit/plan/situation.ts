import {
  acknowledgeAll,
  type CaseLibrary,
  loadCaseLibrary,
  orderFor,
  planOrder,
  regimenOf,
} from '../../cases/planCase.ts'
import type { CaseFile } from '../../cases/caseFile.ts'
import type { FindingCode } from '../../../src/evidence/finding.ts'
import type { Policy } from '../../../src/order/policy.ts'
import type { TypedOrder, TypedPatient } from '../../../src/order/typedOrder.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { amountText } from '../../../src/quantities/quantity.ts'

export const library = loadCaseLibrary()

interface Situation {
  readonly regimen?: string
  readonly height?: string
  readonly weight?: string
  readonly patient?: Partial<TypedPatient>
  readonly policy?: Partial<Policy>
  readonly course?: Partial<TypedOrder['course']>
  readonly dose?: string
  readonly startTimes?: Record<string, string>
  /** Every confirmation answered in this name. */
  readonly by?: string
  readonly on?: CaseLibrary
}

/** A man of 46, 180 cm and 80 kg (2 m² exactly), in whom nothing but what a test changes asks for attention. */
export function planIn(situation: Situation): Plan {
  const { regimen = 'bha-consolidation-idarubicin', height = '180', weight = '80', on = library } = situation
  const given: CaseFile['given'] = {
    patient: {
      familyName: 'TEST',
      givenName: 'Patient',
      identifier: 'TEST-0001',
      birthDate: '1980-05-20',
      sex: 'male',
      allergies: { state: 'noneKnown', text: '' },
      ecog: '1',
      lvef: { value: '60', measuredOn: '2026-11-20' },
    },
    measurements: [
      {
        id: 'first',
        height: { value: height, measuredOn: '2026-11-22' },
        weight: { value: weight, measuredOn: '2026-11-22' },
      },
    ],
    cycles: [{ number: 1, plannedDay1: '2026-11-23', actualDay1: '', measurements: 'first' }],
    currentCycle: '1',
    lastCycle: '1',
    choices: { cytarabineDivision: 'continuous', level: '70', antiemetic: 'tropisetron', cytarabineOrder: 'after' },
    doses: regimen === 'mac-mitoxantrone-liposome' ? { 'mitoxantrone-liposome': situation.dose ?? '20' } : {},
    startTimes: situation.startTimes ?? {},
  }
  const known = new Set(regimenOf(on, regimen).choices.map((choice) => choice.id))
  const choices = Object.fromEntries(Object.entries(given.choices ?? {}).filter(([id]) => known.has(id)))
  const made = orderFor(on, regimen, { ...given, choices })
  const order = {
    ...made,
    patient: { ...made.patient, ...situation.patient },
    policy: { ...made.policy, ...situation.policy },
    course: { ...made.course, ...situation.course },
  }
  const plan = planOrder(on, regimen, order)
  if (situation.by === undefined) return plan
  return planOrder(on, regimen, {
    ...order,
    acknowledgements: acknowledgeAll(plan, { reason: 'reason', by: situation.by }),
  })
}

export function has(plan: Plan, code: FindingCode): boolean {
  return plan.findings.some((finding) => finding.code === code)
}

/** The rounded dose of an item's first administration, or the code of its refusal. */
export function dose(plan: Plan, item: string): string {
  const rung = plan.cycles[0]?.administrations.find((a) => a.item === item)?.ladder.roundedDose
  if (!rung) return 'not in the plan'
  return rung.ok ? amountText(rung.value) : rung.refusal.code
}

/** A shelf on which one drug's plausible range is another. */
export function withPlausible(drug: string, min: string, max: string): CaseLibrary {
  const regimen = regimenOf(library, 'bha-consolidation-idarubicin')
  const facts = regimen.drugs[drug]
  if (!facts) throw new Error(`no drug ${drug}`)
  const why = { en: 'test', zh: 'test' }
  const plausibleDose = { value: { min, max }, mark: 'local' as const, why }
  const drugs = { ...regimen.drugs, [drug]: { ...facts, plausibleDose } }
  return { ...library, regimens: { ...library.regimens, [regimen.id]: { ...regimen, drugs } } }
}
