import type { CourseDetail } from '../../../evidence/courseDetail.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { amountWithUnit } from '../../formats/quantityText.ts'
import { areaText } from '../../formats/areaText.ts'
import { drugSources } from '../../laterNames.ts'
import { drugName, formulaName, itemName } from '../../names.ts'
import type { ByCode, Texts } from '../../texts.ts'
import { listed, opening } from '../sentences.ts'
import { doseText } from '../units.ts'
import { bothWays } from './bothWays.ts'
import { cited } from './cited.ts'
import { limits, methods } from './cumulativeNames.ts'
import { givenInstead } from './givenInstead.ts'
import { administrationName, date, momentText, placeInCourse } from './moments.ts'

type OwnDetail = Exclude<CourseDetail, { readonly code: 'rulesLoading' }>

const name = (regimen: Regimen, id: string): string => itemName(regimen, id, 'en')
const onDay = (cycle: number, day: number): string => placeInCourse({ cycle, day, dose: null })
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
const missed = { shift: 'moves it', omit: 'leaves it out' }

export const courseFindings: Texts<ByCode<OwnDetail>, Regimen> = {
  changeUnknown: ({ item }, regimen) =>
    `A change is entered for ${name(regimen, item)} where this plan does not have it. Remove or correct it.`,
  recordUnknown: ({ administration }, regimen) =>
    `A record is entered for ${administrationName(regimen, administration)}, which this plan does not have. Remove or correct it.`,
  changeCarried: ({ item, cycle, from, ...change }, regimen) =>
    `${opening(name(regimen, item))}, cycle ${cycle}: the change of cycle ${from} goes on, ${givenInstead(change)}. Keep it, restore the standard dose or change it.`,
  changeEnded: ({ item, cycle, from, ...change }, regimen) =>
    `${opening(name(regimen, item))}, cycle ${cycle}: back to the standard dose. The change of cycle ${from} has ended, ${givenInstead(change)}. Confirm or change the dose.`,
  doseAboveStandard: ({ item, cycle, percent, amount, standard, unit }, regimen) =>
    `${opening(name(regimen, item))}, cycle ${cycle}: ${bothWays(percent)}, ${doseText(amount, unit)} instead of ${doseText(standard, unit)}. A named authoriser is needed.`,
  cyclesNotRecorded: ({ drug, cycles }, regimen) =>
    `${opening(drugName(regimen, drug, 'en'))}: ${cycles.length === 1 ? 'cycle' : 'cycles'} ${listed(cycles.map(String))} not recorded as given, so the cumulative dose does not count ${cycles.length === 1 ? 'it' : 'them'}. Record what was given, enter it as an earlier dose, or confirm that the sum is a least.`,
  delayOutsideWindow: ({ item, cycle, day, days: moved, before, after }, regimen) =>
    `${opening(name(regimen, item))}, ${onDay(cycle, day)}: moved ${days(Math.abs(moved))} ${moved < 0 ? 'earlier' : 'later'}; the source allows ${days(before)} earlier and ${days(after)} later. Check the date or give the reason.`,
  delayBeyondLastDay: ({ item, cycle, day, to, lastDate }, regimen) =>
    `${opening(name(regimen, item))}, ${onDay(cycle, day)}: moved to ${date(to)}, after ${date(lastDate)}, the last planned day of the cycle. Check the date or give the reason.`,
  missedRuleDiffers: ({ item, cycle, day, rule, act, at }, regimen) =>
    `${opening(name(regimen, item))}, ${onDay(cycle, day)}: for a missed dose the source ${missed[rule]}${cited(regimen.sources, at)}; this order ${missed[act]}. Check it or give the reason.`,
  movedEarlier: ({ item, cycle, day, from, to }, regimen) =>
    `${opening(name(regimen, item))}, ${onDay(cycle, day)}: moved to ${date(to)}, before ${date(from)}, the date the regimen gives it. Check the date or give the reason.`,
  day1FarAhead: ({ cycle, day1, limitDays }) =>
    `Day 1 of cycle ${cycle}, ${date(day1)}, is more than ${limitDays} days ahead. Check month and year.`,
  day1Past: ({ cycle, day1, limitDays }) =>
    `Day 1 of cycle ${cycle}, ${date(day1)}, is more than ${limitDays} days past. Check the date.`,
  givenAfterToday: ({ administration, date: on }, regimen) =>
    `The record of ${administrationName(regimen, administration)} is dated ${date(on)}, after today. Check the date.`,
  givenDiffers: ({ item, cycle, day, given, expected, unit }, regimen) =>
    `${opening(name(regimen, item))}, ${onDay(cycle, day)}: ${doseText(given, unit)} was given; this order’s dose for it is ${doseText(expected, unit)}. A level changed in mid-course counts as a change of dose: enter it as a change, correct the record or give the reason.`,
  leftWithoutDose: ({ item, of, cycle, day }, regimen) =>
    `${opening(name(regimen, item))}, ${onDay(cycle, day)}: planned for ${name(regimen, of)}, which is not given that day. Omit it too or confirm.`,
  doseKept: ({ cycle, from, bsa, bsaNow }) =>
    `Cycle ${cycle}: dosed by the body surface area of cycle ${from}, ${areaText(bsa)}, kept by decision; the area now is ${areaText(bsaNow)}.`,
  bsaMeasured: ({ cycle, bsa, calculated, reason, by }) =>
    `Cycle ${cycle}: body surface area ${amountWithUnit(bsa, 'm2')} measured elsewhere: “${reason}”, entered by ${by}. ${calculated === null ? 'It cannot be held against a calculated one.' : `The formula gives ${areaText(calculated)}.`}`,
  areaDiffers: ({ cycle, recorded, now }) =>
    `Cycle ${cycle}: its doses were recorded with a body surface area of ${areaText(recorded)}; this order now has ${areaText(now)} for it. Check the measurements, the cap and the record, or give the reason.`,
  formulaChanged: ({ cycle, before, now }) =>
    `The body surface area formula changes in mid-course: ${formulaName(before)} before cycle ${cycle}, ${formulaName(now)} from it. Confirm or go back to the first.`,
  startAgainstRule: ({ item, start, rule, other }, regimen) =>
    `${opening(name(regimen, item))}: set to start at ${momentText(start)}; the regimen times it by ${name(regimen, other)}, ${start < rule ? 'no earlier' : 'no later'} than ${momentText(rule)}. Check the time or give the reason.`,
  delayLong: ({ cycle, day, to, days: by, limitDays }) =>
    `${opening(onDay(cycle, day))}: moved to ${date(to)}, by ${days(by)}, more than ${limitDays}. Check month and year.`,
  recordDateDiffers: ({ administration, date: on, planned }, regimen) =>
    `The record of ${administrationName(regimen, administration)} is dated ${date(on)}; the plan has it on ${date(planned)}. Check the date, or day 1 as given.`,
  delayWithoutEffect: ({ cycle, to, day1 }) =>
    `The delay of cycle ${cycle} to ${date(to)} has no effect: day 1 as given is ${date(day1)}. Remove one of them or confirm.`,
  cumulativeCrossed: ({ drug, kind, of, method, limit, unit, before, after, administration, at }, regimen) => {
    const counted =
      of !== null
        ? ` of ${drugName(regimen, of, 'en')}`
        : ` as anthracycline equivalent${method === null ? '' : ` by ${methods[method]}`}`
    const passed = kind === 'contraindicatedFrom' ? 'reached' : 'exceeded'
    const when =
      administration === null
        ? `${opening(passed)} before this plan`
        : `First ${passed} with ${administrationName(regimen, administration)}`
    const whose = of === drug ? '' : counted
    return `${opening(drugName(regimen, drug, 'en'))}: ${limits[kind](doseText(limit, unit))}${whose}${cited(drugSources(regimen, drug), at)}. Cumulative dose${whose}: ${before === null ? 'not recorded' : doseText(before, unit)} before this plan, ${doseText(after, unit)} after it. ${when}. A named authoriser is needed.`
  },
}
