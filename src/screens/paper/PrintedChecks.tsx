import { CautionTable } from './CautionTable.tsx'
import { orderSigners } from './orderSigners.ts'
import type { CycleSheetProps } from './cycleSheetProps.ts'
import { PageFrame } from './PageFrame.tsx'
import { draftBanner } from './paperBanners.ts'
import { PopulationTable } from './PopulationTable.tsx'
import { DrugSources } from './Sources.tsx'

/**
 * What to check before the doses of one cycle that is said in words: who was studied, and the cautions of the drugs. Limits
 * in numbers stand on the order; what of either asks a person stands among its confirmations.
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
      <CautionTable plan={plan} wording={wording} />
      <PopulationTable plan={plan} wording={wording} />
      <DrugSources plan={plan} wording={wording} />
      <p className="paperQuiet">{paper.validity(cycleNumber)}</p>
    </PageFrame>
  )
}
