import type { DoseUnit, SuppliedUnit } from '../evidence/doseUnit.ts'
import type { Local } from '../evidence/source.ts'
import type { Order } from '../order/order.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { DoseRule, Item } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { SuppliedItem } from '../regimen/suppliedItem.ts'
import { readSupplied } from './readSupplied.ts'

/**
 * The regimen as this order completes it: an item its source leaves incomplete takes the days and the dose the hospital
 * supplied, marked as the hospital's own with who decides and on what ground; one that is not given has no days left. What
 * is not supplied whole stays asked for, and has no dose. The regimen's hash stays that of the library's content.
 */
export function suppliedRegimen(regimen: Regimen, order: Order): Regimen {
  const read = regimen.items.flatMap((item) => {
    const typed = ownValue(order.supplied, item.id)
    const supplied = item.asks && typed ? readSupplied(item, typed, regimen.course) : null
    return supplied ? [supplied] : []
  })
  if (read.length === 0) return regimen
  const items = regimen.items.flatMap((item) => {
    const supplied = read.find((each) => each.item === item)
    if (!supplied) return [item]
    return supplied.isGiven ? [completed(item, supplied)] : []
  })
  return { ...regimen, items, supplied: read }
}

function completed(item: Item, { days, dose, by, reason }: SuppliedItem): Item {
  const { asks: _, ...stated } = item
  const ground = `${reason} (${by})`
  const local = <T>(value: T): Local<T> => ({ value, mark: 'local', why: { en: ground, zh: ground } })
  return {
    ...stated,
    ...(days && { days: local(days) }),
    ...(dose && { dose: doseRule(local(dose.amount), dose.unit) }),
  }
}

function doseRule(amount: Local<string>, unit: SuppliedUnit): DoseRule {
  const per = 'administration'
  switch (unit) {
    case 'mg':
    case 'mcg':
    case 'units':
      return { kind: 'flat', amount, unit }
    case 'mg/m2':
    case 'mcg/m2':
    case 'units/m2':
      return { kind: 'perM2', amount, per, unit: massOf(unit) }
    case 'mg/kg':
    case 'mcg/kg':
    case 'units/kg':
      return { kind: 'perKg', amount, per, unit: massOf(unit) }
  }
}

function massOf(unit: SuppliedUnit): DoseUnit {
  if (unit.startsWith('mg')) return 'mg'
  return unit.startsWith('mcg') ? 'mcg' : 'units'
}
