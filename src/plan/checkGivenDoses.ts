import { buildDoseLadder } from '../dosing/buildDoseLadder.ts'
import { cappedArea } from '../dosing/bodySurfaceArea.ts'
import { compareDoses } from '../dosing/doseOrder.ts'
import { isWithinPercent } from '../dosing/isWithinPercent.ts'
import type { Body } from '../dosing/ladderInputs.ts'
import type { Finding } from '../evidence/finding.ts'
import type { GivenDose } from '../order/course.ts'
import type { ChangeTarget } from '../order/typedCourse.ts'
import { type Decimal, decimal, decimalText } from '../quantities/decimal.ts'
import { ownValue } from '../quantities/ownValue.ts'
import { quantity } from '../quantities/quantity.ts'
import { roundForDisplay } from '../quantities/roundToIncrement.ts'
import { type ResolvedItem, resolveItem } from '../regimen/resolveItem.ts'
import { readAdministrationId } from '../schedule/administrationId.ts'
import { bodyOf } from './bodyOf.ts'
import type { Checked } from './checked.ts'
import { currentCycleNumber } from './cycleMeasurements.ts'
import { confirm } from './makeFinding.ts'

/**
 * Every recorded dose per m² of each item, the latest that differs first, against the dose this order holds for it, on the area of that day. A choice
 * reaches back over the whole course: a level switched there in mid-course would be a reduction that nobody counts.
 */
export function checkGivenDoses(checked: Checked): readonly Finding[] {
  return checked.regimen.items.flatMap((own) => {
    const resolution = resolveItem(own, checked.order.choices)
    if (!resolution.ok) return []
    const { item } = resolution
    // one question an item; a dose recorded since at the switched level does not answer it for the ones before
    return given(item, checked)
      .flatMap((record) => checkGiven(item, record, checked))
      .slice(0, 1)
  })
}

interface GivenPerM2 {
  readonly at: ChangeTarget
  readonly amount: Decimal
  readonly bsa: Decimal
}

/** Up to the current cycle, the latest first. What was given of another drug cannot be held against the dose of this one. */
function given({ id, drug }: ResolvedItem, { order }: Checked): readonly GivenPerM2[] {
  const current = currentCycleNumber(order)
  return order.course.records
    .filter((record): record is GivenDose => record.kind === 'given' && record.drug === drug)
    .flatMap(({ administration, amount, bsa }) => {
      const read = readAdministrationId(administration)
      return read?.item === id && read.at.cycle <= current && bsa !== null ? [{ at: read.at, amount, bsa }] : []
    })
    .sort((a, b) => compareDoses(b.at, a.at))
}

function checkGiven(item: ResolvedItem, { at, amount, bsa }: GivenPerM2, checked: Checked): Finding[] {
  const { order, regimen, age } = checked
  const drug = ownValue(regimen.drugs, item.drug)
  if (!drug) return []
  const body = onArea(bsa, bodyOf(order, regimen, at.cycle, age))
  const { prescribedDose, modifiedDose, roundedDose } = buildDoseLadder({ order, regimen, item, drug, body, ...at })
  if (!prescribedDose.ok || !prescribedDose.value.unit.endsWith('/m2') || !modifiedDose.ok) return []
  const expected = modifiedDose.value.value
  // whole vials and bands may lie further away by right
  const isRounded = roundedDose.ok && roundedDose.value.value.eq(amount)
  if (isRounded || isWithinPercent(expected, amount, order.policy.roundingConfirmPercent)) return []
  const texts = { given: perM2Text(amount, bsa), expected: perM2Text(expected, bsa), unit: prescribedDose.value.unit }
  return [confirm({ code: 'givenDiffers', item: item.id, cycle: at.cycle, day: at.day, ...texts }, 'reason')]
}

function onArea(bsa: Decimal, body: Body): Body {
  const { used, area } = cappedArea(bsa, null)
  const working = { ...area, kind: 'measured', keptFrom: null, reason: '', by: '' } as const
  return { ...body, bsa: { ok: true, value: quantity(used, 'm2'), working } }
}

/** For showing only: `1500`, `70.2`, `1.31`, `0.512`. */
function perM2Text(amount: Decimal, bsa: Decimal): string {
  const perM2 = amount.dividedBy(bsa)
  if (perM2.gte(decimal('10'))) return decimalText(roundForDisplay(perM2, 1))
  return decimalText(roundForDisplay(perM2, perM2.gte(decimal('1')) ? 2 : 3))
}
