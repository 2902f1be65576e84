import { describe, expect, test } from 'vitest'
import { applyEdit, type Edit } from '../../../src/order/edit.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import type { TypedOrder } from '../../../src/order/typedOrder.ts'
import { assemblePlan } from '../../../src/plan/assemblePlan.ts'
import { buildPlan } from '../../../src/plan/buildPlan.ts'
import { isPlain } from '../../../src/plan/isPlain.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import { loadCaseLibrary, regimenOf } from '../../cases/planCase.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'

const library = loadCaseLibrary()
const regimens = Object.keys(library.regimens)

function plan(order: TypedOrder, whole: boolean) {
  const regimen = regimenOf(library, order.regimen?.id ?? '')
  const parsed = parseOrder(order)
  return whole ? buildPlan(parsed, regimen, 'build') : assemblePlan(parsed, regimen, 'build', null)
}

function doses(order: TypedOrder, whole: boolean): readonly (string | null)[] {
  return plan(order, whole).cycles.flatMap(({ administrations }) =>
    administrations.map(({ ladder }) => (ladder.roundedDose.ok ? amountText(ladder.roundedDose.value) : null)),
  )
}

function refusalsOf(order: TypedOrder): readonly string[] {
  return plan(order, false).findings.flatMap((finding) => (finding.code === 'noDose' ? [finding.refusal.code] : []))
}

describe('before the rules have loaded', () => {
  test.each(regimens)('%s as usual shows the very doses the whole engine gives, or none at all', (id) => {
    const order = exampleOrder(id)
    const first = doses(order, false)
    const whole = doses(order, true)
    expect(whole.length).toBeGreaterThan(0)
    expect(whole.every((dose) => dose !== null)).toBe(true)
    const isPlainOrder = isPlain(parseOrder(order), regimenOf(library, id))
    expect(first).toEqual(isPlainOrder ? whole : first.map(() => null))
    // what was supplied is read by the rules that are still to load: until then its item counts as not supplied
    const refusals = refusalsOf(order).filter((code) => code !== 'notSupplied')
    expect(refusals).toEqual(isPlainOrder ? [] : ['rulesLoading'])
  })

  test.each([
    'bha-induction',
    'bha-consolidation-idarubicin',
    'bha-consolidation-homoharringtonine',
    'mac-mitoxantrone-liposome',
    'he072-q2w',
  ])('%s as usual has its doses at once', (id) => {
    expect(doses(exampleOrder(id), false)).toEqual(doses(exampleOrder(id), true))
  })

  test.each([
    ['days the hospital supplies', 'hag-gu2011'],
    ['a dose per kg', 'flag-ida-nz'],
    ['a dose by bands of the weight', 'g-clam-18'],
    ['a cap', 'ven-arac-karol'],
    ['a ramp-up', 'ven-aza-hht'],
    ['tablets', 'glasdegib-ldac'],
  ])('%s are not plain: %s has no dose yet', (_what, id) => {
    expect(new Set(doses(exampleOrder(id), false))).toEqual(new Set([null]))
  })

  test.each(regimens)('nothing of %s prints: a stop stands', (id) => {
    const waiting = plan(exampleOrder(id), false)
    expect(waiting.printStatus).toBe('blocked')
    expect(waiting.findings.map(({ code }) => code)).toContain('rulesLoading')
    expect(waiting.fingerprint).toBeNull()
  })

  const at = { cycle: 1, day: 1, dose: 1 }
  const why = { reason: 'neutropenia', grade: '4', date: '2026-11-21', note: '' } as const
  const special: readonly (readonly [string, Edit])[] = [
    [
      'a reduced dose',
      {
        kind: 'setChange',
        change: {
          kind: 'modify',
          id: 'change1',
          item: 'irinotecan-liposome',
          at,
          ...why,
          scope: 'cycle',
          as: 'percent',
          value: '75',
          basis: 'standard',
        },
      },
    ],
    [
      'an omitted dose',
      {
        kind: 'setChange',
        change: { kind: 'omit', id: 'change1', item: 'irinotecan-liposome', at, ...why, scope: 'administration' },
      },
    ],
    ['an area measured elsewhere', { kind: 'setMeasuredBsa', id: 'm1', part: 'value', text: '1.8' }],
  ]
  test.each(special)('an order with %s has no dose yet', (_name, edit) => {
    const order = applyEdit(exampleOrder('he072-q2w'), edit)
    expect(doses(order, false).every((dose) => dose === null)).toBe(true)
    expect(refusalsOf(order)).toEqual(['rulesLoading'])
  })
})
