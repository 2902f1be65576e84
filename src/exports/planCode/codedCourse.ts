import type { Change, Course, FormerRecord, UnclearChange } from '../../order/course.ts'
import { parseChange } from '../../order/parseChange.ts'
import { saysSomething } from '../../order/saysSomething.ts'
import type { FormerCourse } from '../../order/typedCourse.ts'
import { type CivilDate, daysBetween } from '../../quantities/civilDate.ts'
import { clockText } from '../../quantities/civilTime.ts'
import { decimalText } from '../../quantities/decimal.ts'
import type { CodedChange, CodedFormer, CodedPlan, YesNo } from './codedPlan.ts'
import { codedCycles } from './codedCycles.ts'
import { dayOf, filled, textOf, valueOf } from './codedValues.ts'
import { NotCoded } from './notCoded.ts'
import { codedRecords } from './recordRuns.ts'

type CourseKey =
  | 'changes'
  | 'records'
  | 'former'
  | 'earlier'
  | 'noEarlier'
  | 'circumstances'
  | 'gfr'
  | 'weights'
  | 'labs'
  | 'genotype'
  | 'answers'

/** The course without its notes, its places and dates of earlier doses, and whatever else is written beside it. */
export function codedCourse(
  course: Course,
  former: readonly FormerCourse[],
  on: CivilDate,
  bodies: readonly string[],
): Partial<Pick<CodedPlan, CourseKey>> {
  const { gfr } = course
  return filled<Pick<CodedPlan, CourseKey>>({
    changes: course.changes.map((change) => codedChange(change, on)),
    records: codedRecords(course.records, on),
    former: former.map((each) => codedFormer(each, course.formerRecords, on, bodies)),
    earlier: course.earlier.map(({ drug, perM2, total }) => [drug, textOf(perM2), textOf(total)]),
    noEarlier: course.noEarlier,
    circumstances: yesNo(course.circumstances),
    gfr: filled<NonNullable<CodedPlan['gfr']>>({
      is: valueOf(gfr.value, gfr.measuredOn, on),
      by: gfr.method,
      cap: textOf(gfr.cap),
    }),
    weights: course.weights,
    labs: labsOf(course.labs, on),
    genotype: course.genotype,
    answers: yesNo(course.answers),
  })
}

function labsOf(labs: Course['labs'], on: CivilDate): NonNullable<CodedPlan['labs']> {
  return Object.fromEntries(
    Object.entries(labs).map(([analyte, { value, unit, upperLimit, measuredOn }]) => [
      analyte,
      [textOf(value), unit ?? '', textOf(upperLimit), dayOf(measuredOn, on)],
    ]),
  )
}

function yesNo(answers: Readonly<Record<string, 'yes' | 'no'>>): Readonly<Record<string, YesNo>> {
  return Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, answer === 'yes' ? 'y' : 'n']))
}

function codedFormer(
  { regimen, cycles, changes }: FormerCourse,
  records: readonly FormerRecord[],
  on: CivilDate,
  bodies: readonly string[],
): CodedFormer {
  return {
    of: regimen,
    ...filled<Omit<CodedFormer, 'of'>>({
      cycles: codedCycles(cycles, on, bodies),
      changes: changes.map((change) => codedChange(parseChange(change), on)),
      records: codedRecords(
        records.filter((record) => record.regimen === regimen),
        on,
      ),
    }),
  }
}

function codedChange(change: Change | UnclearChange, on: CivilDate): CodedChange {
  if (change.kind === 'unclear') throw new NotCoded('unread')
  const { at, reason, grade, date, note } = change
  // of all notes only those count that the reason cannot stand without
  const isNoted = (reason === 'other' || reason === 'otherToxicity') && saysSomething(note)
  const base = {
    at: `${at.cycle}/${at.day}/${at.dose}`,
    why: reason,
    on: daysBetween(on, date),
    ...(grade === null ? {} : { grade }),
    ...(isNoted ? { note: true as const } : {}),
  }
  switch (change.kind) {
    case 'modify':
      return { ...base, is: 'modify', item: change.item, scope: change.scope, ...actOf(change.action) }
    case 'omit':
      return { ...base, is: 'omit', item: change.item, scope: change.scope }
    case 'cease':
      return { ...base, is: 'cease', item: change.item, scope: change.scope }
    case 'delay':
      return {
        ...base,
        is: 'delay',
        scope: change.scope,
        until: daysBetween(on, change.to),
        ...(change.item === null ? {} : { item: change.item }),
        ...(change.time === null ? {} : { time: clockText(change.time) }),
      }
  }
}

function actOf(action: Extract<Change, { kind: 'modify' }>['action']) {
  switch (action.as) {
    case 'percent':
      return { as: action.as, to: decimalText(action.percent), basis: action.basis }
    case 'amount':
      return { as: action.as, to: decimalText(action.amount) }
    case 'level':
      return { as: action.as, to: action.level }
    case 'restore':
      return { as: action.as }
  }
}
