import { expect, test } from 'vitest'
import { dictionary } from '../../../../src/exports/planCode/dictionary.ts'
import { sha256Hex } from '../../../../src/quantities/sha256Hex.ts'
import { printedOf } from './page.ts'

/** As it stands on a page that lies in a file: whatever the app becomes, it must read this. */
const PRINTED = `
06ND1VMZECQB3YB6SRRXZ0Z90JBFM16WC43CREWR243AR240349DGNJD8QQE
6V3G2G82SJJADZN0JBA2JRXCJR24XQH6AS27H8ZWGGR0090F9VH48S731PD1
9S77WSKG1TR6C1MNQ4GFD4SR79EDE6KMQ437R50SZ54HN2DSJ1VAWM00P7QJ
J4980WF1GHP2MCB5HW237875H4P2T01BKXM1HD1Q2V1C04GPZ1M4QN
`

test('a code that was printed once is read forever', () => {
  const { order, age, doses, isDraft } = printedOf(PRINTED)
  expect(order.regimen).toEqual({ id: 'bha-induction', version: '1.1.0' })
  expect([age, isDraft]).toEqual([47, true])
  expect(order.cycles[0]?.plannedDay1).toBe('2026-11-23')
  expect(order.measurements[0]?.height).toEqual({ value: '170', measuredOn: '2026-11-20' })
  expect(order.startTimes).toEqual({ bortezomibDays: '08:00', otherDays: '10:00' })
  // 2 of bortezomib, 5 of each other
  expect(doses).toHaveLength(12)
  expect(doses[0]).toEqual({
    item: 'bortezomib',
    drug: 'bortezomib',
    cycle: 1,
    day: 1,
    dose: 1,
    amount: '2.3',
    unit: 'mg',
  })
})

test('the preset dictionary of version 1 is as it was: with another letter no code on paper could be read', () => {
  expect(sha256Hex(new TextDecoder().decode(dictionary()))).toBe(
    '8966acd21a8ef182f102a704945a6e6fe08eac234a98c4a6875de9cb1c54e7ab',
  )
})
