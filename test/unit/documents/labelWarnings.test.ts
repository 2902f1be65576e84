import { describe, expect, test } from 'vitest'
import { buildLabels } from '../../../src/documents/buildLabels.ts'
import type { Label } from '../../../src/documents/label.ts'
import type { Preparation } from '../../../src/dosing/preparation/preparation.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { infusedPreparation, withPreparations } from '../../examples/handPreparation.ts'
import { BHA } from '../schedule/acts.ts'

function first(plan: Plan, item: string): Label {
  const label = buildLabels(plan, 1).labels.find(({ administration }) => administration.item === item)
  if (!label) throw new Error(`${item} has no label`)
  return label
}

describe('warnings come from the drug’s file alone', () => {
  const da = examplePlan('da-7-3')
  test('a vesicant says so; a drug whose file is silent does not', () => {
    expect(first(da, 'daunorubicin').warnings.extravasation?.value.class).toBe('vesicant')
    expect(first(examplePlan(BHA), 'homoharringtonine').warnings.extravasation).toBeNull()
  })
  test('the one way in is on the label, what it is never taken for is the bench’s', () => {
    const { cautions } = first(da, 'daunorubicin').warnings
    expect(cautions.map(({ caution }) => caution.value.kind)).toEqual(['route'])
  })
  test('what is said of a route the regimen does not use is no line of a label: it would read as leave for it', () => {
    expect(first(da, 'cytarabine').warnings.cautions).toEqual([])
    const said = da.cautions.flatMap(({ drug, caution }) => (drug === 'cytarabine' ? [caution.value.kind] : []))
    expect(said).toContain('otherRoute')
  })
  test('a growth factor is not called cytotoxic', () => {
    const flag = examplePlan('flag-ida-nz')
    expect([first(flag, 'filgrastim'), first(flag, 'idarubicin')].map(({ warnings }) => warnings.isHazardous)).toEqual([
      false,
      true,
    ])
  })
})

describe('notes', () => {
  const notes = (item: string, plan: Plan) =>
    first(plan, item).warnings.notes.map(({ text }) => (typeof text === 'string' ? text : text.en))
  test('one with figures of its own is left to the worksheet: beside the rate it would be another rate', () => {
    // “over 3 hours (1 to 3 hours)”, “in 100 to 1000 mL”: both of the file of cytarabine
    expect(notes('cytarabine', examplePlan('da-7-3'))).toEqual([])
    expect(notes('daunorubicin', examplePlan('da-7-3'))).toContainEqual(expect.stringMatching(/^Protected from light/))
  })
  test('the hospital’s own is always there', () => {
    const own: Preparation['notes'] = [{ text: 'at 2 to 8 °C, in the dark', origin: 'local' }]
    const plan = withPreparations(examplePlan(BHA), (each) => ({ ...infusedPreparation(each), notes: own }))
    expect(notes('homoharringtonine', plan)).toEqual(['at 2 to 8 °C, in the dark'])
  })
})

test('of several shelf lives those of what is in the container are stated', () => {
  const stated = { origin: 'library', mark: 'stated', place: null } as const
  const plan = withPreparations(examplePlan(BHA), (each) => ({
    ...infusedPreparation(each),
    expiry: { ok: true, value: { hours: '6', at: 'room', ...stated } },
    stability: [
      { value: { of: 'reconstituted', at: 'room', hours: '8' }, ...stated },
      { value: { of: 'diluted', at: 'room', hours: '6' }, ...stated },
    ],
  }))
  const { expiry, stability } = first(plan, 'homoharringtonine')
  expect([expiry, stability.map(({ value }) => value.hours)]).toEqual([null, ['6']])
})
