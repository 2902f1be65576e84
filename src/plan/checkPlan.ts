import type { Finding, Severity } from '../evidence/finding.ts'
import type { Checked } from './checked.ts'
import { checkCautions } from './checkCautions.ts'
import { checkCriteria } from './checkCriteria.ts'
import { checkLabs } from './checkLabs.ts'
import { checkPreparations } from './checkPreparations.ts'
import { checkSupport } from './checkSupport.ts'
import { checkBody } from './checkBody.ts'
import { checkBodyChange } from './checkBodyChange.ts'
import { checkChanges } from './checkChanges.ts'
import { checkCumulative } from './checkCumulative.ts'
import { checkCycleDates } from './checkCycleDates.ts'
import { checkCycleMoves } from './checkCycleMoves.ts'
import { checkDelays } from './checkDelays.ts'
import { checkDoses } from './checkDoses.ts'
import { checkEntries } from './checkEntries.ts'
import { checkGivenDoses } from './checkGivenDoses.ts'
import { checkHolidays } from './checkHolidays.ts'
import { checkLabels } from './checkLabels.ts'
import { checkLeftWithoutDose } from './checkLeftWithoutDose.ts'
import { checkMeasurements } from './checkMeasurements.ts'
import { checkPopulation } from './checkPopulation.ts'
import { checkRecordDates } from './checkRecordDates.ts'
import { checkRecords } from './checkRecords.ts'
import { checkSources } from './checkSources.ts'
import { checkStartRules } from './checkStartRules.ts'
import { checkSupplied } from './checkSupplied.ts'
import { checkTimes } from './checkTimes.ts'
import { checkUnknown } from './checkUnknown.ts'

const RANK: Record<Severity, number> = { stop: 0, confirm: 1, note: 2 }

/** All findings of a plan, worst first. What depends on today's date is asked separately: see checkNow. */
export function checkPlan(checked: Checked): readonly Finding[] {
  const findings = [
    ...checkEntries(checked),
    ...checkUnknown(checked.order, checked.regimen),
    ...checkSupplied(checked),
    ...checkMeasurements(checked),
    ...checkDoses(checked),
    ...checkChanges(checked),
    ...checkLeftWithoutDose(checked),
    ...checkBody(checked),
    ...checkBodyChange(checked),
    ...checkPopulation(checked),
    ...checkLabs(checked),
    ...checkCriteria(checked),
    ...checkCautions(checked),
    ...checkCumulative(checked),
    ...checkCycleDates(checked),
    ...checkCycleMoves(checked),
    ...checkTimes(checked),
    ...checkStartRules(checked),
    ...checkDelays(checked),
    ...checkRecords(checked),
    ...checkRecordDates(checked),
    ...checkGivenDoses(checked),
    ...checkPreparations(checked),
    ...checkSupport(checked),
    ...checkHolidays(checked),
    ...checkLabels(checked),
    ...checkSources(checked),
  ]
  return findings.sort((a, b) => RANK[a.severity] - RANK[b.severity])
}
