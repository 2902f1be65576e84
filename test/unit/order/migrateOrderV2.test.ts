import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import { readOrderFile } from '../../../src/order/readOrderFile.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import { planOf } from '../../examples/examplePlan.ts'
import { testPolicy } from './testPolicy.ts'

/** As version 2 wrote it, before laboratory values, preparation and supportive care. */
const text = readFileSync('test/unit/order/files/version2.order.json', 'utf8')
const file = JSON.parse(text) as Record<string, unknown>
const course = file['course'] as Record<string, unknown>
const policy = file['policy'] as Record<string, unknown>
const read = (value: unknown) => readOrderFile(JSON.stringify(value))
const refused = (path: string, fault: string) => ({ ok: false, path, fault })
const blank = blankOrder(testPolicy)

describe('an order file of version 2', () => {
  const result = readOrderFile(text)
  if (!result.ok) throw new Error(`${result.path} ${result.fault}`)
  const { order } = result

  it('keeps every value it had, the course of the patient with them', () => {
    const { version, ...rest } = file
    expect(version).toBe(2)
    expect(order).toMatchObject({ version: 5, ...rest })
  })

  it('gets no laboratory value, no answer and no line of supportive care', () => {
    expect(Object.keys(order.course).toSorted()).toEqual(Object.keys(blank.course).toSorted())
    expect(order.course).toEqual({ ...course, labs: {}, genotype: '', answers: {}, supportLeftOut: [] })
  })

  it('gets a policy in which nothing of preparation, clearance or bounds of laboratory values is chosen', () => {
    expect(order.policy).toEqual({
      ...policy,
      limits: { ...(policy['limits'] as object), labs: {}, labDays: '7', lvefDays: '90' },
      preparation: { syringes: [], drugs: {} },
      renal: { formula: '', weight: '' },
      support: [],
    })
  })

  it('gives the doses it gave', () => {
    // √(170 × 65 ÷ 3600) = 1.751983 m²; 75% of 750 × 1.751983 = 985.49 → 990; 50 × 1.751983 = 87.599 → 88;
    // the liposome stays as it was recorded
    const [cycle] = planOf(order).cycles
    const dosed = (item: string) => {
      const rung = cycle?.administrations.find((a) => a.item === item)?.ladder.roundedDose
      return rung?.ok ? amountText(rung.value) : rung?.refusal.code
    }
    expect(['mitoxantrone-liposome', 'cyclophosphamide', 'cytarabine'].map(dosed)).toEqual(['34', '990', '88'])
  })

  it('is saved as version 4, and read again as it is', () => {
    expect(read(order)).toEqual({ ok: true, order })
  })
})

describe('an order file that says version 2 and is not', () => {
  const labs = { creatinine: { unit: 'umol/L', min: '15', max: '2000' } }
  const limits = { ...(policy['limits'] as object), labs }

  it.each([
    ['laboratory values', { ...file, course: { ...course, labs: {} } }, '/course/labs', 'unknownKey'],
    ['a genotype', { ...file, course: { ...course, genotype: '' } }, '/course/genotype', 'unknownKey'],
    ['a line left out', { ...file, course: { ...course, supportLeftOut: [] } }, '/course/supportLeftOut', 'unknownKey'],
    [
      'a formula of clearance',
      { ...file, policy: { ...policy, renal: testPolicy.renal } },
      '/policy/renal',
      'unknownKey',
    ],
    ['bounds of creatinine', { ...file, policy: { ...policy, limits } }, '/policy/limits/labs', 'unknownKey'],
    ['a whole order of version 5', { ...blank, version: 2 }, '/patient/diagnosis', 'unknownKey'],
    ['no course', { ...file, course: undefined }, '/course', 'missing'],
    [
      'one dose recorded twice',
      { ...file, course: { ...course, records: [record(), record()] } },
      '/course/records/1/administration',
      'contradiction',
    ],
  ])('%s is refused: it is not guessed what was meant', (_name, value, path, fault) => {
    expect(read(value)).toEqual(refused(path, fault))
  })

  it('and one of version 2 that says version 3 is not filled in', () => {
    expect(read({ ...file, version: 3 })).toEqual(refused('/course/labs', 'missing'))
  })
})

function record(): unknown {
  return (course['records'] as unknown[])[0]
}
