import type { LabelSheet } from '../../../documents/label.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import { PageFrame } from '../PageFrame.tsx'
import type { Banner } from '../paperBanners.ts'
import { labelPieces } from './labelPieces.tsx'
import { LabelsWithout } from './LabelsWithout.tsx'

interface LabelsToCutProps {
  readonly plan: Plan
  readonly sheet: LabelSheet
  readonly banners: readonly Banner[]
  readonly wording: LaterWording
  /** Labels beside each other. */
  readonly across: number
}

/** Labels on sheets of the paper, with lines to cut along. One whose text is long is higher than the others, never cut. */
export function LabelsToCut({ plan, sheet, banners, wording, across }: LabelsToCutProps) {
  const { labels: words, paper } = wording
  const pieces = labelPieces({ plan, sheet, banners, wording })
  const rows = Array.from({ length: Math.ceil(pieces.length / across) }, (_, row) =>
    pieces.slice(row * across, (row + 1) * across),
  )
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
        <div className="labelRows">
          {rows.map((row) => (
            <div key={row[0]?.key} className="labelRow">
              {row.map(({ key, head, blocks, foot }) => (
                <article key={key} className="label labelOnSheet">
                  {head(null)}
                  {blocks.map((block) => (
                    <div key={block.key} data-label="block">
                      {block.node}
                    </div>
                  ))}
                  {foot}
                </article>
              ))}
            </div>
          ))}
        </div>
        <LabelsWithout plan={plan} sheet={sheet} wording={wording} />
      </PageFrame>
    </div>
  )
}
