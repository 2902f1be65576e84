import { buildWorkingSheet } from '../../documents/buildWorkingSheet.ts'
import { cycleOf } from '../../documents/buildDoseSheet.ts'
import type { CycleSheetProps } from './cycleSheetProps.ts'
import { Measurements } from './Measurements.tsx'
import { NumberedSources } from './NumberedSources.tsx'
import { PageFrame } from './PageFrame.tsx'
import { draftBanner } from './paperBanners.ts'
import { PolicyInForce } from './PolicyInForce.tsx'
import { WorkedDrugTable } from './WorkedDrugTable.tsx'
import './workingSheet.css'

/** Every step of every dose of one cycle, upright: what a second person needs to work each of them out by hand. */
export function PrintedWorkingSheet({ plan, findings, status, wording, cycleNumber }: CycleSheetProps) {
  const { paper, workingSheet: words } = wording
  const sheet = buildWorkingSheet(plan, cycleNumber)
  return (
    <div className="paperWorked">
      <PageFrame
        plan={plan}
        wording={wording}
        title={words.title}
        subtitle={paper.regimenCycle(wording.text(plan.regimen.title), plan.regimen.version, cycleNumber)}
        banners={draftBanner(plan, findings, status, wording)}
        signers={[paper.calculatedBy, paper.checkedBy]}
      >
        <Measurements plan={plan} cycle={cycleOf(plan, cycleNumber)} wording={wording} />
        {sheet.clearance !== null && (
          <p>
            <b>{words.clearance}</b> {wording.renalWorking(sheet.clearance)}
          </p>
        )}
        <p>
          <PolicyInForce policy={plan.policy} wording={wording} />
        </p>
        <p className="paperQuiet">{words.lead}</p>
        {sheet.drugs.map((drug) => (
          <WorkedDrugTable
            key={drug.item.id}
            worked={drug}
            regimen={plan.regimen}
            citations={sheet.citations}
            wording={wording}
          />
        ))}
        {sheet.notGiven.map(({ item, name, reason, by }) => (
          <p key={item}>
            <b>{wording.screen.plan.notGivenLocally(wording.text(name), reason, by)}</b> ({paper.mark.local})
          </p>
        ))}
        <NumberedSources citations={sheet.citations} wording={wording} />
        <p className="paperQuiet">{paper.validity(cycleNumber)}</p>
      </PageFrame>
    </div>
  )
}
