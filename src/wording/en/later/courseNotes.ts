import type { CourseNote } from '../../../evidence/courseDetail.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { cutBeside } from '../../formats/numberText.ts'
import { drugSources } from '../../laterNames.ts'
import { drugName, findItem, itemName } from '../../names.ts'
import type { ByCode, Texts } from '../../texts.ts'
import { closed, listed, opening } from '../sentences.ts'
import { doseText, withDoseUnit } from '../units.ts'
import { cited } from './cited.ts'
import { circumstances } from './circumstances.ts'
import { date } from './moments.ts'

/** Whose cap acted. */
export const capOrigins = { regimen: 'the regimen', drug: 'the drug’s own limits' }

export const courseNotes: Texts<ByCode<CourseNote>, Regimen> = {
  doseCapped: ({ item, from, to, unit, cap, capUnit, origin, at }, regimen) => {
    const sources = origin === 'regimen' ? regimen.sources : drugSources(regimen, findItem(regimen, item)?.drug)
    return `${opening(itemName(regimen, item, 'en'))} capped from ${withDoseUnit(cutBeside(from, [to], 4), unit)} to ${doseText(to, unit)}: a single dose is at most ${doseText(cap, capUnit)} by ${capOrigins[origin]}${cited(sources, at)}.`
  },
  cumulativeNotRecorded: ({ drug }, regimen) =>
    `Earlier ${drugName(regimen, drug, 'en')}: not recorded, or not readable. That is not none: the cumulative dose shown is the least it can be.`,
  equivalentNotKnown: ({ drug, drugs }, regimen) =>
    `${opening(drugName(regimen, drug, 'en'))}: its limit as anthracycline equivalent cannot be checked; not recorded: earlier ${listed(drugs.map((each) => drugName(regimen, each, 'en')))}.`,
  circumstanceNotRecorded: ({ drug, circumstances: open }, regimen) =>
    `${opening(drugName(regimen, drug, 'en'))}: a limit depends on what is not answered: ${listed(open.map((each) => circumstances[each]))}.`,
  holiday: ({ date: on, name }) => `${date(on)} is a holiday in the hospital’s list: “${name}”. Nothing was moved.`,
  openEnded: ({ item }, regimen) => {
    const until = findItem(regimen, item)?.until?.value.en
    const drug = opening(itemName(regimen, item, 'en'))
    return until === undefined
      ? `${drug}: no last day and no total.`
      : `${drug}: no last day and no total. Given until: ${closed(until)}`
  },
}
