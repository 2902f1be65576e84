import { describe, expect, test } from 'vitest'
import type { Circumstance } from '../../../src/evidence/circumstance.ts'
import type { TypedCourse } from '../../../src/order/typedCourse.ts'
import type { Regimen } from '../../../src/regimen/regimen.ts'
import { regimenOf } from '../../cases/planCase.ts'
import { earlier, findingsOf, given, MAC, planFor, shelf } from './treatedMan.ts'

describe('conventional mitoxantrone: 140 mg/m², or 100 in three circumstances', () => {
  /** The MAC regimen with the conventional drug in the place of the liposomal one; 20 mg/m², 40 mg for 2 m². */
  const conventional: Regimen = (() => {
    const regimen = regimenOf(shelf, MAC)
    const drug = regimen.countedDrugs['mitoxantrone']
    const liposome = regimen.drugs['mitoxantrone-liposome']
    if (!drug || !liposome?.rounding) throw new Error('no mitoxantrone')
    const items = regimen.items.map((item) =>
      item.drug === 'mitoxantrone-liposome' ? { ...item, drug: 'mitoxantrone' } : item,
    )
    const { 'mitoxantrone-liposome': _, ...drugs } = regimen.drugs
    const { mitoxantrone: __, ...countedDrugs } = regimen.countedDrugs
    return {
      ...regimen,
      items,
      drugs: { ...drugs, mitoxantrone: { ...drug, rounding: liposome.rounding } },
      countedDrugs,
    }
  })()
  const NO = { priorAnthracycline: 'no', chestRadiotherapy: 'no', cardiacDisease: 'no' } as const
  const plan = (course: Partial<TypedCourse>) => planFor({ regimen: MAC, course }, conventional)
  const limits = (course: Partial<TypedCourse>) =>
    plan(course).ledgers[0]?.limits.map(({ perM2, applies, state }) => [perM2, applies, state])

  test.each([
    ['119.999', 'within'],
    ['120', 'within'],
    ['120.001', 'crosses'],
    ['140', 'crosses'],
    ['140.001', 'passedBefore'],
  ])('none of the three: %s before and 20 planned: %s of 140', (before, state) => {
    const course = { earlier: [earlier('mitoxantrone', before)], circumstances: NO }
    expect(limits(course)).toEqual([
      ['140', 'yes', state],
      ['100', 'not', 'within'],
    ])
    expect(findingsOf(plan(course), 'cumulativeCrossed')).toHaveLength(state === 'within' ? 0 : 1)
    expect(findingsOf(plan(course), 'circumstanceNotRecorded')).toEqual([])
  })
  describe.each<Circumstance>(['priorAnthracycline', 'chestRadiotherapy', 'cardiacDisease'])('%s', (circumstance) => {
    test.each([
      ['79.999', 'within'],
      ['80', 'within'],
      ['80.001', 'crosses'],
      ['100', 'crosses'],
      ['100.001', 'passedBefore'],
    ])('%s before and 20 planned: %s of 100', (before, state) => {
      const course = {
        earlier: [earlier('mitoxantrone', before)],
        circumstances: { ...NO, [circumstance]: 'yes' as const },
      }
      expect(limits(course)).toEqual([
        ['140', 'yes', 'within'],
        ['100', 'yes', state],
      ])
      expect(findingsOf(plan(course), 'cumulativeCrossed')).toHaveLength(state === 'within' ? 0 : 1)
    })
  })
  test('a circumstance nobody answered: held against the stricter limit all the same, and said', () => {
    const { chestRadiotherapy: _, ...others } = NO
    const course = { earlier: [earlier('mitoxantrone', '80.001')], circumstances: others }
    expect(limits(course)).toEqual([
      ['140', 'yes', 'within'],
      ['100', 'open', 'crosses'],
    ])
    expect(findingsOf(plan(course), 'cumulativeCrossed')).toEqual([
      expect.objectContaining({
        limit: '100',
        before: '80.001',
        after: '100.001',
        administration: 'mitoxantrone-liposome@C1D1#1',
      }),
    ])
    expect(findingsOf(plan(course), 'circumstanceNotRecorded')).toEqual([
      expect.objectContaining({ severity: 'note', drug: 'mitoxantrone', circumstances: ['chestRadiotherapy'] }),
    ])
  })
  test('one that is the case is enough: the others need no answer', () => {
    const course = { earlier: [earlier('mitoxantrone', '10')], circumstances: { cardiacDisease: 'yes' as const } }
    expect(limits(course)?.[1]).toEqual(['100', 'yes', 'within'])
    expect(findingsOf(plan(course), 'circumstanceNotRecorded')).toEqual([])
  })
  test('an anthracycline in the order says yes, whatever was answered', () => {
    const before = earlier('mitoxantrone', '10')
    const applies = (course: Partial<TypedCourse>) => limits({ circumstances: NO, ...course })?.[1]?.[1]
    expect(applies({ earlier: [before] })).toBe('not')
    expect(applies({ earlier: [before, earlier('daunorubicin', '')] })).toBe('yes') // even of an unreadable amount
    expect(applies({ earlier: [before, earlier('idarubicin', '36')] })).toBe('yes')
    expect(applies({ earlier: [before], records: given('idarubicin', 1, '24', '2') })).toBe('yes')
    expect(applies({ earlier: [before], records: given('cytarabine', 1, '200', '2') })).toBe('not')
  })
})
