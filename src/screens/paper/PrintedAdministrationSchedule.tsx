import { buildAdministrationSchedule } from '../../documents/buildAdministrationSchedule.ts'
import type { CycleSheetProps } from './cycleSheetProps.ts'
import { PageFrame } from './PageFrame.tsx'
import { draftBanner } from './paperBanners.ts'
import { ScheduleDayTable } from './ScheduleDayTable.tsx'
import { SupportLeftOut } from './SupportCells.tsx'
import './schedule.css'

/** The administration schedule of one cycle, across: a block a date, for the hand that gives. */
export function PrintedAdministrationSchedule({ plan, findings, status, wording, cycleNumber }: CycleSheetProps) {
  const { paper } = wording
  const { days } = buildAdministrationSchedule(plan, cycleNumber)
  return (
    <div className="paperAcross paperSchedule">
      <PageFrame
        plan={plan}
        wording={wording}
        title={wording.schedule.title}
        subtitle={paper.regimenCycle(wording.text(plan.regimen.title), plan.regimen.version, cycleNumber)}
        banners={draftBanner(plan, findings, status, wording)}
        signers={[paper.calculatedBy, paper.checkedBy]}
      >
        {days.map((day) => (
          <ScheduleDayTable key={day.date ?? ''} day={day} regimen={plan.regimen} wording={wording} />
        ))}
        <SupportLeftOut plan={plan} cycleNumber={cycleNumber} wording={wording} />
        <p className="paperQuiet">{paper.validity(cycleNumber)}</p>
      </PageFrame>
    </div>
  )
}
