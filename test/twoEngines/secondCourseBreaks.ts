import { vi } from 'vitest'
import { civilDay } from '../../src/recheck/civil.ts'
import { type Break, shipped } from './break.ts'
import { delayed, modified, omitted, recorded } from './typedAct.ts'

const change = (made: ReturnType<typeof modified>) => ({ kind: 'setChange', change: made }) as const
const percent = (id: string, value: string, more: Partial<Parameters<typeof modified>[1]> = {}) =>
  change(modified(id, { as: 'percent', value, scope: 'laterCycles', ...more }))

/** What a person decided in the course wrongly read, by the second engine. */
export const secondCourseBreaks: readonly Break[] = [
  {
    name: 'a percentage of the dose before taken of the standard dose',
    given: shipped(
      'bha-induction',
      percent('cytarabine@C1D2#1', '80'),
      percent('cytarabine@C1D4#1', '50', { basis: 'previous' }),
    ),
    broken: () =>
      vi.doMock(import('../../src/recheck/changeInForce.ts'), async (original) => {
        const own = await original()
        const changeInForce: typeof own.changeInForce = (changes, ...at) => {
          const standard = changes.map((each) =>
            each.kind === 'modify' && each.gives.as === 'percent'
              ? { ...each, gives: { ...each.gives, of: 'standard' as const } }
              : each,
          )
          return own.changeInForce(standard, ...at)
        }
        return { ...own, changeInForce }
      }),
    differs: { id: 'cytarabine@C1D4#1', kind: 'amount', first: '1050', second: '1310' },
  },
  {
    name: 'a change of one dose that goes on',
    given: shipped('bha-induction', percent('cytarabine@C1D2#1', '50', { scope: 'administration' })),
    broken: () =>
      vi.doMock(import('../../src/recheck/changes.ts'), async (original) => {
        const own = await original()
        const changesOf: typeof own.changesOf = (order) =>
          own.changesOf(order).map((each) => (each.kind === 'modify' ? { ...each, scope: 'laterCycles' } : each))
        return { ...own, changesOf }
      }),
    differs: { id: 'cytarabine@C1D3#1', kind: 'amount', first: '2630', second: '1310' },
  },
  {
    name: 'a named level passed over',
    given: shipped(
      'gilteritinib-mono',
      change(modified('gilteritinib@C1D2#1', { as: 'level', value: '80', scope: 'laterCycles' })),
    ),
    broken: () =>
      vi.doMock(import('../../src/recheck/prescribed.ts'), async (original) => ({
        ...(await original()),
        changedDose: (_item, _place, standard) => standard,
      })),
    differs: { id: 'gilteritinib@C1D2#1', kind: 'amount', first: '80', second: '120' },
  },
  {
    name: 'a reduction refused that the source allows',
    given: shipped('eribulin-mbc', percent('eribulin@C1D8#1', '90')),
    broken: () =>
      vi.doMock(import('../../src/recheck/reductions.ts'), async (original) => {
        const own = await original()
        const { noDose } = await import('../../src/recheck/doubt.ts')
        return { ...own, checkReductions: () => noDose('more reductions than the source allows') }
      }),
    differs: {
      id: 'eribulin@C1D8#1',
      kind: 'refused',
      first: '2.2',
      second: 'more reductions than the source allows',
    },
  },
  {
    name: 'one omitted dose taken for the rest of the cycle',
    given: shipped('bha-induction', change(omitted('cytarabine@C1D3#1', 'administration'))),
    broken: () =>
      vi.doMock(import('../../src/recheck/changes.ts'), async (original) => {
        const own = await original()
        const changesOf: typeof own.changesOf = (order) =>
          own.changesOf(order).map((each) => (each.kind === 'omit' ? { ...each, scope: 'cycle' } : each))
        return { ...own, changesOf }
      }),
    differs: { id: 'cytarabine@C1D4#1', kind: 'refused', first: '2630', second: 'left out by omission' },
  },
  {
    name: 'the recorded amount recalculated',
    given: shipped('bha-induction', {
      kind: 'record',
      record: recorded('bortezomib@C1D1#1', 'bortezomib', { amount: '2.2', start: '08:00' }),
    }),
    broken: () =>
      vi.doMock(import('../../src/recheck/course.ts'), async (original) => ({
        ...(await original()),
        standingOf: () => ({ is: 'planned' }),
      })),
    differs: { id: 'bortezomib@C1D1#1', kind: 'amount', first: '2.2', second: '2.3' },
  },
  {
    name: 'milligrams for the micrograms of a record',
    given: shipped('clag', {
      kind: 'record',
      record: recorded('filgrastim@C1D1#1', 'filgrastim', { amount: '300', start: '08:00' }),
    }),
    broken: () =>
      vi.doMock(import('../../src/recheck/dose.ts'), async (original) => ({
        ...(await original()),
        unitOfDrug: () => 'mg',
      })),
    differs: { id: 'filgrastim@C1D1#1', kind: 'unit', first: 'mcg', second: 'mg' },
  },
  {
    name: 'a delay that moves only its own day',
    given: shipped('bha-induction', change(delayed(3, 'following', '2026-11-27'))),
    broken: () =>
      vi.doMock(import('../../src/recheck/changes.ts'), async (original) => {
        const own = await original()
        const changesOf: typeof own.changesOf = (order) =>
          own.changesOf(order).map((each) => (each.kind === 'delay' ? { ...each, scope: 'day' } : each))
        return { ...own, changesOf }
      }),
    differs: { id: 'cytarabine@C1D4#1', kind: 'date', first: '2026-11-28', second: '2026-11-26' },
  },
  {
    name: 'the next cycle counted from the planned day 1 and not from the one given',
    given: shipped(
      'nal-iri-mono-napoli1',
      { kind: 'setActualDay1', cycle: 1, text: '2026-11-25' },
      { kind: 'setLastCycle', text: '2' },
    ),
    broken: () =>
      vi.doMock(import('../../src/recheck/treatmentBegins.ts'), async (original) => ({
        ...(await original()),
        treatmentBegins: () => civilDay(2026n, 11n, 23n),
      })),
    differs: { id: 'irinotecan-liposome@C2D1#1', kind: 'date', first: '2026-12-16', second: '2026-12-14' },
  },
]
