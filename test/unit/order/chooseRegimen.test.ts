import { describe, expect, it } from 'vitest'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import { applyEdit, type Edit } from '../../../src/order/edit.ts'
import { readOrderFile } from '../../../src/order/readOrderFile.ts'
import type { TypedOrder } from '../../../src/order/typedOrder.ts'
import { earlierDose, modification, record } from './courseSamples.ts'
import { testPolicy } from './testPolicy.ts'

const choose = (id: string | null, version = '1.0.0'): Edit => ({
  kind: 'chooseRegimen',
  regimen: id === null ? null : { id, version },
})
const after = (order: TypedOrder, ...edits: Edit[]) => edits.reduce(applyEdit, order)

/** Two cycles under way: the first given, the second reduced, and what is known of the patient. */
const underWay = after(
  blankOrder(testPolicy),
  choose('one'),
  { kind: 'setActualDay1', cycle: 1, text: '2026-11-23' },
  { kind: 'record', record },
  { kind: 'setCurrentCycle', text: '2' },
  { kind: 'setDosing', cycle: 2, dosing: 'keep' },
  { kind: 'setChange', change: modification },
  { kind: 'setEarlier', earlier: earlierDose },
  { kind: 'setNoEarlier', drug: 'mitoxantrone', none: true },
  { kind: 'setCircumstance', circumstance: 'cardiacDisease', answer: 'no' },
  { kind: 'setCircumstance', circumstance: 'trial', answer: 'no' },
  { kind: 'setGfr', gfr: { value: '90', measuredOn: '2026-11-20', method: 'measured', cap: '125' } },
  { kind: 'setWeight', item: 'a', weight: 'ideal' },
)

describe('another regimen for a patient under treatment', () => {
  const other = after(underWay, choose('two'))

  it('keeps what is true of the patient', () => {
    expect(other.course).toMatchObject({
      earlier: [earlierDose],
      noEarlier: ['mitoxantrone'],
      circumstances: { cardiacDisease: 'no' },
      gfr: { value: '90', measuredOn: '2026-11-20', method: 'measured' },
    })
  })

  it('asks again what was an answer to the last one: trial, cap, weights', () => {
    expect(other.course.circumstances).not.toHaveProperty('trial')
    expect(other.course.gfr.cap).toBe('')
    expect(other.course.weights).toEqual({})
  })

  it('has no change and no record of its own yet, and loses none that was made', () => {
    expect([other.course.changes, other.course.records]).toEqual([[], []])
    expect(other.course.former).toEqual([
      { regimen: 'one', cycles: underWay.cycles, changes: [modification], records: [record] },
    ])
  })

  it('begins with a cycle in which nothing was given or decided', () => {
    expect(other.cycles).toEqual([{ ...underWay.cycles[1], actualDay1: '', dosing: '' }])
  })

  it('leaves nothing that a file could not hold', () => {
    expect(readOrderFile(JSON.stringify(other))).toEqual({ ok: true, order: other })
  })
})

describe('the first regimen again', () => {
  it('has its course back, cycles and all: a reduction lost on the way would be a full dose', () => {
    const back = after(underWay, choose('two'), choose('one'))
    expect(back.course).toMatchObject({ changes: [modification], records: [record], former: [] })
    expect(back.cycles).toEqual(underWay.cycles)
  })

  it('also by way of none, and of a third', () => {
    for (const way of [[choose(null)], [choose('two'), choose('three')], [choose('two'), choose(null)]])
      expect(after(underWay, ...way, choose('one')).course).toMatchObject({
        changes: [modification],
        records: [record],
        former: [],
      })
  })

  it('and what was given under the second stays there', () => {
    const second = { ...record, administration: 'cytarabine@C2D1#1', drug: 'cytarabine' }
    const back = after(underWay, choose('two'), { kind: 'record', record: second }, choose('one'))
    expect(back.course.records).toEqual([record])
    expect(back.course.former.map(({ regimen, records }) => [regimen, records])).toEqual([['two', [second]]])
  })

  it('has the cycle that is current now, if it had it not', () => {
    const back = after(underWay, choose('two'), { kind: 'setCurrentCycle', text: '3' }, choose('one'))
    expect(back.cycles.map(({ number }) => number)).toEqual([1, 2, 3])
  })
})

describe('a regimen in which nothing was decided or given', () => {
  it('is not set aside: its date goes with the patient to the next', () => {
    const planned = after(blankOrder(testPolicy), choose('one'), { kind: 'setDay1', cycle: 1, text: '2026-11-23' })
    const other = after(planned, choose('two'))
    expect(other.course).toEqual(planned.course)
    expect(other.cycles).toEqual(planned.cycles)
  })

  it('is set aside once its day 1 was given', () => {
    const given = after(blankOrder(testPolicy), choose('one'), { kind: 'setActualDay1', cycle: 1, text: '2026-11-23' })
    expect(after(given, choose('two')).course.former).toHaveLength(1)
  })
})

describe('a new version of the same regimen', () => {
  const next = after(underWay, choose('one', '1.0.1'))

  it('goes on with the course: its cycles, changes and records', () => {
    expect(next.cycles).toEqual(underWay.cycles)
    expect(next.course).toMatchObject({ changes: [modification], records: [record], former: [] })
  })

  it('asks its choices again', () => {
    const answered = after(underWay, { kind: 'setDose', item: 'a', text: '20' })
    expect(after(answered, choose('one', '1.0.1'))).toMatchObject({
      doses: {},
      course: { weights: {}, gfr: { cap: '' } },
    })
  })

  it('asks its criteria again, and keeps what is measured of the patient', () => {
    const lab = { value: '12', unit: 'umol/L', upperLimit: '20', measuredOn: '2026-11-20' } as const
    const answered = after(
      underWay,
      { kind: 'setAnswer', criterion: 'infection', answer: 'no' },
      { kind: 'setLab', analyte: 'bilirubin', lab },
      { kind: 'setGenotype', genotype: '*1/*28' },
    )
    expect(answered.course.answers).toEqual({ infection: 'no' })
    expect(after(answered, choose('one', '1.0.1')).course.answers).toEqual({})
    const other = after(answered, choose('two')).course
    expect(other).toMatchObject({ answers: {}, labs: { bilirubin: lab }, genotype: '*1/*28' })
  })
})
