import type { Mark } from '../../../evidence/source.ts'
import type { Step } from '../../../evidence/step.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { cutNumber, numberText, signedPercent } from '../../formats/numberText.ts'
import { amountWithUnit, withUnit } from '../../formats/quantityText.ts'
import { sameNumber } from '../../formats/sameNumber.ts'
import { type ByCode, say, type Texts } from '../../texts.ts'

const marks: Readonly<Record<Mark, string>> = {
  stated: 'stated in the source',
  inferred: 'inferred from the source',
  local: 'added by the hospital',
  absent: 'not stated in the source',
}

const steps: Texts<ByCode<Step>, Regimen> = {
  prescribed: ({ amount, unit, mark, chosen }) =>
    `${amountWithUnit(amount, unit)}, ${chosen ? `chosen; the range is ${marks[mark]}` : marks[mark]}`,
  dividedDaily: ({ daily, doses, amount, unit }) => {
    if (doses === 1) return `${amountWithUnit(daily, unit)} per day in one dose`
    const each = cutNumber(amount, 6)
    return `${amountWithUnit(daily, unit)} per day ÷ ${doses} doses ${each.cut ? '≈' : '='} ${withUnit(each.text, unit)}`
  },
  timesBsa: ({ amount, bsa, result, capped }) => {
    const area = cutNumber(bsa, 6)
    const dose = cutNumber(result, 6)
    const equals = area.cut || dose.cut ? '≈' : '='
    const note = capped ? ', body surface area capped' : ''
    return `${amountWithUnit(amount, 'mg/m2')} × ${withUnit(area.text, 'm2')} ${equals} ${withUnit(dose.text, 'mg')}${note}`
  },
  flatDose: ({ result }) => `${amountWithUnit(result, 'mg')}, a fixed dose`,
  noCap: () => 'No cap stated',
  notModified: () => 'No change entered',
  rounded: ({ exact, increment, result, differencePercent, origin }) =>
    `Rounded to ${amountWithUnit(increment, 'mg')}: ${amountWithUnit(result, 'mg')} (${difference(exact, result, differencePercent)}); increment ${origin === 'proposed' ? 'proposed by Dosewright' : 'set by the hospital'}`,
  notRounded: ({ result }) => `Not rounded: ${withUnit(numberText(result), 'mg')}`,
}

/** A difference too small for one decimal is not the same as none. */
function difference(exact: string, result: string, percent: string): string {
  if (sameNumber(exact, result)) return 'no difference'
  return sameNumber(percent, '0') ? 'difference below 0.05%' : signedPercent(percent)
}

export function englishStep(step: Step, regimen: Regimen): string {
  return say(steps, step.code, step, regimen)
}
