import { cycleOf } from '../../documents/buildDoseSheet.ts'
import { buildWorksheet } from '../../documents/buildWorksheet.ts'
import { worksheetSheets } from '../../documents/worksheetSheets.ts'
import type { CycleSheetProps } from './cycleSheetProps.ts'
import { PageFrame } from './PageFrame.tsx'
import { draftBanner } from './paperBanners.ts'
import { PrintedPreparation } from './PrintedPreparation.tsx'
import { VialsTable } from './VialsTable.tsx'
import { WorksheetFoot } from './WorksheetFoot.tsx'
import { sheetDates } from './worksheetDate.ts'
import './worksheet.css'

/**
 * The preparation worksheet of one cycle, upright. Each date is a sheet of its own, with the date in the head of every page
 * and its own signatures: the pharmacy works by the day, and a sheet of another day must not lie among its papers unseen.
 * Dates that have the same tablets or syringes and nothing else share one, and each of them is named in its head.
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
      {worksheetSheets(worksheet.days).map((sheet) => (
        <PageFrame
          key={sheet.first.date ?? ''}
          {...frame}
          title={words.ofDate(sheetDates(sheet, wording))}
          signers={[words.preparedBy, words.checkedBy]}
        >
          {sheet.first.entries.map((entry) => (
            <PrintedPreparation
              key={entry.administration.id}
              plan={plan}
              day={sheet.first}
              sharedBy={sheet.days}
              entry={entry}
              wording={wording}
            />
          ))}
          <WorksheetFoot plan={plan} day={sheet.first} cycleNumber={cycleNumber} wording={wording} />
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
