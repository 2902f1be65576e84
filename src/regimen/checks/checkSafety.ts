import { type LimitUnit, type Measured, UNITS_OF, WITH_UPPER_LIMIT } from '../../evidence/labs.ts'
import { decimal } from '../../quantities/decimal.ts'
import type { CautionRow, EmeticRisk } from '../caution.ts'
import type { Drug } from '../drug.ts'
import type { RegimenFile } from '../regimen.ts'
import type { Fault } from './fault.ts'

/**
 * 31: ids of limits and cautions are apart; a limit and a condition are in a unit of what they measure; only a caution
 * with a condition asks for more; the rows of a table ascend and none overlaps. 32: levels of emetic risk ascend from nothing.
 */
export function checkSafety({ safety }: Drug): Fault[] {
  const { limits = [], cautions = [], emetic = [] } = safety ?? {}
  const ids = [...limits, ...cautions].map(({ value }) => value.id)
  return [
    ...limits.flatMap(({ value }, index) => {
      const path = `safety.limits[${String(index)}].value`
      return [...apart(ids, index, path), ...fits(path, value.of, value.unit)]
    }),
    ...cautions.flatMap(({ value }, index) => {
      const path = `safety.cautions[${String(index)}].value`
      return [
        ...apart(ids, limits.length + index, path),
        ...(value.when ?? []).flatMap((trigger, at) =>
          trigger.kind === 'lab' ? fits(`${path}.when[${String(at)}]`, trigger.of, trigger.unit) : [],
        ),
        // without a condition it never asks, and what it says to ask for would be lost
        ...(value.asks !== undefined && value.when === undefined
          ? [fault(31, `${path}.asks`, 'a caution without a condition asks nothing')]
          : []),
        ...checkTable(`${path}.table`, value.table ?? []),
      ]
    }),
    ...emetic.flatMap(({ value }, index) => checkLevels(`safety.emetic[${String(index)}].value.levels`, value)),
  ]
}

/** 31, for the limits of a regimen. 33: the ids of its criteria, in words and in numbers, are apart. */
export function checkCriteria({ population: { inclusions, exclusions, limits } }: RegimenFile): Fault[] {
  const named = [
    ...inclusions.map(({ id }, index) => ({ id, path: `population.inclusions[${String(index)}].id` })),
    ...exclusions.map(({ id }, index) => ({ id, path: `population.exclusions[${String(index)}].id` })),
    ...limits.map(({ value }, index) => ({ id: value.id, path: `population.limits[${String(index)}].value.id` })),
  ]
  return [
    ...named.flatMap(({ id, path }, index) =>
      named.findIndex((other) => other.id === id) < index ? [fault(33, path, `${id} twice`)] : [],
    ),
    ...limits.flatMap(({ value }, index) => fits(`population.limits[${String(index)}].value`, value.of, value.unit)),
  ]
}

function apart(ids: readonly string[], index: number, path: string): Fault[] {
  const id = ids[index] ?? ''
  return ids.indexOf(id) < index ? [fault(31, `${path}.id`, `${id} twice`)] : []
}

/** A number in a unit that nobody measures it in would be held against nothing, or wrongly. */
function fits(path: string, of: Measured, unit: LimitUnit): Fault[] {
  return unitsOf(of).includes(unit) ? [] : [fault(31, `${path}.unit`, `${of} is not measured in ${unit}`)]
}

function unitsOf(of: Measured): readonly LimitUnit[] {
  if (of === 'clearance') return ['mL/min']
  const hasUpperLimit = WITH_UPPER_LIMIT.some((analyte) => analyte === of)
  return hasUpperLimit ? [...UNITS_OF[of], 'xULN'] : UNITS_OF[of]
}

/** Each row after the first starts above the end of the one before; only the last is open above. */
function checkTable(path: string, rows: readonly CautionRow[]): Fault[] {
  return rows.flatMap(({ from, to, below }, index) => {
    const at = `${path}[${String(index)}]`
    const before = rows[index - 1]
    const faults: Fault[] = []
    if (below !== undefined && to !== null) faults.push(fault(31, at, 'a row has one end'))
    const end = to ?? below
    if (from !== null && end !== undefined && isEmpty(from, end, below !== undefined))
      faults.push(fault(31, at, 'nothing lies in this row'))
    if (before && !startsAfter(from, before)) faults.push(fault(31, at, 'rows ascend and do not overlap'))
    return faults
  })
}

function isEmpty(from: string, end: string, isBelow: boolean): boolean {
  return isBelow ? decimal(from).gte(decimal(end)) : decimal(from).gt(decimal(end))
}

function startsAfter(from: string | null, { to, below }: CautionRow): boolean {
  if (from === null) return false
  if (to !== null) return decimal(from).gt(decimal(to))
  return below !== undefined && decimal(from).gte(decimal(below))
}

function checkLevels(path: string, { levels }: EmeticRisk): Fault[] {
  return levels.flatMap(({ above, from }, index) => {
    const at = `${path}[${String(index)}]`
    if (index === 0)
      return above === null && from === undefined ? [] : [fault(32, at, 'the first level is from nothing')]
    const start = above ?? from
    if (start === undefined || (above !== null && from !== undefined)) return [fault(32, at, 'a level has one start')]
    const before = levels[index - 1]
    const lower = before?.above ?? before?.from ?? '0'
    return decimal(start).gt(decimal(lower)) ? [] : [fault(32, at, 'levels ascend')]
  })
}

function fault(check: number, path: string, message: string): Fault {
  return { check, path, message }
}
