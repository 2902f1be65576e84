import { ownValue } from '../quantities/ownValue.ts'
import { decimal } from '../quantities/decimal.ts'
import type { StudyCriterion } from '../regimen/regimen.ts'
import type { CriteriaInputs } from './criteriaInputs.ts'
import type { CriterionLimit, CriterionRow } from './criterionRow.ts'
import { criterionValue, undatedValue } from './criterionValue.ts'
import { placeOf } from './placeOf.ts'

const REGIMEN = { kind: 'regimen' } as const

/** Whom the regimen was studied in, besides laboratory values: age, ECOG, LVEF, and what stands in words. */
export function populationRows(inputs: CriteriaInputs): readonly CriterionRow[] {
  const { inclusions, exclusions } = inputs.regimen.population
  return [
    ageRow(inputs),
    ecogRow(inputs),
    lvefRow(inputs),
    ...inclusions.map((criterion) => wordsRow('inclusion', criterion, inputs)),
    ...exclusions.map((criterion) => wordsRow('exclusion', criterion, inputs)),
  ]
}

function ageRow({ regimen, age }: CriteriaInputs): CriterionRow {
  const studied = regimen.population.age
  const value = age === null ? null : undatedValue(String(age), 'years')
  const row = { id: 'trial:age', origin: REGIMEN, subject: { kind: 'age' }, value } as const
  if (studied.mark === 'absent') return { ...row, ...NO_LIMIT }
  const { min, max } = studied.value
  return {
    ...row,
    limit: { kind: 'range', min: String(min), max: max === null ? null : String(max), unit: 'years' },
    result: resultOf(age === null ? null : age >= min && (max === null || age <= max)),
    mark: studied.mark,
    place: placeOf(studied),
  }
}

function ecogRow({ regimen, order }: CriteriaInputs): CriterionRow {
  const most = regimen.population.ecogMax
  const ecog = order.ecog.state === 'entered' ? order.ecog.value : null
  const value = ecog === null ? null : undatedValue(String(ecog), '')
  const row = { id: 'trial:ecog', origin: REGIMEN, subject: { kind: 'ecog' }, value } as const
  if (most.mark === 'absent') return { ...row, ...NO_LIMIT }
  const limit: CriterionLimit = { kind: 'one', must: 'atMost', value: String(most.value), unit: '' }
  const result = resultOf(ecog === null ? null : ecog <= most.value)
  return { ...row, limit, result, mark: most.mark, place: placeOf(most) }
}

function lvefRow({ regimen, order, day1 }: CriteriaInputs): CriterionRow {
  const least = regimen.population.lvefMin
  const lvef = order.lvef.state === 'entered' ? order.lvef.value : null
  const measuredOn = order.lvefMeasuredOn.state === 'entered' ? order.lvefMeasuredOn.value : null
  const value = lvef && criterionValue(lvef, '%', measuredOn, day1)
  const row = { id: 'trial:lvef', origin: REGIMEN, subject: { kind: 'lvef' }, value } as const
  if (least.mark === 'absent') return { ...row, ...NO_LIMIT }
  const limit: CriterionLimit = { kind: 'one', must: 'atLeast', value: least.value, unit: '%' }
  const result = resultOf(lvef && lvef.gte(decimal(least.value)))
  return { ...row, limit, result, mark: least.mark, place: placeOf(least) }
}

/** Nobody works out whether it is so: a criterion without an answer is met by no one. */
function wordsRow(kind: 'inclusion' | 'exclusion', { id, text }: StudyCriterion, inputs: CriteriaInputs): CriterionRow {
  const answer = ownValue(inputs.order.course.answers, id)
  return {
    id: `trial:${id}`,
    origin: REGIMEN,
    subject: { kind, criterion: id, text: text.value },
    limit: { kind: 'inWords' },
    value: answer === undefined ? null : undatedValue(answer, ''),
    result: resultOf(answer === undefined ? null : answer === (kind === 'inclusion' ? 'yes' : 'no')),
    mark: text.mark,
    place: placeOf(text),
  }
}

const NO_LIMIT = { limit: null, result: 'noLimitStated', mark: 'absent', place: null } as const

function resultOf(isWithin: boolean | null): 'within' | 'outside' | 'notEntered' {
  if (isWithin === null) return 'notEntered'
  return isWithin ? 'within' : 'outside'
}
