import type { FindingDetail, Note } from '../../../evidence/finding.ts'
import type { NoteDetail } from '../../../evidence/noteDetail.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { cutNumber } from '../../formats/numberText.ts'
import { dayText } from '../../formats/dayText.ts'
import { withUnit } from '../../formats/quantityText.ts'
import { assessmentTitle, suppliedName } from '../../laterNames.ts'
import { drugName, formulaConstants, formulaName, itemName } from '../../names.ts'
import { type ByCode, say, type Texts } from '../../texts.ts'
import { whys } from '../../whys.ts'
import { fields } from '../fields.ts'
import { closed, listed, opening } from '../sentences.ts'
import { doseText } from '../units.ts'
import { aspects, subjectName } from './aspects.ts'
import { cited } from './cited.ts'
import { clinicalNotes } from './clinicalNotes.ts'
import { courseNotes } from './courseNotes.ts'
import { suppliedParts } from './courseRefusals.ts'
import { criterion } from './criteria.ts'
import { findings } from './findings.ts'

const name = (regimen: Regimen, id: string): string => itemName(regimen, id, 'en')

const notes: Texts<ByCode<NoteDetail>, Regimen> = {
  ...courseNotes,
  ...clinicalNotes,
  inferredValue: ({ subject, aspect }, regimen) => {
    const reasons = whys(regimen, subject, aspect).map((why) => ` ${closed(why.en)}`)
    return `${opening(subjectName(regimen, subject))}, ${aspects[aspect]}: inferred.${reasons.join('')}`
  },
  absentValue: ({ subject, aspect }, regimen) =>
    `${opening(subjectName(regimen, subject))}, ${aspects[aspect]}: not stated in the source.`,
  notStated: ({ index }, regimen) =>
    `Not stated in the source: ${closed(regimen.notStated[index]?.en ?? `entry ${index + 1}`)}`,
  supplied: (detail, regimen) => {
    const { days, dose, isGiven, missing, by, reason } = detail
    const parts = [
      ...(dose ? [doseText(dose.amount, dose.unit)] : []),
      ...(days ? [`${days.length === 1 ? 'day' : 'days'} ${dayText(days, ' and ')}`] : []),
    ]
    const left = listed(missing.map((part) => suppliedParts[part]))
    const said = isGiven
      ? `${parts.join(', ')}: supplied by the hospital, the source does not state ${left}`
      : `not given, decided by the hospital; the source gives it and does not state ${left}`
    return `${opening(suppliedName(regimen, detail.item, 'en'))}, ${said}. ${closed(reason)} ${closed(by)}`
  },
  criterionNotEntered: ({ field, at }, regimen) =>
    `${opening(fields[field])} not entered: ${criterion(regimen, field)} is not checked${cited(regimen.sources, at)}.`,
  labelBsaFormula: ({ drug, labelFormula, labelBsa, labelDose, formula, bsa, dose }, regimen) => {
    const at = regimen.drugs[drug]?.label?.bsaFormula?.at ?? null
    const source = cited(regimen.drugs[drug]?.sources ?? {}, at)
    return `The label of ${drugName(regimen, drug, 'en')} has its own body surface area formula${source}. ${sum('Label', labelFormula, labelBsa, labelDose)} ${sum('This plan', formula, bsa, dose)} The plan keeps its own.`
  },
  durationNotEntered: ({ item }, regimen) =>
    `Infusion time of ${name(regimen, item)} not entered: end and rate stay blank.`,
  cyclesProjected: ({ from, to }) =>
    from === to
      ? `Cycle ${from} is projected, not an order: recalculate it before it is given.`
      : `Cycles ${from} to ${to} are projected, not orders: recalculate each before it is given.`,
  firstDay1Missing: ({ assessment }, regimen) =>
    `First day 1 of the course not entered: ${assessmentTitle(regimen, assessment, 'en')} has no dates.`,
}

function sum(whose: string, formula: string, bsa: string, dose: string): string {
  const area = withUnit(cutNumber(bsa, 4).text, 'm2')
  return `${whose}: ${formulaName(formula)}, ${formulaConstants(formula)}: ${area}, ${withUnit(cutNumber(dose, 4).text, 'mg')}.`
}

/** A note may also be what asks for a confirmation elsewhere. */
const texts: Texts<ByCode<FindingDetail>, Regimen> = { ...findings, ...notes }

export function englishNote(note: Note, regimen: Regimen): string {
  return say(texts, note.code, note, regimen)
}
