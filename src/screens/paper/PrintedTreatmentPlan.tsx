import { buildDoseSheet } from '../../documents/buildDoseSheet.ts'
import { Assessments } from './Assessments.tsx'
import { BodyTable } from './BodyTable.tsx'
import { Choices } from './Choices.tsx'
import { Confirmations } from './Confirmations.tsx'
import { CourseChanges } from './CourseChanges.tsx'
import { CumulativeTable } from './CumulativeTable.tsx'
import { DoseTable } from './DoseTable.tsx'
import { LabTable } from './LabTable.tsx'
import { Measurements } from './Measurements.tsx'
import { Notes } from './Notes.tsx'
import { orderSigners } from './orderSigners.ts'
import type { CycleSheetProps } from './cycleSheetProps.ts'
import { PageFrame } from './PageFrame.tsx'
import { draftBanner } from './paperBanners.ts'
import { Sources } from './Sources.tsx'

/** The treatment plan of one cycle, upright: first what is given and why, then when, then where it comes from. */
export function PrintedTreatmentPlan({ plan, findings, status, wording, cycleNumber }: CycleSheetProps) {
  const { paper } = wording
  const sheet = buildDoseSheet(plan, cycleNumber)
  const cycle = plan.cycles.find((candidate) => candidate.number === cycleNumber)
  if (cycle === undefined) return null
  return (
    <PageFrame
      plan={plan}
      wording={wording}
      title={paper.title.treatmentPlan}
      subtitle={paper.regimenCycle(wording.text(plan.regimen.title), plan.regimen.version, cycleNumber)}
      banners={draftBanner(plan, findings, status, wording)}
      signers={orderSigners(wording)}
    >
      <Measurements plan={plan} cycle={cycle} wording={wording} />
      <BodyTable plan={plan} wording={wording} />
      <DoseTable plan={plan} sheet={sheet} wording={wording} />
      <CourseChanges plan={plan} cycle={cycle} wording={wording} />
      <CumulativeTable plan={plan} wording={wording} />
      <Confirmations plan={plan} findings={findings} wording={wording} />
      <Choices plan={plan} wording={wording} />
      <LabTable plan={plan} cycle={cycle} wording={wording} />
      <p className="paperQuiet">{wording.clinical.paper.checksApart}</p>
      <Assessments plan={plan} cycle={cycle} wording={wording} />
      <Notes plan={plan} findings={findings} wording={wording} />
      <Sources regimen={plan.regimen} wording={wording} />
      <p className="paperQuiet">{paper.validity(cycleNumber)}</p>
    </PageFrame>
  )
}
