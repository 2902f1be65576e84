import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/order/course.ts'
import { parseChange } from '../../../src/order/parseChange.ts'
import type { TypedChange } from '../../../src/order/typedCourse.ts'
import { decimalText } from '../../../src/quantities/decimal.ts'
import { delay, modification } from './courseSamples.ts'

/** What is missing or wrong; nothing for a change that is whole. */
function wrong(typed: TypedChange): readonly string[] {
  const read = parseChange(typed)
  return read.kind === 'unclear' ? read.fields : []
}

function whole(typed: TypedChange): Change {
  const read = parseChange(typed)
  if (read.kind === 'unclear') throw new Error(read.fields.join(', '))
  return read
}

describe('a change of dose', () => {
  const action = (fields: Partial<typeof modification>) => {
    const read = whole({ ...modification, ...fields })
    return read.kind === 'modify' ? read.action : null
  }
  const amountOf = (typed: string) => {
    const read = action({ value: typed })
    return read?.as === 'percent' ? decimalText(read.percent) : null
  }

  it.each([
    ['75', '75'],
    ['７５', '75'],
    ['66.7', '66.7'],
    ['66,7', '66.7'],
    ['0.001', '0.001'],
    ['120', '120'],
  ])('%j gives %s%%', (typed, percent) => {
    expect(amountOf(typed)).toBe(percent)
  })

  it.each(['', '0', '0.0', '０', '-25', '75%', '1e2', '1,000', 'half', '66.6667'])(
    '%j is no percentage: nothing is given by omitting, with a reason',
    (value) => {
      expect(wrong({ ...modification, value })).toEqual(['value'])
      expect(wrong({ ...modification, as: 'amount', value })).toEqual(['value'])
    },
  )

  it('by a percentage has no default basis; by an amount it has none', () => {
    expect(wrong({ ...modification, basis: '' })).toEqual(['basis'])
    expect(action({ basis: 'previous' })).toMatchObject({ basis: 'previous' })
    expect(action({ as: 'amount', value: '50', basis: '' })).toMatchObject({ as: 'amount' })
  })

  it('to a level names it', () => {
    expect(action({ as: 'level', value: '50', basis: '' })).toEqual({ as: 'level', level: '50' })
    expect(wrong({ ...modification, as: 'level', value: '', basis: '' })).toEqual(['value'])
  })

  it('back to the standard has no amount', () => {
    expect(action({ as: 'restore', value: '', basis: '' })).toEqual({ as: 'restore' })
    expect(wrong({ ...modification, as: 'restore', value: '75', basis: '' })).toEqual(['value'])
  })
})

describe('a delay', () => {
  it.each(['', '10.12.2026', '2026-02-30', 'tomorrow'])('to %j is to no date', (to) => {
    expect(wrong({ ...delay, to })).toEqual(['to'])
  })

  it.each([
    [null, 'day', '', []],
    [null, 'following', '', []],
    [null, 'cycle', '', []],
    [null, 'day', '09:00', ['target']],
    ['bortezomib', 'day', '', []],
    ['bortezomib', 'day', '16:00', []],
    ['bortezomib', 'day', '24:00', ['time']],
    ['bortezomib', 'following', '', ['target']],
    ['bortezomib', 'cycle', '', ['target']],
    ['bortezomib', '', '', ['scope']],
  ] as const)('of %s, %s, %j: %j', (item, scope, time, expected) => {
    expect(wrong({ ...delay, item, scope, time })).toEqual(expected)
  })

  it('of one item reads its time as minutes after midnight', () => {
    expect(whole({ ...delay, item: 'bortezomib', scope: 'day', time: '１６：００' })).toMatchObject({ time: 960 })
  })
})
