import type { Aspect } from '../../../evidence/noteDetail.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { assessmentTitle } from '../../laterNames.ts'
import { itemName } from '../../names.ts'
import { subjectParts } from '../../whys.ts'

export const aspects: Readonly<Record<Aspect, string>> = {
  minimumAge: 'minimum age',
  age: 'studied ages',
  ecog: 'highest ECOG',
  lvef: 'lowest LVEF',
  exclusions: 'exclusions',
  assessment: 'when it is done',
  cycles: 'number of cycles',
  dose: 'dose',
  doseBasis: 'dose basis',
  days: 'days',
  timesPerDay: 'doses per day',
  interval: 'interval between doses',
  route: 'route',
  duration: 'infusion time',
  start: 'start time',
  anchor: 'day it is counted from',
  cycleLength: 'cycle length',
}

/** What a finding about an inferred or absent value is about, as it opens a sentence. */
export function subjectName(regimen: Regimen, subject: string): string {
  const { kind, id } = subjectParts(subject)
  if (kind === 'population') return 'population'
  if (kind === 'course') return 'course'
  if (kind === 'assessment') return assessmentTitle(regimen, id, 'en')
  return itemName(regimen, id, 'en')
}
