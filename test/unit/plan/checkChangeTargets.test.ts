import { describe, expect, test } from 'vitest'
import type { Regimen } from '../../../src/regimen/regimen.ts'
import { changed, madeRegimen, stated } from '../dosing/madeCourse.ts'
import { findingsIn } from './changeFindings.ts'

describe('a change of what the regimen does not have stops the print', () => {
  test.each([
    ['its item and its dose are there', {}, {}, false],
    ['no such item', {}, { item: 'other' }, true],
    ['no such day', { day: 2 }, {}, true],
    ['the only dose of its day', { dose: 1 }, {}, false],
    ['a second dose where there is one', { dose: 2 }, {}, true],
    ['no dose at all', { dose: 0 }, {}, true],
    ['the last of six cycles', { cycle: 6 }, {}, false],
    ['a seventh cycle', { cycle: 7 }, {}, true],
    ['a cycle before the first', { cycle: 0 }, {}, true],
  ])('%s', (_, target, more, unknown) => {
    const change = changed(target, 'percent', '75', { scope: 'administration', ...more })
    const stop = { code: 'changeUnknown', change: change.id, item: change.item, severity: 'stop', needs: null }
    expect(findingsIn(6, [change]).filter(({ code }) => code === 'changeUnknown')).toEqual(unknown ? [stop] : [])
  })

  test('a regimen without a last cycle has any', () => {
    const regimen = madeRegimen()
    const course = { ...regimen.course, cycles: stated({ min: 1, max: null }) }
    expect(findingsIn(7, [changed({ cycle: 7 }, 'percent', '75')], { ...regimen, course })).toEqual([])
  })

  test('so does an unclear one, and a delay of a day on which nothing is given', () => {
    const { id, note, reason, grade, date } = changed({}, 'restore', '')
    const delay = {
      kind: 'delay',
      id,
      item: null,
      scope: 'day',
      to: '2026-11-25',
      time: '',
      note,
      reason,
      grade,
      date,
    } as const
    const unknown = { code: 'changeUnknown', change: id, severity: 'stop', needs: null }
    const codes = (day: number) => findingsIn(1, [{ ...delay, at: { cycle: 1, day, dose: 1 } }])
    expect(codes(1)).toEqual([])
    expect(codes(3)).toEqual([{ ...unknown, item: '' }])
    expect(findingsIn(1, [changed({}, 'percent', '', { id, item: 'other' })])).toEqual([{ ...unknown, item: 'other' }])
  })

  test('while a choice is open, any dose that one of its options gives is known', () => {
    const { timesPerDay: _, ...item } = madeRegimen().items[0] ?? {}
    const base = madeRegimen()
    const byChoice = {
      choice: 'division',
      options: { once: { timesPerDay: stated(1) }, twice: { timesPerDay: stated(2), intervalHours: stated(12) } },
    }
    const option = (id: string) => ({ id, label: { en: id, zh: '选项' } })
    const choice = {
      id: 'division',
      question: base.title,
      affects: 'dose',
      options: [option('once'), option('twice')],
      why: base.title,
    } as const
    const regimen: Regimen = { ...base, choices: [choice], items: [{ ...item, byChoice } as Regimen['items'][number]] }
    const second = [changed({ dose: 2 }, 'percent', '75', { scope: 'administration' })]
    expect(findingsIn(1, second, regimen)).toEqual([])
    expect(findingsIn(1, second, regimen, { choices: { division: 'twice' } })).toEqual([])
    expect(findingsIn(1, second, regimen, { choices: { division: 'once' } })).toHaveLength(1)
    expect(findingsIn(1, [changed({ dose: 3 }, 'percent', '75')], regimen)).toHaveLength(1)
  })
})
