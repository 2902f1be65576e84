import { describe, expect, test } from 'vitest'
import { buildCautionSheet } from '../../../src/documents/buildCautionSheet.ts'
import { buildSafetyNotes } from '../../../src/documents/buildSafetyNotes.ts'
import type { Edit } from '../../../src/order/edit.ts'
import type { EmeticRisk } from '../../../src/regimen/caution.ts'
import type { Regimen } from '../../../src/regimen/regimen.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { planOf, shippedRegimen } from '../../examples/examplePlan.ts'
import { BHA } from '../schedule/acts.ts'

const at = { source: 'list', place: 'Table 1' }

/** BHA gives cytarabine 1,500 mg/m² once a day. */
function withLevels(levels: EmeticRisk['levels']): Regimen {
  const regimen = shippedRegimen(BHA)
  const { cytarabine } = regimen.drugs
  if (cytarabine === undefined) throw new Error('no cytarabine in the regimen')
  const emetic = [{ value: { list: { en: 'A list', zh: '清单' }, levels }, mark: 'stated', at }] as const
  return { ...regimen, drugs: { ...regimen.drugs, cytarabine: { ...cytarabine, safety: { emetic } } } }
}

function riskBy(levels: EmeticRisk['levels'], ...edits: readonly Edit[]) {
  const plan = planOf(exampleOrder(BHA, ...edits), withLevels(levels))
  const [note] = buildSafetyNotes(plan, 'cytarabine')?.emetic ?? []
  return note && [note.risk, note.dose?.value.toString() ?? null, note.dose?.unit ?? null]
}

describe('the risk of vomiting by the dose of one administration', () => {
  const low = { above: null, risk: 'low' } as const

  test.each([
    ['1499.9', 'moderate'],
    ['1500', 'low'],
    ['1500.1', 'low'],
  ])('more than %s: 1,500 mg/m² is %s', (above, risk) => {
    expect(riskBy([low, { above, risk: 'moderate' }])).toEqual([risk, '1500', 'mg/m2'])
  })

  test.each([
    ['1499.9', 'moderate'],
    ['1500', 'moderate'],
    ['1500.1', 'low'],
  ])('from %s: 1,500 mg/m² is %s', (from, risk) => {
    expect(riskBy([low, { above: null, from, risk: 'moderate' }])).toEqual([risk, '1500', 'mg/m2'])
  })

  test('one level for every dose needs none', () => {
    expect(riskBy([low])).toEqual(['low', null, null])
  })

  test('of a dose a person made smaller, the dose that is prescribed', () => {
    const change = {
      kind: 'modify',
      id: 'change1',
      item: 'cytarabine',
      at: { cycle: 1, day: 1, dose: 1 },
      scope: 'cycle',
      as: 'amount',
      value: '100',
      basis: '',
      reason: 'neutropenia',
      grade: '3',
      date: '2026-11-22',
      note: '',
    } as const
    expect(riskBy([low, { above: '1000', risk: 'moderate' }], { kind: 'setChange', change })).toEqual([
      'low',
      '100',
      'mg/m2',
    ])
  })
})

test('cautions stand drug by drug in the order of the regimen, and each in one place only', () => {
  const plan = planOf(exampleOrder(BHA))
  const sheet = buildCautionSheet(plan)
  expect(sheet.map(({ drug }) => drug)).toEqual(['bortezomib', 'homoharringtonine', 'cytarabine'])
  const listed = sheet.flatMap(({ applies, notEntered, always, notMet }) =>
    [applies, notEntered, always, notMet].flat(),
  )
  expect(new Set(listed)).toEqual(new Set(plan.cautions))
  expect(listed).toHaveLength(plan.cautions.length)
})
