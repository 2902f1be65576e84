import { expect, test } from 'vitest'
import { planJson } from '../../../src/exports/planJson.ts'
import { examplePlan } from '../../examples/examplePlan.ts'

test.each(['familyName', 'givenName', 'identifier', 'birthDate', 'ward', 'bed'] as const)(
  'what was typed into %s is not in the file, readable or not',
  (field) => {
    for (const text of ['SECRET-77', 'SECRET-77\u0007'])
      expect(JSON.stringify(planJson(examplePlan('bha-induction', { kind: 'setPatient', field, text })))).not.toContain(
        'SECRET-77',
      )
  },
)

test('what was typed into a start time is there: it is what the stop is about', () => {
  const edit = { kind: 'setStartTime', anchor: 'otherDays', text: '25:00' } as const
  expect(JSON.stringify(planJson(examplePlan('bha-induction', edit)))).toContain('25:00')
})
