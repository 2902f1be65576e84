import type { CourseDetail } from '../../../evidence/courseDetail.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { drugSources } from '../../laterNames.ts'
import { drugName, formulaName, itemName } from '../../names.ts'
import type { ByCode, Texts } from '../../texts.ts'
import { opening } from '../sentences.ts'
import { doseText } from '../units.ts'
import { bothWays } from './bothWays.ts'
import { cited } from './cited.ts'
import { limits, methods } from './cumulativeNames.ts'
import { givenInstead } from './givenInstead.ts'
import { administrationName, date, placeInCourse } from './moments.ts'

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
  formulaChanged: ({ cycle, before, now }) =>
    `The body surface area formula changes in mid-course: ${formulaName(before)} before cycle ${cycle}, ${formulaName(now)} from it. Confirm or go back to the first.`,
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
