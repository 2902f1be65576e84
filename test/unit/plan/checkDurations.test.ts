import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/order/edit.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { MAC } from '../schedule/acts.ts'

const open = ({ findings }: Plan) =>
  findings.flatMap((finding) => (finding.code === 'durationNotEntered' ? [finding.item] : []))
const silent = ({ findings }: Plan) =>
  findings.flatMap((finding) => (finding.code === 'absentValue' ? [`${finding.subject} ${finding.aspect}`] : []))
const route = (option: string): Edit => ({ kind: 'setChoice', choice: 'azacitidineRoute', option, items: [] })

describe('an infusion time nobody has entered', () => {
  test('is noted where the source leaves it to the hospital, until it is entered', () => {
    const time = (text: string): Edit => ({ kind: 'setDuration', item: 'cyclophosphamide', text })
    expect(open(examplePlan(MAC, time('')))).toContain('cyclophosphamide')
    expect(open(examplePlan(MAC, time('60')))).not.toContain('cyclophosphamide')
  })

  test.each([
    ['under the skin', 'cag-china112-a', 'cytarabine'],
    ['by mouth', 'gilteritinib-mono', 'gilteritinib'],
    ['by mouth, its first days by a choice', 'ven-dec10', 'venetoclax'],
  ])('but not of a drug given %s, %s %s: there is none to enter', (_, id, item) => {
    const plan = examplePlan(id)
    const own = plan.cycles.flatMap(({ administrations }) => administrations).filter((each) => each.item === item)
    expect(own.length).toBeGreaterThan(0)
    expect(own.every(({ time, role }) => time.duration.kind === 'unknown' && role === 'treatment')).toBe(true)
    expect(open(plan)).not.toContain(item)
    // that the source is silent is not lost with it
    expect(silent(plan)).toContain(`${item} duration`)
  })

  test('is, of one drug by two routes, that of the route that was chosen', () => {
    expect(open(examplePlan('ven-aza', route('sc')))).toEqual([])
    expect(open(examplePlan('ven-aza', route('iv')))).toEqual(['azacitidine'])
    // without a route there is no dose either: what is missing is the choice
    expect(open(examplePlan('ven-aza', route('')))).toEqual([])
  })
})
