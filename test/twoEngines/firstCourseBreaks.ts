import { vi } from 'vitest'
import { PLANNED } from '../../src/schedule/administrationState.ts'
import { type Break, shipped } from './break.ts'
import { ceased, modified, omitted, recorded } from './typedAct.ts'

const inCycles = (count: string) => ({ kind: 'setLastCycle', text: count }) as const
const change = (made: ReturnType<typeof modified>) => ({ kind: 'setChange', change: made }) as const
const percent = (id: string, value: string, more: Partial<Parameters<typeof modified>[1]> = {}) =>
  change(modified(id, { as: 'percent', value, scope: 'laterCycles', ...more }))
const eighty = percent('cytarabine@C1D2#1', '80')
const lowerLevel = change(modified('gilteritinib@C1D2#1', { as: 'level', value: '80', scope: 'laterCycles' }))

/** What a person decided in the course wrongly read, by the first engine. */
export const firstCourseBreaks: readonly Break[] = [
  {
    name: 'a percentage of the dose before taken of the standard dose',
    given: shipped('bha-induction', eighty, percent('cytarabine@C1D4#1', '50', { basis: 'previous' })),
    broken: () =>
      vi.doMock(import('../../src/dosing/changeInForce.ts'), async (original) => {
        const own = await original()
        const changeInForce: typeof own.changeInForce = (order, item, at) => {
          const changes = order.course.changes.map((each) =>
            each.kind === 'modify' && each.action.as === 'percent'
              ? { ...each, action: { ...each.action, basis: 'standard' as const } }
              : each,
          )
          return own.changeInForce({ ...order, course: { ...order.course, changes } }, item, at)
        }
        return { ...own, changeInForce }
      }),
    differs: { id: 'cytarabine@C1D4#1', kind: 'amount', first: '1310', second: '1050' },
  },
  {
    name: 'a change of one dose that goes on',
    given: shipped('bha-induction', percent('cytarabine@C1D2#1', '50', { scope: 'administration' })),
    broken: () =>
      vi.doMock(import('../../src/order/parseCourse.ts'), async (original) => {
        const own = await original()
        const parseCourse: typeof own.parseCourse = (typed) => {
          const course = own.parseCourse(typed)
          const changes = course.changes.map((each) =>
            each.kind === 'modify' ? { ...each, scope: 'laterCycles' as const } : each,
          )
          return { ...course, changes }
        }
        return { ...own, parseCourse }
      }),
    differs: { id: 'cytarabine@C1D3#1', kind: 'amount', first: '1310', second: '2630' },
  },
  {
    name: 'a change of all later cycles that ends with its own',
    given: shipped('nal-iri-mono-napoli1', inCycles('2'), percent('irinotecan-liposome@C1D1#1', '80')),
    broken: () =>
      vi.doMock(import('../../src/order/parseCourse.ts'), async (original) => {
        const own = await original()
        const parseCourse: typeof own.parseCourse = (typed) => {
          const course = own.parseCourse(typed)
          const changes = course.changes.map((each) =>
            each.kind === 'modify' ? { ...each, scope: 'cycle' as const } : each,
          )
          return { ...course, changes }
        }
        return { ...own, parseCourse }
      }),
    differs: { id: 'irinotecan-liposome@C2D1#1', kind: 'amount', first: '175', second: '140' },
  },
  {
    name: 'a named level passed over',
    given: shipped('gilteritinib-mono', lowerLevel),
    broken: () =>
      vi.doMock(import('../../src/dosing/replaceDose.ts'), async (original) => ({
        ...(await original()),
        replaceDose: (standard) => standard,
      })),
    differs: { id: 'gilteritinib@C1D2#1', kind: 'amount', first: '120', second: '80' },
  },
  {
    name: 'one reduction more than the source allows',
    given: shipped(
      'eribulin-mbc',
      inCycles('4'),
      percent('eribulin@C1D8#1', '90'),
      percent('eribulin@C2D1#1', '80'),
      percent('eribulin@C3D1#1', '70'),
    ),
    broken: () =>
      vi.doMock(import('../../src/dosing/reductionRules.ts'), async (original) => ({
        ...(await original()),
        checkReductions: () => null,
      })),
    differs: { id: 'eribulin@C3D1#1', kind: 'refused', first: '1.7', second: 'more reductions than the source allows' },
  },
  {
    name: 'an omitted dose given',
    given: shipped('bha-induction', change(omitted('cytarabine@C1D3#1', 'administration'))),
    broken: () =>
      vi.doMock(import('../../src/schedule/stateOf.ts'), async (original) => {
        const own = await original()
        const stateOf: typeof own.stateOf = (...at) => {
          const state = own.stateOf(...at)
          return state.kind === 'omitted' ? PLANNED : state
        }
        return { ...own, stateOf }
      }),
    differs: { id: 'cytarabine@C1D3#1', kind: 'refused', first: '2630', second: 'left out by omission' },
  },
  {
    name: 'a ceased drug given in the next cycle',
    given: shipped('capecitabine-mbc', inCycles('2'), change(ceased('capecitabine@C1D10#1', 'drug'))),
    broken: () =>
      vi.doMock(import('../../src/schedule/stateOf.ts'), async (original) => {
        const own = await original()
        const stateOf: typeof own.stateOf = (order, item, cycle, ...at) => {
          const state = own.stateOf(order, item, cycle, ...at)
          return state.kind === 'ceased' && cycle > state.change.at.cycle ? PLANNED : state
        }
        return { ...own, stateOf }
      }),
    differs: { id: 'capecitabine@C2D1#1', kind: 'refused', first: '2200', second: 'left out by cessation' },
  },
  {
    name: 'the recorded amount recalculated',
    given: shipped('bha-induction', {
      kind: 'record',
      record: recorded('bortezomib@C1D1#1', 'bortezomib', { amount: '2.2', start: '08:00' }),
    }),
    broken: () =>
      vi.doMock(import('../../src/schedule/stateOf.ts'), async (original) => ({
        ...(await original()),
        stateOf: () => PLANNED,
      })),
    differs: { id: 'bortezomib@C1D1#1', kind: 'amount', first: '2.3', second: '2.2' },
  },
  {
    name: 'milligrams for the micrograms of a record',
    given: shipped('clag', {
      kind: 'record',
      record: recorded('filgrastim@C1D1#1', 'filgrastim', { amount: '300', start: '08:00' }),
    }),
    broken: () =>
      vi.doMock(import('../../src/dosing/recordedLadder.ts'), async (original) => {
        const own = await original()
        const recordedLadder: typeof own.recordedLadder = (record, drug) =>
          own.recordedLadder(record, { ...drug, doseUnit: 'mg' })
        return { ...own, recordedLadder }
      }),
    differs: { id: 'filgrastim@C1D1#1', kind: 'unit', first: 'mg', second: 'mcg' },
  },
  {
    name: 'a dose planned over a record that cannot be read',
    given: shipped('bha-induction', {
      kind: 'record',
      record: recorded('bortezomib@C1D1#1', 'bortezomib', { amount: '' }),
    }),
    broken: () =>
      vi.doMock(import('../../src/schedule/recordRefusal.ts'), async (original) => ({
        ...(await original()),
        recordRefusal: () => null,
      })),
    differs: { id: 'bortezomib@C1D1#1', kind: 'refused', first: '2.3', second: 'its record cannot be read' },
  },
]
