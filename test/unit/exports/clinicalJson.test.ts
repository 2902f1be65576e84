import { describe, expect, test } from 'vitest'
import { planJson } from '../../../src/exports/planJson.ts'
import type { Edit } from '../../../src/order/edit.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { BHA } from '../schedule/acts.ts'
import { leaveOut, supportLine, withLines } from '../schedule/supportLines.ts'

const json = (...edits: Edit[]) => planJson(examplePlan(BHA, ...edits))

/** 1 mg/mL in vials of 1 mg, in 100 mL of glucose of which as much is taken out as goes in; a syringe read to 0.1 mL. */
const prepared: Edit = {
  kind: 'setPolicyPart',
  part: {
    preparation: {
      syringes: [{ capacityMl: '10', graduationMl: '0.1' }],
      drugs: {
        homoharringtonine: {
          products: [],
          ownProducts: [{ id: 'own', name: 'SAMPLE', strength: '1', concentration: '1', isSameBasis: true }],
          routes: {
            IV: {
              container: 'bag',
              diluent: 'glucose5',
              bags: [{ from: '0', ml: '100' }],
              fill: 'replaceVolume',
              expiryHours: '',
              note: '',
            },
          },
        },
      },
    },
  },
}

test('the file is of version 3', () => {
  expect(json()).toMatchObject({ format: 'dosewright-plan', version: 3 })
})

describe('what to draw up', () => {
  test('is there for each dose: volume, vials, final volume and concentration, rate', () => {
    // 170 cm and 65 kg: 4 mg/m² × 1.751983 m² = 7.007932 mg, to 0.1 mg 7 mg; at 1 mg/mL 7 mL from 7 vials of 1 mg;
    // 7 mg ÷ 100 mL = 0.07 mg/mL; 100 mL in 4 h = 25 mL/h
    expect(
      json(prepared).preparations.find(({ administration }) => administration === 'homoharringtonine@C1D1#1'),
    ).toEqual({
      administration: 'homoharringtonine@C1D1#1',
      unit: 'mg',
      drawnMl: '7',
      vials: [{ product: 'own', strength: '1', count: 7 }],
      finalMl: '100',
      finalConcentration: '0.07',
      mlPerHour: '25',
    })
  })
  test('has the reason in the place of what is blank', () => {
    const noWeight = { kind: 'setMeasurement', id: 'm1', of: 'weight', part: 'value', text: '' } as const
    const blank = { refusal: 'noDoseToPrepare' }
    const [first] = json(prepared, noWeight).preparations
    expect(first).toMatchObject({ unit: null, drawnMl: blank, vials: blank, mlPerHour: blank })
  })
})

describe('the hospital’s own lines', () => {
  const lines = withLines(
    supportLine({ kind: 'antiemetic', when: { kind: 'beforeStart', item: 'bortezomib', doses: 'first', minutes: 30 } }),
    supportLine({ id: 'support2', when: { kind: 'asNeeded' } }),
  )
  test('are there with their text, their day and their time', () => {
    // bortezomib at 08:00
    expect(json(lines, leaveOut('support2')).support).toEqual([
      {
        line: 'support1',
        kind: 'antiemetic',
        text: 'SAMPLE line',
        when: { kind: 'beforeStart', item: 'bortezomib', doses: 'first', minutes: 30 },
        cycle: 1,
        day: 1,
        dose: 1,
        date: '2026-11-23',
        start: '2026-11-23T07:30',
        state: 'planned',
      },
      {
        line: 'support2',
        kind: 'other',
        text: 'SAMPLE line',
        when: { kind: 'asNeeded' },
        cycle: 1,
        day: 1,
        dose: 1,
        date: '2026-11-23',
        start: null,
        state: 'leftOut',
      },
    ])
  })
})

test('criteria and cautions say how they stand, and hold no value of the patient’s', () => {
  const { criteria, cautions } = json({ kind: 'setPatient', field: 'ecog', text: '2' })
  for (const row of criteria) expect(Object.keys(row)).toEqual(['id', 'result'])
  for (const row of cautions) expect(Object.keys(row)).toEqual(['drug', 'id', 'state'])
  expect(criteria.map(({ id }) => id)).toContain('trial:ecog')
  expect(criteria.find(({ id }) => id === 'trial:ecog')?.result).toBe('within')
})
