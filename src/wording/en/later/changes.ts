import type { ChangeField } from '../../../evidence/courseRefusal.ts'
import { listed, opening } from '../sentences.ts'
import { bases, bothWays } from './bothWays.ts'
import { changeFields } from './changeFields.ts'
import { placeInCourse } from './moments.ts'

/** Labels of the forms that change, omit, cease, delay or restore, and of what they show before anything is applied. */
export const changes = {
  title: 'Changes',
  field: (field: ChangeField) => opening(changeFields[field]),
  option: (text: string) => opening(text),
  needed: {
    scope: 'Choose how far it reaches.',
    value: 'Enter a number above zero.',
    basis: 'Choose what the percentage is of.',
    reason: 'Choose a reason.',
    grade: 'Choose a grade from 1 to 4, for a toxicity only.',
    date: 'Enter the date as YYYY-MM-DD.',
    note: 'Say in the note what the reason is.',
    to: 'Enter the date as YYYY-MM-DD.',
    time: 'Enter the time as HH:mm, such as 16:00.',
    target: 'Choose what is moved.',
  } satisfies Readonly<Record<ChangeField, string>>,
  levelNeeded: 'Choose a level.',
  titleOf: (act: string, drug: string) => `${act}: ${drug}`,
  beginsAt: (cycle: number, day: number) => `From ${placeInCourse({ cycle, day, dose: null })}`,
  beginsAtDose: (cycle: number, day: number, dose: number) => `From ${placeInCourse({ cycle, day, dose })}`,
  choose: 'Choose',

  as: {
    percent: 'a percentage',
    level: 'a dose level of this regimen',
    amount: 'an amount of the hospital’s own',
    restore: 'the standard dose again',
  },
  percent: 'Percentage given',
  amountIn: (unit: string) => `Amount, ${unit}`,
  level: 'Dose level',
  standard: (amount: string) => `Standard dose ${amount}`,
  local: 'The regimen gives no levels: what is typed is the hospital’s own and is marked so.',
  bothWays: (percent: string, basis: 'standard' | 'previous') => opening(bothWays(percent, basis)),
  basis: { standard: `of ${bases.standard}`, previous: `of ${bases.previous}` },
  basisHelp: '80%, then 80% again: 80% of the standard dose, 64% when it is of the previous dose.',
  zero: 'Zero is not a dose. Omit it, with a reason.',
  aboveStandard: 'Above the standard dose: a named authoriser has to confirm it.',

  gradeOf: (grade: number) => `Grade ${grade}`,
  noGrade: 'Not graded',
  noteHelp: 'Needed with another toxicity or another reason.',
  onlyThisDrug: (drug: string) => `${drug} alone, with what is timed by it`,

  reductions: (most: number) => `The source allows at most ${most} dose ${most === 1 ? 'reduction' : 'reductions'}.`,
  otherLadder: 'Another document’s dose levels',
  notOffered: 'Not this regimen’s: shown, not offered.',
  ladder: (title: string, basis: string) => `${title}, as ${basis}`,
  ladderLevels: (levels: readonly string[]) => levels.join(', then '),

  preview: 'Before and after',
  before: 'Before',
  after: 'After',
  noPreview: 'Complete the fields to see what changes.',
  sameAsBefore: 'Nothing changes.',
  cycleOf: (cycle: number) => `Cycle ${cycle}`,
  alsoIn: (cycles: readonly number[]) =>
    cycles.length === 1
      ? `Cycle ${cycles.join()} changes as well.`
      : `Cycles ${listed(cycles.map(String))} change as well.`,
  moveTo: (drug: string, when: string) => `Move ${drug}, with what is timed by it, to ${when}`,

  apply: 'Apply',
  cancel: 'Cancel',
  remove: 'Remove',
  removeThis: (change: string) => `Remove: ${change}`,

  keep: 'Keep',
  change: 'Change…',
}
