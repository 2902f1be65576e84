import { cycleOf } from '../../documents/buildDoseSheet.ts'
import { buildWorksheet } from '../../documents/buildWorksheet.ts'
import type { WorksheetDay } from '../../documents/worksheet.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { NO_BREAK } from '../../wording/formats/quantityText.ts'
import type { CycleSheetProps } from './cycleSheetProps.ts'
import { PageFrame } from './PageFrame.tsx'
import { draftBanner } from './paperBanners.ts'
import { PrintedPreparation } from './PrintedPreparation.tsx'
import { VialsTable } from './VialsTable.tsx'
import { WorksheetFoot } from './WorksheetFoot.tsx'
import './worksheet.css'

/**
 * The preparation worksheet of one cycle, upright. Each date is a sheet of its own, with the date in the head of every page
 * and its own signatures: the pharmacy works by the day, and a sheet of another day must not lie among its papers unseen.
 */
export function PrintedWorksheet({ plan, findings, status, wording, cycleNumber }: CycleSheetProps) {
  const { paper, worksheet: words } = wording
  const worksheet = buildWorksheet(plan, cycleNumber)
  const frame = {
    plan,
    wording,
    subtitle: paper.regimenCycle(wording.text(plan.regimen.title), plan.regimen.version, cycleNumber),
    banners: draftBanner(plan, findings, status, wording),
  }
  return (
    <div className="paperWorksheet">
      {worksheet.days.map((day) => (
        <PageFrame
          key={day.date ?? ''}
          {...frame}
          title={words.ofDate(dateText(day, wording))}
          signers={[words.preparedBy, words.checkedBy]}
        >
          {day.entries.map((entry) => (
            <PrintedPreparation key={entry.administration.id} plan={plan} day={day} entry={entry} wording={wording} />
          ))}
          <WorksheetFoot plan={plan} day={day} cycleNumber={cycleNumber} wording={wording} />
        </PageFrame>
      ))}
      {worksheet.totals.length > 0 && (
        <PageFrame {...frame} title={words.ofVials(cycleNumber)} signers={[]}>
          <VialsTable plan={plan} cycle={cycleOf(plan, cycleNumber)} totals={worksheet.totals} wording={wording} />
        </PageFrame>
      )}
    </div>
  )
}

/** `Mon 23-Nov-2026, day 1`, no part of it broken; a date that only has a dose of the evening before has no day of its own. */
function dateText({ date, cycleDays, weekend }: WorksheetDay, wording: LaterWording): string {
  const { paper, worksheet } = wording
  const day = date === null ? worksheet.undated : wording.longDate(date)
  const parts = [day, ...cycleDays.map((each) => paper.day(each)), ...(weekend ? [paper.weekend] : [])]
  return parts.map((part) => part.replaceAll(' ', NO_BREAK)).join(paper.joinParts)
}
