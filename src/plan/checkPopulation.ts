import type { Finding } from '../evidence/finding.ts'
import type { FieldName } from '../evidence/refusal.ts'
import type { MarkedOrAbsent } from '../evidence/source.ts'
import { decimal, decimalText } from '../quantities/decimal.ts'
import type { Checked } from './checked.ts'
import { confirm, note } from './makeFinding.ts'
import { placeOf } from './placeOf.ts'

/** The patient against those the regimen was studied in. Outside is for a person to answer, never an adjustment. */
export function checkPopulation(checked: Checked): readonly Finding[] {
  return [...checkAge(checked), ...checkEcog(checked), ...checkLvef(checked), ...checkConditions(checked)]
}

function checkAge({ age, regimen }: Checked): Finding[] {
  const studied = regimen.population.age
  if (studied.mark === 'absent' || age === null || age < regimen.population.minimumAge.value) return []
  const { min, max } = studied.value
  if (age >= min && (max === null || age <= max)) return []
  return [confirm({ code: 'ageOutsideStudied', age, min, max, at: placeOf(studied) }, 'reason')]
}

function checkEcog({ order, regimen }: Checked): Finding[] {
  const limit = regimen.population.ecogMax
  if (limit.mark === 'absent' || order.ecog.state === 'invalid') return []
  if (order.ecog.state === 'missing') return [notEntered('ecog', limit)]
  const ecog = order.ecog.value
  if (ecog <= limit.value) return []
  return [confirm({ code: 'ecogOutsideStudied', ecog, max: limit.value, at: placeOf(limit) }, 'reason')]
}

function checkLvef({ order, regimen }: Checked): Finding[] {
  const limit = regimen.population.lvefMin
  if (limit.mark === 'absent' || order.lvef.state === 'invalid') return []
  if (order.lvef.state === 'missing') return [notEntered('lvef', limit)]
  if (order.lvef.value.gte(decimal(limit.value))) return []
  const lvef = decimalText(order.lvef.value)
  return [confirm({ code: 'lvefOutsideStudied', lvef, min: limit.value, at: placeOf(limit) }, 'reason')]
}

function checkConditions({ regimen, cycles }: Checked): Finding[] {
  const current = cycles.find((cycle) => cycle.status === 'current')?.number ?? 1
  return regimen.course.conditions
    .filter(({ from }) => current >= from)
    .map(({ id }) => confirm({ code: 'cycleCondition', cycle: current, condition: id }, 'acknowledgement'))
}

function notEntered(field: FieldName, limit: MarkedOrAbsent<unknown>): Finding {
  return note({ code: 'criterionNotEntered', field, at: placeOf(limit) })
}
