import { describe, expect, test } from 'vitest'
import type { DrugSafety } from '../../../src/regimen/caution.ts'
import type { Regimen } from '../../../src/regimen/regimen.ts'
import { changed, madeRegimen, plainItem, stated } from '../dosing/madeCourse.ts'
import { clinicalOf, lab, limit, resultOf, rowOf, withCaution, withLabel, withLimit } from './clinicalMan.ts'

const NOT_A_BAR = { countsNotABar: stated({ en: 'Counts are not a bar.', zh: '血细胞计数不妨碍。' }) }
const neutrophils = limit('neutrophils', 'atLeast', '1.5', '10^9/L')
const bilirubin = limit('bilirubin', 'atMost', '1', 'xULN')
const low = { labs: { neutrophils: lab('0.2', '10^9/L'), bilirubin: lab('20', 'umol/L', '10') } }

const rowsOf = (situation: Parameters<typeof clinicalOf>[0]): string[] =>
  clinicalOf(situation).criteria.flatMap(({ id, subject, result }) =>
    subject.kind === 'lab' ? [`${id} ${result}`] : [],
  )

test('a label and a trial are rows of their own, beside the regimen’s, each with its drug', () => {
  const limits: NonNullable<DrugSafety['limits']> = [
    stated({ ...neutrophils, origin: 'label' }),
    stated({ ...limit('neutrophils', 'atLeast', '0.1', '10^9/L'), origin: 'trial' }),
  ]
  const situation = { ...withLimit(neutrophils), safety: { limits }, course: low }
  expect(rowOf(situation, 'trial:neutrophils')).toMatchObject({ result: 'outside', origin: { kind: 'regimen' } })
  expect(rowOf(situation, 'label:made:neutrophils')).toMatchObject({
    result: 'outside',
    origin: { kind: 'label', drug: 'made' },
    place: { source: 'paper', place: 'Methods' },
  })
  expect(rowOf(situation, 'trial:made:neutrophils')).toMatchObject({
    result: 'within',
    origin: { kind: 'trial', drug: 'made' },
  })
})

describe('where counts are no bar', () => {
  test('a label’s limit on a count is set aside, low or not entered; one on an organ is not', () => {
    const situation = { ...withLabel(neutrophils, bilirubin), population: NOT_A_BAR, course: low }
    expect(rowOf(situation, 'label:made:neutrophils')).toMatchObject({ result: 'setAside', value: { text: '0.2' } })
    expect(resultOf(situation, 'label:made:bilirubin')).toBe('outside')
    expect(resultOf({ ...situation, course: {} }, 'label:made:neutrophils')).toBe('setAside')
  })

  test('the regimen’s own limit on a count still holds', () => {
    const population = { ...NOT_A_BAR, ...withLimit(neutrophils).population }
    expect(resultOf({ population, course: low }, 'trial:neutrophils')).toBe('outside')
  })

  test('the regimen’s silence on each count is said, beside what the label says', () => {
    const situation = { ...withLabel(neutrophils), population: NOT_A_BAR, course: low }
    expect(rowsOf(situation)).toEqual([
      'none:neutrophils noLimitStated',
      'none:platelets noLimitStated',
      'none:haemoglobin noLimitStated',
      'none:whiteCells noLimitStated',
      'none:bilirubin noLimitStated',
      'none:clearance noLimitStated',
      'label:made:neutrophils setAside',
    ])
    expect(rowOf(situation, 'none:neutrophils')).toMatchObject({ limit: null, value: { text: '0.2', unit: '10^9/L' } })
  })
})

describe('where nobody states a limit', () => {
  test('counts, bilirubin and clearance are shown all the same', () => {
    expect(rowsOf({})).toEqual([
      'none:neutrophils noLimitStated',
      'none:platelets noLimitStated',
      'none:haemoglobin noLimitStated',
      'none:whiteCells noLimitStated',
      'none:bilirubin noLimitStated',
      'none:clearance noLimitStated',
    ])
  })

  test('a limit of the label takes the place of that row', () => {
    expect(rowsOf(withLabel(neutrophils))).not.toContain('none:neutrophils noLimitStated')
    expect(rowsOf(withLabel(neutrophils))).toContain('label:made:neutrophils notEntered')
  })

  test('the value is shown in the unit it was entered in, with its age', () => {
    const row = rowOf({ course: { labs: { bilirubin: lab('0.8', 'mg/dL') } }, clearance: '71.5' }, 'none:bilirubin')
    expect(row.value).toEqual({ text: '0.8', unit: 'mg/dL', measuredOn: '2026-11-20', ageDays: 3 })
    expect(rowOf({ clearance: '71.5' }, 'none:clearance').value).toMatchObject({ text: '71.5', unit: 'mL/min' })
  })

  test('a value without its unit is not shown as one', () => {
    expect(rowOf({ course: { labs: { bilirubin: lab('0.8', '') } } }, 'none:bilirubin').value).toBeNull()
  })
})

describe('where a caution holds a threshold on it, that no limit is stated is not said', () => {
  const silent = (situation: Parameters<typeof clinicalOf>[0]): string[] =>
    rowsOf(situation).filter((row) => row.startsWith('none:'))
  const when = [{ kind: 'lab', of: 'bilirubin', is: 'above', value: '1', unit: 'xULN' }] as const
  const whiteCells = [{ kind: 'lab', of: 'whiteCells', is: 'atLeast', value: '25', unit: '10^9/L' }] as const
  const counts = ['none:neutrophils noLimitStated', 'none:platelets noLimitStated', 'none:haemoglobin noLimitStated']

  test('a bilirubin of a caution, and a clearance of a table', () => {
    const clearance = 'none:clearance noLimitStated'
    const bilirubinRow = 'none:bilirubin noLimitStated'
    const white = 'none:whiteCells noLimitStated'
    expect(silent(withCaution({ when }))).toEqual([...counts, white, clearance])
    expect(silent(withCaution({ table: [] }))).toEqual([...counts, white, bilirubinRow])
    expect(silent(withCaution({ when: whiteCells }))).toEqual([...counts, bilirubinRow, clearance])
    expect(silent({ ...withCaution({ when: whiteCells }), population: NOT_A_BAR })).not.toContain(white)
    expect(silent(withCaution({}))).toEqual([...counts, white, bilirubinRow, clearance])
  })

  test('but of a drug that is left out', () => {
    const { as: _, value: __, basis: ___, ...base } = changed({}, 'restore', '')
    const omission = { ...base, kind: 'omit', scope: 'cycle' } as const
    expect(silent({ ...withCaution({ when }), course: { changes: [omission] } })).toContain(
      'none:bilirubin noLimitStated',
    )
  })
})

describe('only drugs that are given', () => {
  const ids = (regimen: Regimen, more: Omit<Parameters<typeof clinicalOf>[0], 'regimen'> = {}) =>
    clinicalOf({ regimen, course: low, ...more }).criteria.flatMap(({ id, origin }) =>
      origin.kind === 'regimen' ? [] : [id],
    )
  const safety = withLabel(neutrophils).safety ?? {}
  const one = madeRegimen({}, { safety })

  test('a drug that is ended, or left out, has no limits here', () => {
    const base = { ...changed({}, 'restore', ''), kind: 'omit', scope: 'cycle' } as const
    const { as: _, value: __, basis: ___, ...omission } = base
    expect(ids(one)).toEqual(['label:made:neutrophils'])
    expect(ids(one, { course: { ...low, changes: [omission] } })).toEqual([])
    expect(ids(one, { course: { ...low, changes: [{ ...omission, kind: 'cease', scope: 'drug' }] } })).toEqual([])
  })

  test('a drug that a choice decides counts once it is chosen', () => {
    const { drug: _, ...line } = plainItem
    const options = { a: { drug: 'made' }, b: { drug: 'other' } }
    const made = one.drugs['made']
    if (!made) throw new Error('the made regimen has its drug')
    const regimen: Regimen = {
      ...one,
      choices: [
        {
          id: 'which',
          question: made.name,
          affects: 'dose',
          options: Object.keys(options).map((id) => ({ id, label: made.name })),
          why: made.name,
        },
      ],
      items: [{ ...line, title: made.name, byChoice: { choice: 'which', options } }],
      drugs: { made, other: { ...made, id: 'other' } },
    }
    expect(ids(regimen)).toEqual([])
    expect(ids(regimen, { order: { choices: { which: 'b' } } })).toEqual(['label:other:neutrophils'])
  })

  test('two lines of one drug have its limits once', () => {
    const two = { ...one, items: [plainItem, { ...plainItem, id: 'line2', days: stated([2]) }] }
    expect(ids(two)).toEqual(['label:made:neutrophils'])
  })
})
