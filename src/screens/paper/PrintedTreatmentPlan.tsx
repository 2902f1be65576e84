import { buildTreatmentPlan } from '../../documents/buildTreatmentPlan.ts'
import { Assessments } from './Assessments.tsx'
import { BodyTable } from './BodyTable.tsx'
import { Choices } from './Choices.tsx'
import { Confirmations } from './Confirmations.tsx'
import { CourseChanges } from './CourseChanges.tsx'
import { CumulativeTable } from './CumulativeTable.tsx'
import type { CycleSheetProps } from './cycleSheetProps.ts'
import { LimitsTable } from './LimitsTable.tsx'
import { Measurements } from './Measurements.tsx'
import { Notes } from './Notes.tsx'
import { LabFacts } from './order/LabFacts.tsx'
import { OrderFacts } from './order/OrderFacts.tsx'
import { OrderFoot } from './order/OrderFoot.tsx'
import { OrderTable } from './order/OrderTable.tsx'
import { ProceedLines } from './order/ProceedLines.tsx'
import { SupportOrders } from './order/SupportOrders.tsx'
import { orderSigners } from './orderSigners.ts'
import { PageFrame } from './PageFrame.tsx'
import { draftBanner } from './paperBanners.ts'
import { Sources } from './Sources.tsx'
import './treatmentPlan.css'

/**
 * The order of one cycle that a prescriber signs, upright. In the order of what harm a mistake would do: what for and of
 * whom, the doses, what goes beside them, what holds them back, what was decided, and where it all comes from.
 */
export function PrintedTreatmentPlan({ plan, findings, status, wording, cycleNumber }: CycleSheetProps) {
  const { paper } = wording
  const cycle = plan.cycles.find((candidate) => candidate.number === cycleNumber)
  if (cycle === undefined) return null
  const order = buildTreatmentPlan(plan, cycleNumber)
  return (
    <PageFrame
      plan={plan}
      wording={wording}
      title={paper.title.treatmentPlan}
      subtitle={paper.regimenCycle(wording.text(plan.regimen.title), plan.regimen.version, cycleNumber)}
      banners={draftBanner(plan, findings, status, wording)}
      signers={orderSigners(wording)}
    >
      <div className="paperOrder">
        <OrderFacts plan={plan} wording={wording} />
        <Measurements plan={plan} cycle={cycle} wording={wording} />
        <dl className="paperWorking">
          <LabFacts plan={plan} cycle={cycle} wording={wording} />
        </dl>
        <BodyTable plan={plan} wording={wording} />
        <section>
          <h2>{paper.doses}</h2>
          <OrderTable plan={plan} lines={order.treatment} wording={wording} />
          <OrderFoot plan={plan} order={order} wording={wording} />
        </section>
        <SupportOrders plan={plan} order={order} cycleNumber={cycleNumber} wording={wording} />
        <CumulativeTable plan={plan} wording={wording} />
        <LimitsTable plan={plan} wording={wording} />
        <CourseChanges plan={plan} cycle={cycle} wording={wording} />
        <ProceedLines plan={plan} order={order} cycleNumber={cycleNumber} wording={wording} />
        <Assessments plan={plan} cycle={cycle} wording={wording} />
        <Choices plan={plan} wording={wording} />
        <Confirmations plan={plan} findings={findings} wording={wording} />
        <Notes plan={plan} findings={findings} wording={wording} />
        <Sources plan={plan} wording={wording} />
      </div>
    </PageFrame>
  )
}
