import type { Change, Modification } from '../../../order/course.ts'
import { decimalText } from '../../../quantities/decimal.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { englishLongDate } from '../../formats/englishDates.ts'
import { englishMoment } from '../../formats/englishMoments.ts'
import { isOnlyDose, levelAmount, prescribedUnit } from '../../laterNames.ts'
import { itemName } from '../../names.ts'
import { doseText } from '../units.ts'
import { opening } from '../sentences.ts'
import { acts } from './acts.ts'
import { bothWays } from './bothWays.ts'
import { reasonText } from './givenInstead.ts'
import { date, placeInCourse } from './moments.ts'
import { scopes } from './scopes.ts'

/** `Give 75% (reduce by 25%)`: what a change does, without whom and how far. */
export function englishAct(change: Change, regimen: Regimen): string {
  switch (change.kind) {
    case 'modify':
      return opening(modification(change, regimen))
    case 'omit':
      return acts.omit.done
    case 'cease':
      return acts.cease.done
    case 'delay': {
      const to =
        change.time === null ? englishLongDate(change.to) : englishMoment({ date: change.to, minutes: change.time })
      return `Moved to ${to}`
    }
  }
}

function modification({ item, action }: Modification, regimen: Regimen): string {
  switch (action.as) {
    case 'percent':
      return bothWays(decimalText(action.percent), action.basis)
    case 'level': {
      const amount = levelAmount(regimen, item, action.level)
      return `dose level ${amount === null ? action.level : doseText(amount, prescribedUnit(regimen, item))}`
    }
    case 'amount':
      return `give ${doseText(decimalText(action.amount), prescribedUnit(regimen, item))}`
    case 'restore':
      return acts.restore.done
  }
}

/** `this and later cycles` */
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

/** Whom it begins at: the drug, the cycle and the day. */
export function subjectText({ item, at, scope }: Change, regimen: Regimen): string {
  const { cycle, day } = at
  if (item === null) {
    const place = placeInCourse({ cycle, day, dose: null })
    return scope === 'cycle' ? opening(place) : `Everything of the day, ${place}`
  }
  const dose = isOnlyDose(regimen, item, at.dose) ? null : at.dose
  return `${opening(itemName(regimen, item, 'en'))}, ${placeInCourse({ cycle, day, dose })}`
}

/** A change in one line, with its scope, its reason and when it was decided. */
export function englishChange(change: Change, regimen: Regimen): string {
  const parts = [
    scopeText(change),
    reasonText(change.reason, change.grade),
    `decided ${date(change.date)}`,
    ...(change.note === '' ? [] : [`“${change.note}”`]),
  ]
  return `${subjectText(change, regimen)}: ${englishAct(change, regimen)}; ${parts.join('; ')}.`
}
