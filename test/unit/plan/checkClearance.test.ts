import { describe, expect, test } from 'vitest'
import type { RenalFormulaId } from '../../../src/evidence/labs.ts'
import { checkClearance } from '../../../src/plan/checkClearance.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { Caution } from '../../../src/regimen/caution.ts'
import { planIn } from './situation.ts'
import { clinicalOf, lab, limit, type Situation, withCaution, withLabel, withLimit } from './clinicalMan.ts'
import { changed } from '../dosing/madeCourse.ts'
import { withoutKey } from './findingsIn.ts'
import { kidneys, creatinine, reckons } from './kidneys.ts'

const trigger = { kind: 'lab', of: 'clearance', is: 'below', value: '60', unit: 'mL/min' } as const
const table: Caution['table'] = [{ from: '10', to: '50', text: { en: '75%', zh: '75%' } }]
const atLeast30 = limit('clearance', 'atLeast', '30', 'mL/min')
const entered = { course: { labs: { creatinine: lab('230', 'umol/L') } } }
const found = (situation: Situation): object[] => checkClearance(clinicalOf(situation)).map(withoutKey)

const notChosen = { code: 'clearanceNotChosen', severity: 'note', needs: null }
const notKnown = {
  code: 'clearanceNotKnown',
  severity: 'confirm',
  needs: 'acknowledgement',
  creatinine: '230',
  unit: 'umol/L',
}

describe('clearance is missed only where something of what is given goes by it', () => {
  test.each<readonly [string, Situation, boolean]>([
    ['nothing', {}, false],
    ['a limit of the regimen', withLimit(atLeast30), true],
    ['a limit on something else', withLimit(limit('creatinine', 'atMost', '1.5', 'mg/dL')), false],
    ['a limit of a label', withLabel(atLeast30), true],
    ['a caution below a clearance', withCaution({ when: [trigger] }), true],
    ['a table by clearance', withCaution({ table }), true],
    ['a caution of something else', withCaution({}), false],
  ])('%s', (_what, situation, isMissed) => {
    expect(found(situation)).toEqual(isMissed ? [notChosen] : [])
    expect(found({ ...situation, ...entered })).toEqual(isMissed ? [{ ...notKnown, why: 'formula' }] : [])
    expect(found({ ...situation, ...entered, clearance: '71' })).toEqual([])
  })

  test('not where the drug is left out', () => {
    const { as: _, value: __, basis: ___, ...base } = changed({}, 'restore', '')
    const omission = { ...base, kind: 'omit', scope: 'cycle' } as const
    const labs = entered.course.labs
    expect(found({ ...withCaution({ when: [trigger] }), course: { labs, changes: [omission] } })).toEqual([])
  })
})

describe('a creatinine is entered and there is no clearance: a person has seen why', () => {
  const situation = { ...withLimit(atLeast30), ...entered }

  test('the formula has no value of this body without an area', () => {
    expect(found({ ...situation, clearance: null })).toEqual([{ ...notKnown, why: 'area' }])
  })

  test('another creatinine asks again', () => {
    const keyOf = (value: string) =>
      checkClearance(clinicalOf({ ...situation, course: { labs: { creatinine: lab(value, 'umol/L') } } }))[0]?.key
    expect(keyOf('80')).toBeDefined()
    expect(keyOf('80')).not.toBe(keyOf('400'))
  })

  test('idarubicin, whose table goes by clearance: the weight of the formula is not chosen', () => {
    const asked = (plan: Plan) => plan.findings.filter(({ code }) => code.startsWith('clearance')).map(withoutKey)
    const renalPolicy = (formula: RenalFormulaId, weight: 'actual' | '') => ({ policy: { renal: { formula, weight } } })
    // without a creatinine nothing is asked
    expect(asked(planIn(renalPolicy('cockcroftGault', '')))).toEqual([])
    expect(asked(planIn({}))).toMatchObject([{ code: 'clearanceNotChosen' }])
    const labs = { labs: entered.course.labs }
    expect(asked(planIn({ ...renalPolicy('cockcroftGault', ''), course: labs }))).toEqual([
      { ...notKnown, why: { code: 'renalWeightNotChosen' } },
    ])
    expect(asked(planIn({ ...renalPolicy('cockcroftGault', 'actual'), course: labs }))).toEqual([])
  })

  test('where nothing goes by clearance, a creatinine asks nothing', () => {
    const { findings } = kidneys(creatinine('230'), reckons('', ''))
    expect(findings.filter(({ code }) => code === 'clearanceNotKnown')).toEqual([])
  })
})
