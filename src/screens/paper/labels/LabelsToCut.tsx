import type { LabelSheet } from '../../../documents/label.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import { PageFrame } from '../PageFrame.tsx'
import type { Banner } from '../paperBanners.ts'
import { LaidLabels } from './LaidLabels.tsx'
import { labelPieces } from './labelPieces.tsx'
import { LabelsWithout } from './LabelsWithout.tsx'

interface LabelsToCutProps {
  readonly plan: Plan
  readonly sheet: LabelSheet
  readonly banners: readonly Banner[]
  readonly wording: LaterWording
  /** Labels beside each other. */
  readonly across: number
  /** What a page of the sheet has between its margins. */
  readonly heightMm: string
}

/**
 * Labels on sheets of the paper, with lines to cut along. One whose text is long is higher than the
 * others; one that has no room on a page goes on on further parts, never over two pages.
 */
export function LabelsToCut({ plan, sheet, banners, wording, across, heightMm }: LabelsToCutProps) {
  const { labels: words, paper } = wording
  const pieces = labelPieces({ plan, sheet, banners, wording })
  return (
    <div className="paperLabels">
      <PageFrame
        plan={plan}
        wording={wording}
        title={words.title}
        subtitle={paper.regimenCycle(wording.text(plan.regimen.title), plan.regimen.version, sheet.cycle)}
        banners={banners}
        signers={[]}
      >
        {pieces.length === 0 && <p className="word">{words.none}</p>}
        <LaidLabels pieces={pieces} heightMm={heightMm} across={across} wording={wording} />
        <LabelsWithout plan={plan} sheet={sheet} wording={wording} />
      </PageFrame>
    </div>
  )
}
