import type { Step } from '../../../evidence/step.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { cutBeside, cutNumber, numberText } from '../../formats/numberText.ts'
import { amountWithUnit, withUnit } from '../../formats/quantityText.ts'
import { type ByCode, say, type Texts } from '../../texts.ts'
import { opening } from '../sentences.ts'
import { doseText, withDoseUnit } from '../units.ts'
import { bothWays } from './bothWays.ts'
import { cited } from './cited.ts'
import { capOrigins } from './courseNotes.ts'
import { bandSubjects, bandValue } from './courseRefusals.ts'
import { marks } from './marks.ts'
import { roundedSteps } from './roundedSteps.ts'
import { gfrText } from './gfrText.ts'
import { weights } from './weights.ts'

const equals = (...numbers: readonly { readonly cut: boolean }[]): string =>
  numbers.some(({ cut }) => cut) ? '≈' : '='

const steps: Texts<ByCode<Step>, Regimen> = {
  prescribed: ({ amount, unit, mark, chosen }) =>
    `${doseText(amount, unit)}, ${chosen ? `chosen; the range is ${marks[mark]}` : marks[mark]}`,
  dividedDaily: ({ daily, doses, amount, unit }) => {
    if (doses === 1) return `${doseText(daily, unit)} per day in one dose`
    const each = cutNumber(amount, 6)
    return `${doseText(daily, unit)} per day ÷ ${doses} doses ${equals(each)} ${withDoseUnit(each.text, unit)}`
  },
  bagOfDays: ({ daily, days, amount, unit }) =>
    `${doseText(daily, unit)} per day × ${days} days in one bag = ${doseText(amount, unit)}`,
  bodyBand: ({ by, value, from, below, amount, unit, mark }) => {
    const own = bandValue(by, cutBeside(value, [from, below ?? from], 4))
    const reach =
      below === null
        ? `from ${bandValue(by, numberText(from))}`
        : `${numberText(from)} to below ${bandValue(by, numberText(below))}`
    return `${doseText(amount, unit)}: ${bandSubjects[by].toLowerCase()} ${own} is in the band ${reach}, ${marks[mark]}`
  },
  replaced: ({ amount, standard, unit, by, mark }) =>
    `${doseText(amount, unit)}${by === 'level' ? ', a dose level,' : ''} in place of ${doseText(standard, unit)}, ${marks[mark]}`,
  timesBsa: ({ amount, bsa, result, unit, formula, capped }) => {
    const area = cutNumber(bsa, 6)
    const dose = cutNumber(result, 6)
    const note = `${formula === null ? ', area measured elsewhere' : ''}${capped ? ', body surface area capped' : ''}`
    return `${doseText(amount, `${unit}/m2`)} × ${withUnit(area.text, 'm2')} ${equals(area, dose)} ${withDoseUnit(dose.text, unit)}${note}`
  },
  timesWeight: ({ amount, weightKg, weight, actualKg, result, unit }) => {
    const used = cutNumber(weightKg, 6)
    const dose = cutNumber(result, 6)
    const actual = weight === 'actual' ? '' : `; actual weight ${amountWithUnit(actualKg, 'kg')}`
    return `${doseText(amount, `${unit}/kg`)} × ${withUnit(used.text, 'kg')} ${equals(used, dose)} ${withDoseUnit(dose.text, unit)}, ${weights[weight]}${actual}`
  },
  calvert: ({ auc, gfr, gfrUsed, gfrCap, method, result, unit }) => {
    const used = cutNumber(gfrUsed, 6)
    const dose = cutNumber(result, 6)
    return `Calvert, AUC × (GFR + 25): ${numberText(auc)} × (${used.text} + 25) ${equals(used, dose)} ${withDoseUnit(dose.text, unit)}; ${gfrText(gfr, gfrCap, method)}`
  },
  flatDose: ({ result, unit }) => `${doseText(result, unit)}, a fixed dose`,
  noCap: () => 'No cap stated',
  withinCap: ({ cap, capUnit, origin, place }, regimen) =>
    `The cap of ${doseText(cap, capUnit)} by ${capOrigins[origin]}${source(regimen, origin, place)} is not reached`,
  capped: ({ from, result, unit, cap, capUnit, origin, place }, regimen) =>
    `Capped from ${withDoseUnit(cutBeside(from, [result], 6), unit)} to ${doseText(result, unit)}: at most ${doseText(cap, capUnit)} by ${capOrigins[origin]}${source(regimen, origin, place)}`,
  notModified: () => 'No change entered',
  percentGiven: ({ percent, of, result, unit, cap }) => {
    const whole = cutNumber(of, 6)
    const dose = cutNumber(result, 6)
    return `${opening(bothWays(percent))}: ${amountWithUnit(percent, '%')} of ${withDoseUnit(whole.text, unit)}${cap === null ? ` ${equals(whole, dose)}` : `, limited by the cap of ${doseText(cap, unit)}:`} ${withDoseUnit(dose.text, unit)}`
  },
  replacedAbove: () => 'Nothing more: the prescribed dose is the changed one',
  ...roundedSteps,
}

/** A drug's own sources are not the regimen's, and two files may use one key: only the regimen's are named here. */
function source(regimen: Regimen, origin: 'regimen' | 'drug', place: Parameters<typeof cited>[1]): string {
  return origin === 'regimen' ? cited(regimen.sources, place) : ''
}

export function englishStep(step: Step, regimen: Regimen): string {
  return say(steps, step.code, step, regimen)
}
