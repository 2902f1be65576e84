import type { BlockingDetail, BlockingFinding } from '../../../evidence/finding.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { declaredText } from '../../formats/declaredText.ts'
import { englishHours } from '../../formats/englishMoments.ts'
import { cutBeside, numberText, signedPercent } from '../../formats/numberText.ts'
import { amountWithUnit, withUnit } from '../../formats/quantityText.ts'
import { quoted } from '../../formats/typedText.ts'
import { anchorLabel, conditionText, regimenText as titled } from '../../laterNames.ts'
import { itemName } from '../../names.ts'
import { type ByCode, say, type Texts } from '../../texts.ts'
import { doseReadings } from '../../whys.ts'
import { fields } from '../fields.ts'
import { firstFindings } from '../firstFindings.ts'
import { otherReadings } from '../readings.ts'
import { closed, listed, opening } from '../sentences.ts'
import { doseText, withDoseUnit } from '../units.ts'
import { cited } from './cited.ts'
import { clinicalFindings } from './clinicalFindings.ts'
import { courseFindings } from './courseFindings.ts'
import { englishFullRefusal } from './courseRefusals.ts'
import { administrationName, date, measured, momentText } from './moments.ts'
import { unknownEntry } from './unknownEntry.ts'

const name = (regimen: Regimen, id: string): string => itemName(regimen, id, 'en')
const perM2 = (text: string): string => amountWithUnit(text, 'mg/m2')
const regimenText = (regimen: Regimen, text: string): string => titled(regimen, text, 'en')

export const findings: Texts<ByCode<BlockingDetail>, Regimen> = {
  ...firstFindings(englishFullRefusal),
  ...courseFindings,
  ...clinicalFindings,
  identityMissing: ({ fields: missing }) => `Not entered: ${listed(missing.map((field) => fields[field]))}.`,
  measuredOnMissing: ({ fields: missing }) =>
    `Date of measurement not entered: ${listed(missing.map((field) => measured(field)))}.`,
  totalDiffers: ({ item, declared }, regimen) =>
    `${opening(name(regimen, item))}: the doses do not add up to the declared ${declaredText(declared, doseText)}. The regimen file or the app is faulty: do not use this plan, report it.`,
  entryUnknown: ({ list, entry }, regimen) =>
    `The order has ${unknownEntry(regimen, list, entry)}. Remove or correct it.`,
  entryInvalid: ({ refusal }, regimen) => englishFullRefusal(refusal, regimen),
  day1Missing: ({ cycle }) => `Cycle ${cycle}: date of day 1 not entered.`,
  intervalTooShort: ({ item, earlier, later, hours, minimumHours, earliest }, regimen) =>
    `${opening(name(regimen, item))}: ${momentText(later)} is ${englishHours(hours)} after ${momentText(earlier)}; at least ${englishHours(minimumHours)} are required. The earliest start is ${momentText(earliest)}.`,
  cyclesOverlap: ({ cycle, day1, before, lastDate }) =>
    `Cycle ${cycle} starts on ${date(day1)}, not after ${date(lastDate)}, the last day with a dose of cycle ${before}. Check both dates.`,
  cycleEarly: ({ cycle, day1, before, days, length }) =>
    `Cycle ${cycle} starts on ${date(day1)}, ${days} days after day 1 of cycle ${before}; the source gives ${length}. Check the dates or give the reason.`,
  dosesClose: ({ item, earlier, later, hours }, regimen) =>
    `${opening(name(regimen, item))}: ${momentText(later)} is only ${englishHours(hours)} after the dose of ${momentText(earlier)}. Check the start times or give the reason.`,
  startsBeforeDay1: ({ item, start, day1 }, regimen) =>
    `${opening(name(regimen, item))} would start at ${momentText(start)}, before the date of day 1, ${date(day1)}. Check the start times.`,
  measurementOld: ({ field, date: on, days, limitDays }) =>
    `${opening(measured(field))} was measured on ${date(on)}, ${days} days before day 1; the hospital asks after ${limitDays} days. Measure again or confirm that it still holds.`,
  dosesOverlap: ({ item, end, start }, regimen) =>
    `${opening(name(regimen, item))}: one dose starts at ${momentText(start)}, before the one before it ends at ${momentText(end)}. Check infusion and start times.`,
  measuredAfterToday: ({ field, date: on, today }) =>
    `${opening(measured(field))} is dated ${date(on)}, after today, ${date(today)}. Check the date.`,
  bornAfterToday: ({ date: on, today }) => `Birth date ${date(on)} is after today, ${date(today)}. Check the date.`,
  regimenVersionDiffers: ({ ordered, loaded }, regimen) =>
    ordered === ''
      ? `The order names no regimen; ${regimenText(regimen, loaded)} is loaded. Choose the regimen again.`
      : `The order was made with ${regimenText(regimen, ordered)}; this app has ${regimenText(regimen, loaded)}. Choose the regimen again and check every dose.`,
  openedUnconfirmed: () =>
    'The order was opened from a file. Nothing prints until somebody says whose it is: at the top of the page.',
  enginesDiffer: ({ count, differences }, regimen) => {
    const named = differences.map(({ administration, first, second }) => {
      const where = administration === '' ? 'the whole order' : administrationName(regimen, administration)
      return `${where}: ${quoted(first ?? 'nothing')} and ${quoted(second ?? 'nothing')}`
    })
    return `Two independent calculations of this order do not agree in ${count} ${count === 1 ? 'place' : 'places'}: ${named.join('; ')}. Nothing prints. Do not use these doses; save the differences and report them.`
  },
  versionWithdrawn: ({ ordered, loaded, reason }, regimen) =>
    `The order was made with ${regimenText(regimen, ordered)}, which is withdrawn: ${closed(reason.en)} ${
      ordered === loaded
        ? 'Nothing is calculated from it for an order.'
        : `This app has ${regimenText(regimen, loaded)}. Choose the regimen again and check every dose.`
    }`,
  heightUnusual: ({ heightCm, min, max, readings }) =>
    `Height ${amountWithUnit(heightCm, 'cm')} is outside the usual ${numberText(min)} to ${amountWithUnit(max, 'cm')}.${otherReadings(readings, heightCm)}`,
  weightUnusual: ({ weightKg, min, max, readings }) =>
    `Weight ${amountWithUnit(weightKg, 'kg')} is outside the usual ${numberText(min)} to ${amountWithUnit(max, 'kg')}.${otherReadings(readings, weightKg)}`,
  bmiUnusual: ({ bmi, min, max, readings }) =>
    `Body mass index ${withUnit(cutBeside(bmi, [min, max], 1), 'kg/m2')} is outside the usual ${numberText(min)} to ${amountWithUnit(max, 'kg/m2')}. Check height and weight.${otherReadings(readings, null)}`,
  ageOutsideStudied: ({ age, min, max, at }, regimen) =>
    `Age ${age} is outside the studied ages, ${max === null ? `at least ${min}` : `${min} to ${max}`} years${cited(regimen.sources, at)}.`,
  ecogOutsideStudied: ({ ecog, max, at }, regimen) =>
    `ECOG ${ecog} is above ${max}, the highest studied${cited(regimen.sources, at)}.`,
  lvefOutsideStudied: ({ lvef, min, at }, regimen) =>
    `LVEF ${amountWithUnit(lvef, '%')} is below ${amountWithUnit(min, '%')}, the lowest studied${cited(regimen.sources, at)}.`,
  doseBelowRange: ({ item, amount, min, at }, regimen) =>
    `${opening(name(regimen, item))} ${perM2(amount)} is below ${perM2(min)}, the lowest recommended dose of the source${cited(regimen.sources, at)}.`,
  doseAboveRange: ({ item, amount, max, highest, at }, regimen) =>
    `${opening(name(regimen, item))} ${perM2(amount)} is above ${perM2(max)}, the highest recommended dose of the source${cited(regimen.sources, at)}; the highest it gave is ${perM2(highest)}. A named authoriser is needed.`,
  roundingLarge: ({ item, exact, rounded, unit, differencePercent, limitPercent }, regimen) =>
    `${opening(name(regimen, item))}: ${withDoseUnit(cutBeside(exact, [rounded], 4), unit)} is rounded to ${doseText(rounded, unit)}, a difference of ${signedPercent(differencePercent)}; the limit is ${amountWithUnit(limitPercent, '%')}.`,
  cycleCondition: ({ cycle, condition }, regimen) =>
    `Cycle ${cycle}, condition: ${closed(conditionText(regimen, condition, 'en'))}`,
  measuredAfterDay1: ({ field, date: on, day1 }) =>
    `${opening(measured(field))} is dated ${date(on)}, after day 1, ${date(day1)}. Check the dates.`,
  regimenNotApproved: ({ version, inferred, absent }, regimen) =>
    `This hospital has not approved ${regimen.title.en}, version ${version}. Values inferred: ${inferred}; not stated: ${absent}; all listed as notes. ${doseReadings(
      regimen,
      'en',
    )
      .map((reading) => `${opening(reading)} `)
      .join('')}Confirm for this order.`,
  bsaCapped: ({ from, to }) =>
    `Body surface area capped from ${withUnit(cutBeside(from, [to], 4), 'm2')} to ${amountWithUnit(to, 'm2')}, as chosen.`,
  startTimeProposed: ({ anchor, time }, regimen) =>
    `${opening(anchorLabel(regimen, anchor, 'en').label)}: the start time ${time} is proposed by Dosewright, not entered.`,
}

export function englishFinding(finding: BlockingFinding, regimen: Regimen): string {
  return say(findings, finding.code, finding, regimen)
}
