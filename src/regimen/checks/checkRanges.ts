import { decimal } from '../../quantities/decimal.ts'
import type { RegimenFile } from '../regimen.ts'
import { type Fault, onlyOnce } from './fault.ts'
import { allVariants, type PlacedRule, rulesOf } from './variants.ts'

/** 18: lower limits do not exceed upper ones. A range the wrong way round would pass nobody, or everybody. */
export function checkRanges(file: RegimenFile): Fault[] {
  const { age } = file.population
  const { cycles } = file.course
  return [
    ...ordered('population.age.value', age.mark === 'absent' ? [] : [age.value.min, age.value.max]),
    ...ordered('course.cycles.value', cycles.mark === 'absent' ? [] : [cycles.value.min, cycles.value.max]),
    ...file.assessments.flatMap(({ when }, index) =>
      when.kind === 'window' ? ordered(`assessments[${String(index)}].when`, [when.from, when.to]) : [],
    ),
    ...onlyOnce(allVariants(file.items).flatMap((variant) => rulesOf(variant).flatMap(doseRange))),
    ...file.totals.flatMap(({ min, max }, index) => decimals(`totals[${String(index)}]`, [min, max])),
  ]
}

function doseRange({ path, rule }: PlacedRule): Fault[] {
  if (rule.kind !== 'perM2Range') return []
  const { min, max, highest } = rule.range.value
  return decimals(`${path}.range.value`, [min, max, highest])
}

function decimals(path: string, values: readonly string[]): Fault[] {
  return values.some((value, index) => decimal(value).lt(decimal(values[index - 1] ?? value))) ? [fault(path)] : []
}

function ordered(path: string, [low, high]: readonly (number | null)[]): Fault[] {
  return typeof low === 'number' && typeof high === 'number' && high < low ? [fault(path)] : []
}

function fault(path: string): Fault {
  return { check: 18, path, message: 'limits do not ascend' }
}
