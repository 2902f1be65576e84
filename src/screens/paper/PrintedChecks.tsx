import { CautionTable } from './CautionTable.tsx'
import { CriteriaTable } from './CriteriaTable.tsx'
import { LabTable } from './LabTable.tsx'
import { orderSigners } from './orderSigners.ts'
import type { CycleSheetProps } from './cycleSheetProps.ts'
import { PageFrame } from './PageFrame.tsx'
import { draftBanner } from './paperBanners.ts'

/**
 * What to check before the doses of one cycle: values, criteria, cautions. Apart from the order, which it would make too
 * long to be read; what of it asks a person stands among the confirmations of the order too.
 */
export function PrintedChecks({ plan, findings, status, wording, cycleNumber }: CycleSheetProps) {
  const { paper } = wording
  const cycle = plan.cycles.find((candidate) => candidate.number === cycleNumber)
  if (cycle === undefined) return null
  return (
    <PageFrame
      plan={plan}
      wording={wording}
      title={wording.clinical.paper.checks}
      subtitle={paper.regimenCycle(wording.text(plan.regimen.title), plan.regimen.version, cycleNumber)}
      banners={draftBanner(plan, findings, status, wording)}
      signers={orderSigners(wording)}
    >
      <LabTable plan={plan} cycle={cycle} wording={wording} />
      <CriteriaTable plan={plan} wording={wording} />
      <CautionTable plan={plan} wording={wording} />
      <p className="paperQuiet">{paper.validity(cycleNumber)}</p>
    </PageFrame>
  )
}
