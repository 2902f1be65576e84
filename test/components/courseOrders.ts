import type { TypedOrder } from '../../src/order/typedOrder.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { BHA, delay, HE072, MAC, omit, record } from '../unit/schedule/acts.ts'

/** 50 mg/m² from cycle 2 on, decided for diarrhoea; 65 kg in cycle 1, 73 kg in cycle 2 (+12.3%), and cycle 1's area kept. */
export function reducedAndKept(): TypedOrder {
  const order = exampleOrder(HE072)
  const [first] = order.measurements
  const [cycle] = order.cycles
  if (!first || !cycle) throw new Error('the example has no cycle')
  const later = {
    ...first,
    id: 'm2',
    height: { value: '170', measuredOn: '2026-11-22' },
    weight: { value: '73', measuredOn: '2026-11-22' },
  }
  return {
    ...order,
    measurements: [
      {
        ...first,
        height: { ...first.height, measuredOn: '2026-11-06' },
        weight: { ...first.weight, measuredOn: '2026-11-06' },
      },
      later,
    ],
    cycles: [
      { ...cycle, plannedDay1: '2026-11-09', actualDay1: '2026-11-09' },
      { ...cycle, number: 2, plannedDay1: '2026-11-23', measurements: 'm2', dosing: 'keep' },
    ],
    currentCycle: '2',
    lastCycle: '4',
    course: {
      ...order.course,
      changes: [
        {
          kind: 'modify',
          id: 'change1',
          item: 'irinotecan-liposome',
          at: { cycle: 2, day: 1, dose: 1 },
          scope: 'laterCycles',
          as: 'amount',
          value: '50',
          basis: '',
          reason: 'diarrhoea',
          grade: '3',
          date: '2026-11-22',
          note: 'stool 8 times a day',
        },
      ],
    },
  }
}

/** Day 1 given and recorded, days 4 and 5 a day late, cytarabine of day 5 left out; the hospital's list has two dates. */
export function lateAndRecorded(): TypedOrder {
  const order = exampleOrder(
    BHA,
    record('bortezomib@C1D1#1', '2026-11-23 08:10', { amount: '2.3', bsa: '1.752', bsaFormula: 'mosteller' }),
    record('homoharringtonine@C1D1#1', '2026-11-23 09:05', { amount: '3.5', bsa: '1.752', bsaFormula: 'mosteller' }),
    record('cytarabine@C1D1#1', '2026-11-23 13:15', { amount: '2600', bsa: '1.752', bsaFormula: 'mosteller' }),
    delay({ id: 'change1', day: 4, scope: 'following', to: '2026-11-27' }),
    omit({ id: 'change2', item: 'cytarabine', day: 5, scope: 'administration' }),
  )
  const holidays = [
    { date: '2026-11-25', name: 'Founding day', isWorkday: false },
    { date: '2026-11-28', name: 'for Founding day', isWorkday: true },
  ]
  return { ...order, policy: { ...order.policy, holidays } }
}

/** 110 mg/m² of the drug were given elsewhere: the 20 of this plan pass the 120 above which the label has no data. */
export function crossing(): TypedOrder {
  const earlier = { id: 'earlier1', drug: MAC.slice(4), perM2: '110', total: '', when: '2025-06', where: 'elsewhere' }
  const before = { id: 'earlier2', drug: 'idarubicin', perM2: '36', total: '', when: '2024', where: 'elsewhere' }
  return exampleOrder(
    MAC,
    { kind: 'setEarlier', earlier },
    { kind: 'setEarlier', earlier: before },
    { kind: 'setNoEarlier', drug: 'mitoxantrone', none: true },
  )
}
