import type { Finding, Severity } from '../evidence/finding.ts'
import type { Checked } from './checked.ts'
import { checkBody } from './checkBody.ts'
import { checkCycleDates } from './checkCycleDates.ts'
import { checkDoses } from './checkDoses.ts'
import { checkEntries } from './checkEntries.ts'
import { checkLabels } from './checkLabels.ts'
import { checkMeasurements } from './checkMeasurements.ts'
import { checkPopulation } from './checkPopulation.ts'
import { checkSources } from './checkSources.ts'
import { checkTimes } from './checkTimes.ts'
import { checkUnknown } from './checkUnknown.ts'

const RANK: Record<Severity, number> = { stop: 0, confirm: 1, note: 2 }

/** All findings of a plan, worst first. What depends on today's date is asked separately: see checkNow. */
export function checkPlan(checked: Checked): readonly Finding[] {
  const findings = [
    ...checkEntries(checked),
    ...checkUnknown(checked.order, checked.regimen),
    ...checkMeasurements(checked),
    ...checkDoses(checked),
    ...checkBody(checked),
    ...checkPopulation(checked),
    ...checkCycleDates(checked),
    ...checkTimes(checked),
    ...checkLabels(checked),
    ...checkSources(checked),
  ]
  return findings.sort((a, b) => RANK[a.severity] - RANK[b.severity])
}
