import type { Precondition } from '../documents/administrationSchedule.ts'
import type { Mark } from '../evidence/source.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { CivilTime } from '../quantities/civilTime.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { LaterWording } from '../wording/wording.ts'
import { startRuleText } from './startRule.ts'

/** `2 h after bortezomib starts`; whose rule it is stands behind it unless the source itself says so. `whole`: a moment in it. */
export function preconditionText(
  precondition: Precondition,
  on: CivilDate | null,
  regimen: Regimen,
  wording: LaterWording,
): { readonly text: string; readonly whole: string | null } {
  const { schedule } = wording
  switch (precondition.kind) {
    case 'rule': {
      const { moment, mark } = precondition
      const text = startRuleText(moment, regimen, wording)
      return { text: marked(text, mark), whole: null }
    }
    case 'interval':
      return { text: schedule.afterDose(wording.number(String(precondition.hours)), precondition.dose), whole: null }
    case 'minimum': {
      const { hours, since, mark } = precondition
      const whole = datedTime(since, on, wording)
      return { text: marked(schedule.minimum(wording.number(hours), whole), mark), whole }
    }
  }

  function marked(text: string, mark: Mark): string {
    return mark === 'stated' ? text : schedule.rule(text, schedule.mark[mark])
  }
}

/** With its date unless that heads the rows it stands in; no part of it is broken. */
export function datedTime(time: CivilTime, on: CivilDate | null, wording: LaterWording): string {
  return wording.time(time, on).replaceAll(' ', '\u00a0')
}
