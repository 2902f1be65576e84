import type { WholeUnits } from '../../../evidence/rounding.ts'
import type { Step } from '../../../evidence/step.ts'
import type { DoseUnit } from '../../../evidence/doseUnit.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { numberText, signedPercent } from '../../formats/numberText.ts'
import { amountWithUnit } from '../../formats/quantityText.ts'
import { sameNumber } from '../../formats/sameNumber.ts'
import { bandTableTitle } from '../../laterNames.ts'
import type { ByCode, Texts } from '../../texts.ts'
import { listed } from '../sentences.ts'
import { doseText } from '../units.ts'
import { date } from './moments.ts'
import { fallbacks, policies } from './roundingNames.ts'

type RoundedStep = Extract<Step, { readonly code: 'rounded' | 'wholeUnits' | 'doseBand' | 'notRounded' | 'recorded' }>
type Rounded = Extract<Step, { readonly code: 'rounded' }>

const forms = { vial: 'vial', tablet: 'tablet', capsule: 'capsule' }
const origins = { proposed: 'increment proposed by Dosewright', local: 'increment set by the hospital' }

export const roundedSteps: Texts<ByCode<RoundedStep>, Regimen> = {
  rounded: ({ increment, result, unit, policy, origin, instead, below, ...step }) => {
    const parts = [
      `Rounded to ${doseText(increment, unit)}: ${doseText(result, unit)} (${difference({ result, ...step })})`,
      origins[origin],
      ...(policy === 'none' ? [`policy: ${policies.none}`] : []),
      ...(below === null ? [] : [`rounded down, below the cap of ${doseText(below, unit)}`]),
      ...(instead === null ? [] : [`${policies[instead.policy]} not taken: ${fallbacks[instead.why]}`]),
    ]
    return parts.join('; ')
  },
  wholeUnits: ({ form, result, unit, withinPercent, units, ...step }) => {
    const within = withinPercent === null ? '' : `; ${policies.wholeVials} within ${amountWithUnit(withinPercent, '%')}`
    return `${wholeUnitsText(form, unit, units)}: ${doseText(result, unit)} (${difference({ result, ...step })})${within}`
  },
  doseBand: ({ result, unit, table, from, below, ...step }, regimen) =>
    `Dose band ${doseText(result, unit)} (${difference({ result, ...step })}): from ${numberText(from)} to below ${doseText(below, unit)} in ${bandTableTitle(regimen, table, 'en')}`,
  notRounded: ({ result, unit }) => `Not rounded: ${doseText(result, unit)}`,
  recorded: ({ result, unit, on }) => `Given ${doseText(result, unit)} on ${date(on)}, as recorded; never recalculated`,
}

/** `3 × 43 mg vials`; of several strengths `1 × 100 mg and 2 × 20 mg vials`. */
function wholeUnitsText(form: keyof typeof forms, unit: DoseUnit, units: readonly WholeUnits[]): string {
  const strengths = units.map(({ strength, count }) => `${count} × ${doseText(strength, unit)}`)
  const isOne = units.length === 1 && units[0]?.count === 1
  return `${listed(strengths)} ${forms[form]}${isOne ? '' : 's'}`
}

/** A difference too small for one decimal is not the same as none. */
export function difference({
  exact,
  result,
  differencePercent,
}: Pick<Rounded, 'exact' | 'result' | 'differencePercent'>): string {
  if (sameNumber(exact, result)) return 'no difference'
  return sameNumber(differencePercent, '0') ? 'difference below 0.05%' : signedPercent(differencePercent)
}
