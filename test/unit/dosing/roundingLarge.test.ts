import { describe, expect, it } from 'vitest'
import { checkDoses } from '../../../src/plan/checkDoses.ts'
import type { Step } from '../../../src/evidence/step.ts'
import { noClinical } from '../../../src/plan/clinical.ts'
import type { Administration } from '../../../src/plan/plan.ts'
import { decimal } from '../../../src/quantities/decimal.ts'
import { quantity } from '../../../src/quantities/quantity.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import { library, planIn } from '../plan/situation.ts'
import { drugWith, rounding, type Situation, UNEXCEPTED } from './roundingInputs.ts'

const plan = planIn({})
const [cycle] = plan.cycles
const [template] = cycle?.administrations ?? []
if (!cycle || !template) throw new Error('the plan has an administration')

/** `item exact→rounded percent` for each rounding a person is asked about. */
function asked(administrations: readonly Administration[]): string[] {
  const order = parseOrder(blankOrder(library.policy))
  const measurements = order.measurements['m1']
  if (!measurements || !cycle) throw new Error('a blank order has a measurement')
  const findings = checkDoses({
    ...noClinical,
    order,
    regimen: plan.regimen,
    bsa: plan.bsa,
    age: 46,
    cycles: [{ ...cycle, administrations, totals: [] }],
    measurements,
    ledgers: [],
    comparison: null,
    calendarOf: () => {
      throw new Error('no dose is checked by the calendar')
    },
  })
  return findings.flatMap((finding) =>
    finding.code === 'roundingLarge' && finding.severity === 'confirm'
      ? [`${finding.item} ${finding.exact}→${finding.rounded} ${finding.differencePercent}`]
      : [],
  )
}

function given(day: number, situation: Situation): Administration {
  if (!template) throw new Error('the plan has an administration')
  const modified = quantity(situation.exact, 'mg')
  const step: Step = { code: 'notModified', result: situation.exact, unit: 'mg' }
  const ladder = {
    ...template.ladder,
    modifiedDose: { ok: true, value: modified, step } as const,
    roundedDose: rounding(situation),
  }
  return { ...template, item: 'example', day, id: `example@C1D${String(day)}#1`, ladder }
}

const vials = (strength: string, exact: string): Situation => ({
  exact,
  drug: drugWith({ strengths: [strength] }),
  policy: { rounding: 'wholeVials', wholeVialsPercent: '10' },
  circumstances: UNEXCEPTED,
})
const tablets = (exact: string): Situation => ({
  exact,
  drug: drugWith({ form: 'tablet', strengths: ['20'] }),
  route: 'PO',
})

describe('a rounding that changes a dose by more than 5% asks a person', () => {
  it.each([
    // 105 is 5% above 100; 105.04 is shown as 5% and is more
    ['whole vials on 5%', vials('105', '100'), []],
    ['whole vials a little above', vials('105.04', '100'), ['example 100→105.04 5']],
    ['whole vials well above', vials('43', '122.6388'), ['example 122.6388→129 5.2']],
    // 16 is 5.72% below 16.9699; 12 is 3.09% above 11.64
    ['a dose band', { exact: '16.9699', policy: { rounding: 'doseBands' } }, ['example 16.9699→16 -5.7']],
    ['a near dose band', { exact: '11.64', policy: { rounding: 'doseBands' } }, []],
    // 20 is 33.3% above 15; 80 is 4.76% below 84
    ['tablets', tablets('15'), ['example 15→20 33.3']],
    ['near tablets', tablets('84'), []],
    ['the increment', { exact: '0.94', drug: drugWith({ increment: '1' }) }, ['example 0.94→1 6.4']],
    ['no rounding', { exact: '0.94', policy: { rounding: 'none' } }, []],
  ] as const)('%s', (_what, situation, findings) => {
    expect(asked([given(1, situation)])).toEqual(findings)
  })

  it('once for the same dose, and for each dose of a ramp-up', () => {
    expect(asked([given(1, tablets('84')), given(2, tablets('15')), given(3, tablets('15'))])).toEqual([
      'example 15→20 33.3',
    ])
    expect(asked([given(1, tablets('15')), given(2, tablets('33'))])).toEqual([
      'example 15→20 33.3',
      // 40 is 21.2% above 33
      'example 33→40 21.2',
    ])
  })

  it('but never what was given and recorded', () => {
    const step: Step = { code: 'recorded', result: '15', unit: 'mg', on: '2026-11-23' }
    const rung = { ok: true, value: quantity(decimal('15'), 'mg'), step } as const
    const recorded = given(1, tablets('15'))
    expect(asked([{ ...recorded, ladder: { ...recorded.ladder, modifiedDose: rung, roundedDose: rung } }])).toEqual([])
  })
})
