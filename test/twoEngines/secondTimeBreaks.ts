import { vi } from 'vitest'
import { civilDay } from '../../src/recheck/civil.ts'
import { type Break, shipped } from './break.ts'

const leap = civilDay(2028n, 2n, 29n)
const before = shipped('bha-induction')

/** A date or a start wrongly counted, by the second engine. */
export const secondTimeBreaks: readonly Break[] = [
  {
    name: 'day 1 counted as day 0',
    given: shipped('bha-induction'),
    broken: () =>
      vi.doMock(import('../../src/recheck/place.ts'), async (original) => ({
        ...(await original()),
        daysFromDay1: (day) => day,
      })),
    differs: { id: 'bortezomib@C1D4#1', kind: 'date', first: '2026-11-26', second: '2026-11-27' },
  },
  {
    name: 'days before day 1 with a day 0 that the regimen has not',
    given: shipped('flag-ida-spain2007'),
    broken: () =>
      vi.doMock(import('../../src/recheck/place.ts'), async (original) => {
        const own = await original()
        return { ...own, daysFromDay1: (day) => own.daysFromDay1(day, true) }
      }),
    differs: { id: 'g-csf@C1D-1#1', kind: 'date', first: '2026-11-22', second: '2026-11-21' },
  },
  {
    name: 'March after a February of 28 days in a leap year',
    given: shipped('bha-induction', { kind: 'setDay1', cycle: 1, text: '2028-02-27' }),
    broken: () =>
      vi.doMock(import('../../src/recheck/civil.ts'), async (original) => {
        const own = await original()
        return { ...own, dateText: (count) => own.dateText(count >= leap ? count + 1n : count) }
      }),
    differs: { id: 'cytarabine@C1D3#1', kind: 'date', first: '2028-02-29', second: '2028-03-01' },
  },
  {
    name: 'the second dose of the day 8 hours after the first',
    given: shipped('capecitabine-mbc'),
    broken: () =>
      vi.doMock(import('../../src/recheck/items.ts'), async (original) => {
        const own = await original()
        return { ...own, itemsOf: (...files) => own.itemsOf(...files).map((item) => ({ ...item, interval: 8n })) }
      }),
    differs: { id: 'capecitabine@C1D1#2', kind: 'start', first: '20:00', second: '16:00' },
  },
  {
    name: 'a dose after midnight on the date of its day',
    given: shipped('capecitabine-mbc', { kind: 'setStartTime', anchor: 'capecitabine', text: '14:00' }),
    broken: () =>
      vi.doMock(import('../../src/recheck/civil.ts'), async (original) => {
        const own = await original()
        return { ...own, dayOf: (moment) => own.dayOf(moment - 720n) }
      }),
    differs: { id: 'capecitabine@C1D1#2', kind: 'date', first: '2026-11-24', second: '2026-11-23' },
  },
  {
    name: 'the drugs of a day in the order that was not chosen',
    given: before,
    broken: () =>
      vi.doMock(import('../../src/recheck/startRule.ts'), async (original) => {
        const own = await original()
        const order = { ...before.order, choices: { cytarabineOrder: 'before' } }
        return { ...own, startRule: (course, ...of) => own.startRule({ ...course, order }, ...of) }
      }),
    differs: { id: 'cytarabine@C1D1#1', kind: 'start', first: '14:00', second: '07:00' },
  },
  {
    name: 'an hour typed for one day overlooked',
    given: shipped('bha-induction', { kind: 'setStartTime', anchor: 'otherDays@2', text: '12:00' }),
    broken: () =>
      vi.doMock(import('../../src/recheck/typedText.ts'), async (original) => {
        const own = await original()
        return { ...own, typedTime: (text) => (text === '12:00' ? own.BLANK : own.typedTime(text)) }
      }),
    differs: { id: 'homoharringtonine@C1D2#1', kind: 'start', first: '12:00', second: '10:00' },
  },
]
