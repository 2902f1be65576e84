import { vi } from 'vitest'
import { addDays, type CivilDate } from '../../src/quantities/civilDate.ts'
import { type Break, shipped } from './break.ts'
import { delayed, recorded } from './typedAct.ts'

const day1 = (text: string, cycle = 1) => ({ kind: 'setDay1', cycle, text }) as const
const change = (made: ReturnType<typeof delayed>) => ({ kind: 'setChange', change: made }) as const

/** A date or a start wrongly counted, by the first engine. */
export const firstTimeBreaks: readonly Break[] = [
  {
    name: 'day 1 counted as day 0',
    given: shipped('bha-induction'),
    broken: () =>
      vi.doMock(import('../../src/schedule/cycleCalendar.ts'), async (original) => {
        const own = await original()
        const plainCalendar: typeof own.plainCalendar = (day, dayZero) => ({
          ...own.plainCalendar(day, dayZero),
          dateOf: (of) => day && addDays(day, of),
        })
        return { ...own, plainCalendar }
      }),
    differs: { id: 'bortezomib@C1D4#1', kind: 'date', first: '2026-11-27', second: '2026-11-26' },
  },
  {
    name: 'days before day 1 with a day 0 that the regimen has not',
    given: shipped('flag-ida-spain2007'),
    broken: () =>
      vi.doMock(import('../../src/schedule/cycleCalendar.ts'), async (original) => {
        const own = await original()
        return { ...own, plainCalendar: (day) => own.plainCalendar(day, true) }
      }),
    differs: { id: 'g-csf@C1D-1#1', kind: 'date', first: '2026-11-21', second: '2026-11-22' },
  },
  {
    name: 'days before day 1 without the day 0 that the regimen has',
    given: shipped('clag'),
    broken: () =>
      vi.doMock(import('../../src/schedule/cycleCalendar.ts'), async (original) => {
        const own = await original()
        return { ...own, plainCalendar: (day) => own.plainCalendar(day, false) }
      }),
    differs: { id: 'filgrastim@C1D0#1', kind: 'date', first: '2026-11-23', second: '2026-11-22' },
  },
  {
    name: 'a leap day skipped',
    given: shipped('bha-induction', day1('2028-02-27')),
    broken: () =>
      vi.doMock(import('../../src/quantities/civilDate.ts'), async (original) => {
        const own = await original()
        const leap: CivilDate | null = own.civilDate('2028-02-29')
        const withoutLeap: typeof own.addDays = (date, days) => {
          const to = own.addDays(date, days)
          return leap !== null && date < leap && to >= leap ? own.addDays(to, 1) : to
        }
        return { ...own, addDays: withoutLeap }
      }),
    differs: { id: 'cytarabine@C1D3#1', kind: 'date', first: '2028-03-01', second: '2028-02-29' },
  },
  {
    name: 'the second dose of the day 8 hours after the first',
    given: shipped('capecitabine-mbc'),
    broken: () =>
      vi.doMock(import('../../src/regimen/resolveItem.ts'), async (original) => {
        const own = await original()
        const resolveItem: typeof own.resolveItem = (...item) => {
          const resolved = own.resolveItem(...item)
          if (!resolved.ok) return resolved
          return {
            ok: true,
            item: { ...resolved.item, intervalHours: { value: 8, mark: 'local', why: { en: '', zh: '' } } },
          }
        }
        return { ...own, resolveItem }
      }),
    differs: { id: 'capecitabine@C1D1#2', kind: 'start', first: '16:00', second: '20:00' },
  },
  {
    name: 'a dose after midnight on the date of its day',
    given: shipped('capecitabine-mbc', { kind: 'setStartTime', anchor: 'capecitabine', text: '14:00' }),
    broken: () =>
      vi.doMock(import('../../src/quantities/civilTime.ts'), async (original) => {
        const own = await original()
        return { ...own, addMinutes: (time, minutes) => ({ ...own.addMinutes(time, minutes), date: time.date }) }
      }),
    differs: { id: 'capecitabine@C1D1#2', kind: 'date', first: '2026-11-23', second: '2026-11-24' },
  },
  {
    name: 'what follows an infusion begun before its end',
    given: shipped('clag'),
    broken: () =>
      vi.doMock(import('../../src/schedule/infusionTime.ts'), async (original) => {
        const own = await original()
        const infusionTime: typeof own.infusionTime = (...of) => {
          const time = own.infusionTime(...of)
          return time.kind === 'over' ? { ...time, minutes: time.minutes / 2 } : time
        }
        return { ...own, infusionTime }
      }),
    differs: { id: 'cytarabine@C1D1#1', kind: 'start', first: '12:00', second: '13:00' },
  },
  {
    name: 'a delay that moves only its own day',
    given: shipped('bha-induction', change(delayed(3, 'following', '2026-11-27'))),
    broken: () =>
      vi.doMock(import('../../src/schedule/cycleMoves.ts'), async (original) => {
        const own = await original()
        const cycleMoves: typeof own.cycleMoves = (of) =>
          own.cycleMoves({ ...of, delays: of.delays.map((delay) => ({ ...delay, scope: 'day' })) })
        return { ...own, cycleMoves }
      }),
    differs: { id: 'cytarabine@C1D4#1', kind: 'date', first: '2026-11-26', second: '2026-11-28' },
  },
  {
    name: 'a delayed cycle on its planned day',
    given: shipped('bha-induction', change(delayed(1, 'cycle', '2026-11-30'))),
    broken: () =>
      vi.doMock(import('../../src/schedule/cycleDates.ts'), async (original) => {
        const own = await original()
        return { ...own, day1Of: own.plannedDay1Of }
      }),
    differs: { id: 'bortezomib@C1D1#1', kind: 'date', first: '2026-11-23', second: '2026-11-30' },
  },
  {
    name: 'the next cycle counted from the planned day 1 and not from the one given',
    given: shipped(
      'nal-iri-mono-napoli1',
      { kind: 'setActualDay1', cycle: 1, text: '2026-11-25' },
      { kind: 'setLastCycle', text: '2' },
    ),
    broken: () =>
      vi.doMock(import('../../src/schedule/cycleDates.ts'), async (original) => {
        const own = await original()
        const day1Of: typeof own.day1Of = (number, order, regimen) => {
          const cycles = order.cycles.map((cycle) => ({ ...cycle, actualDay1: { state: 'missing' } as const }))
          return own.day1Of(number, number > 1 ? { ...order, cycles } : order, regimen)
        }
        return { ...own, day1Of }
      }),
    differs: { id: 'irinotecan-liposome@C2D1#1', kind: 'date', first: '2026-12-14', second: '2026-12-16' },
  },
  {
    name: 'what was recorded at another hour still timed by the plan',
    given: shipped('clag', {
      kind: 'record',
      record: recorded('cladribine@C1D1#1', 'cladribine', { amount: '8.8', start: '10:30' }),
    }),
    broken: () =>
      vi.doMock(import('../../src/schedule/recordOf.ts'), async (original) => ({
        ...(await original()),
        recordOf: () => null,
      })),
    differs: { id: 'cytarabine@C1D1#1', kind: 'start', first: '13:00', second: '14:30' },
  },
]
