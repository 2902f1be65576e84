import type { Change, Modification } from '../../../order/course.ts'
import { decimalText } from '../../../quantities/decimal.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { chineseLongDate } from '../../formats/chineseDates.ts'
import { chineseMoment } from '../../formats/chineseMoments.ts'
import { isOnlyDose, levelAmount, prescribedUnit } from '../../laterNames.ts'
import { itemName } from '../../names.ts'
import { spaced } from '../sentences.ts'
import { doseText } from '../units.ts'
import { acts } from './acts.ts'
import { bothWays } from './bothWays.ts'
import { reasonText } from './givenInstead.ts'
import { date, placeInCourse } from './moments.ts'
import { scopes } from './scopes.ts'

/** `减量 25%（给予 75%）`: what a change does, without whom and how far. */
export function chineseAct(change: Change, regimen: Regimen): string {
  switch (change.kind) {
    case 'modify':
      return modification(change, regimen)
    case 'omit':
      return change.scope === 'cycle' ? '本周期余下各次不用' : acts.omit.done
    case 'cease':
      return acts.cease.done
    case 'delay': {
      const to =
        change.time === null ? chineseLongDate(change.to) : chineseMoment({ date: change.to, minutes: change.time })
      return `改至 ${to}`
    }
  }
}

function modification({ item, action }: Modification, regimen: Regimen): string {
  switch (action.as) {
    case 'percent':
      return bothWays(decimalText(action.percent), action.basis)
    case 'level': {
      const amount = levelAmount(regimen, item, action.level)
      return `剂量水平 ${amount === null ? action.level : doseText(amount, prescribedUnit(regimen, item))}`
    }
    case 'amount':
      return `给予 ${doseText(decimalText(action.amount), prescribedUnit(regimen, item))}`
    case 'restore':
      return acts.restore.done
  }
}

/** `本周期及以后各周期` */
export function scopeText(change: Change): string {
  switch (change.kind) {
    case 'modify':
      return scopes.modify[change.scope]
    case 'omit':
      return scopes.omit[change.scope]
    case 'cease':
      return scopes.cease[change.scope]
    case 'delay':
      return scopes.delay[change.scope]
  }
}

/** Whom it begins at. */
export function subjectText({ item, at, scope }: Change, regimen: Regimen): string {
  const { cycle, day } = at
  if (item === null) {
    const place = placeInCourse({ cycle, day, dose: null })
    return scope === 'cycle' ? place : `当日全部用药，${place}`
  }
  const dose = isOnlyDose(regimen, item, at.dose) ? null : at.dose
  return `${itemName(regimen, item, 'zh')}，${placeInCourse({ cycle, day, dose })}`
}

/** A change in one line, with its scope, its reason and when it was decided. */
export function chineseChange(change: Change, regimen: Regimen): string {
  const parts = [
    scopeText(change),
    `理由：${reasonText(change.reason, change.grade)}`,
    `${date(change.date)}决定`,
    ...(change.note === '' ? [] : [`“${change.note}”`]),
  ]
  return spaced(`${subjectText(change, regimen)}：${chineseAct(change, regimen)}；${parts.join('；')}。`)
}
