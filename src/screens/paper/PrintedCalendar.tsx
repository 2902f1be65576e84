import type { Calendar } from '../../documents/calendar.ts'
import type { Finding } from '../../evidence/finding.ts'
import type { Plan, PrintStatus } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { MonthTable } from './MonthTable.tsx'
import { orderSigners } from './orderSigners.ts'
import { PageFrame } from './PageFrame.tsx'
import { draftBanner } from './paperBanners.ts'
import { supportLetters } from './supportLetters.ts'

interface PrintedCalendarProps {
  readonly plan: Plan
  readonly findings: readonly Finding[]
  readonly status: PrintStatus
  readonly wording: LaterWording
  readonly cycles: readonly number[]
  readonly calendar: Calendar
  /** Projected cycles are no order: they say so on every page and have no place to sign. */
  readonly isProjected: boolean
}

/** A page a month, across. */
export function PrintedCalendar(props: PrintedCalendarProps) {
  const { plan, findings, status, wording, cycles, calendar, isProjected } = props
  const { paper } = wording
  const projected = isProjected ? [{ word: paper.projected, reason: paper.projectedReason }] : []
  const banners = [...draftBanner(plan, findings, status, wording), ...projected]
  const letters = supportLetters(plan.support)
  const windows = plan.cycles
    .filter((cycle) => cycles.includes(cycle.number))
    .flatMap((cycle) => cycle.assessments)
    .filter(({ from, to }) => from !== to)
  return (
    <div className="paperAcross">
      {calendar.months.map((month) => (
        <PageFrame
          key={`${month.year}-${month.month}`}
          plan={plan}
          wording={wording}
          title={[paper.title.calendar, wording.month(month.year, month.month)].join(paper.joinParts)}
          subtitle={paper.regimenCycles(
            wording.text(plan.regimen.title),
            plan.regimen.version,
            cycles[0] ?? 1,
            cycles.at(-1) ?? 1,
          )}
          banners={banners}
          signers={isProjected ? [] : orderSigners(wording)}
        >
          <MonthTable month={month} windows={windows} isProjected={isProjected} letters={letters} wording={wording} />
        </PageFrame>
      ))}
    </div>
  )
}
