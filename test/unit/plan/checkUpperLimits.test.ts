import { describe, expect, test } from 'vitest'
import type { TypedLab } from '../../../src/order/typedCourse.ts'
import { checkLabs } from '../../../src/plan/checkLabs.ts'
import { changed } from '../dosing/madeCourse.ts'
import { clinicalOf, lab, limit, type Situation, withCaution, withLabel, withLimit } from './clinicalMan.ts'
import { withoutKey } from './findingsIn.ts'
import { planIn } from './situation.ts'

const byUpperLimit = { kind: 'lab', of: 'bilirubin', is: 'above', value: '1.5', unit: 'xULN' } as const
const inMgPerDl = { ...byUpperLimit, unit: 'mg/dL' } as const
const bilirubin = (entered: Partial<TypedLab> = {}) => ({
  labs: { bilirubin: { ...lab('90', 'umol/L'), ...entered } },
})
const found = (situation: Situation): object[] => checkLabs(clinicalOf(situation)).map(withoutKey)
const stopped = (...missing: readonly string[]) => [
  { code: 'labIncomplete', analyte: 'bilirubin', missing, severity: 'stop', needs: null },
]

describe('a value without its upper limit of normal stops where something is in × ULN', () => {
  test.each<readonly [string, Situation, boolean]>([
    ['a caution of a given drug', withCaution({ when: [byUpperLimit] }), true],
    ['a limit of its label', withLabel(limit('bilirubin', 'atMost', '1.5', 'xULN')), true],
    ['a limit of the regimen', withLimit(limit('bilirubin', 'atMost', '1.5', 'xULN')), true],
    ['a caution in mg/dL', withCaution({ when: [inMgPerDl] }), false],
    ['a limit on something else', withLimit(limit('alt', 'atMost', '2.5', 'xULN')), false],
    ['nothing', {}, false],
  ])('%s', (_what, situation, isStopped) => {
    expect(found({ ...situation, course: bilirubin() })).toEqual(isStopped ? stopped('upperLimit') : [])
    expect(found({ ...situation, course: bilirubin({ upperLimit: '20' }) })).toEqual([])
  })

  const situation = withCaution({ when: [byUpperLimit] })

  test('named with what else is missing; not where no value is entered', () => {
    const bare = bilirubin({ unit: '', measuredOn: '' })
    expect(found({ ...situation, course: bare })).toEqual(stopped('unit', 'upperLimit', 'measuredOn'))
    expect(found({ ...situation, course: bilirubin({ value: '' }) })).toEqual([])
    expect(found(situation)).toEqual([])
  })

  test('one that cannot be read is not missing', () => {
    expect(found({ ...situation, course: bilirubin({ upperLimit: 'x' }) })).toMatchObject([
      { code: 'labInvalid', part: 'upperLimit', severity: 'stop' },
    ])
  })

  test('not for a drug that is left out', () => {
    const { as: _, value: __, basis: ___, ...base } = changed({}, 'restore', '')
    const omission = { ...base, kind: 'omit', scope: 'cycle' } as const
    expect(found({ ...situation, course: { ...bilirubin(), changes: [omission] } })).toEqual([])
  })
})

test.each([
  ['bha-induction', true], // bortezomib above 1.5 × ULN
  ['he072-q2w', true], // irinotecan liposome above 1 × ULN
  ['mac-mitoxantrone-liposome', true], // its trial: at most 1.5 × ULN
  ['bha-consolidation-idarubicin', false], // idarubicin goes by mg/dL
] as const)('in %s a bilirubin of 90 µmol/L without its upper limit blocks the print: %s', (regimen, isBlocked) => {
  const plan = planIn({ regimen, course: bilirubin() })
  const incomplete = plan.findings.filter(({ code }) => code === 'labIncomplete')
  expect(incomplete).toHaveLength(isBlocked ? 1 : 0)
  expect(plan.printStatus === 'blocked').toBe(isBlocked)
})
