import { buildCalendar } from '../../documents/buildCalendar.ts'
import { PLAN_DOCUMENTS, type PlanDocument } from '../../documents/paperDocument.ts'
import type { CycleSheetProps } from './cycleSheetProps.ts'
import { PrintedAdministrationSchedule } from './PrintedAdministrationSchedule.tsx'
import { PrintedCalendar } from './PrintedCalendar.tsx'
import { PrintedChecks } from './PrintedChecks.tsx'
import { PrintedLabels } from './PrintedLabels.tsx'
import { PrintedPatientCalendar } from './PrintedPatientCalendar.tsx'
import { PrintedRegimenCard } from './PrintedRegimenCard.tsx'
import { PrintedTreatmentPlan } from './PrintedTreatmentPlan.tsx'
import { PrintedWorkingSheet } from './PrintedWorkingSheet.tsx'
import { PrintedWorksheet } from './PrintedWorksheet.tsx'

type Shared = Omit<CycleSheetProps, 'cycleNumber'>

/** The chosen documents in the order of the pack, each of the current cycle; only calendars look beyond it. */
export function PlanDocuments({ documents, ...shared }: Shared & { readonly documents: readonly PlanDocument[] }) {
  const { plan } = shared
  const current = numbersOf(shared, 'current')
  return PLAN_DOCUMENTS.filter((each) => documents.includes(each)).flatMap((each) => {
    if (each === 'calendar') return <Calendars key={each} {...shared} />
    const Sheet = SHEETS[each]
    return current.map((cycle) => <Sheet key={`${each} ${cycle}`} {...shared} plan={plan} cycleNumber={cycle} />)
  })
}

const SHEETS: Readonly<Record<Exclude<PlanDocument, 'calendar'>, (props: CycleSheetProps) => React.ReactNode>> = {
  treatmentPlan: PrintedTreatmentPlan,
  schedule: PrintedAdministrationSchedule,
  checks: PrintedChecks,
  workingSheet: PrintedWorkingSheet,
  worksheet: PrintedWorksheet,
  labels: PrintedLabels,
  patientCalendar: PrintedPatientCalendar,
  regimenCard: PrintedRegimenCard,
}

function Calendars(shared: Shared) {
  const { plan } = shared
  const [current, projected] = [numbersOf(shared, 'current'), numbersOf(shared, 'projected')]
  return (
    <>
      <PrintedCalendar {...shared} cycles={current} calendar={buildCalendar(plan, current)} isProjected={false} />
      {projected.length > 0 && (
        <PrintedCalendar {...shared} cycles={projected} calendar={buildCalendar(plan, projected)} isProjected />
      )}
    </>
  )
}

function numbersOf({ plan }: Shared, wanted: 'current' | 'projected'): number[] {
  return plan.cycles.filter(({ status }) => status === wanted).map(({ number }) => number)
}
