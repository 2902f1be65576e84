import type { ReactNode } from 'react'
import type { LabelSheet, Numbered } from '../../../documents/label.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import type { Banner } from '../paperBanners.ts'
import type { LabelBlock } from './labelBlock.ts'
import { labelBlocks } from './labelBlocks.tsx'
import { LabelFoot } from './LabelFoot.tsx'
import { LabelHead } from './LabelHead.tsx'
import { LabelWho } from './LabelWho.tsx'
import { withoutTexts } from './labelTexts.ts'

/** What a label is drawn from, whole or in parts. */
export interface LabelPieces {
  readonly key: string
  readonly head: (part: Numbered | null) => ReactNode
  readonly blocks: readonly LabelBlock[]
  readonly foot: ReactNode
  /** A list of what has no label: it goes on no bag. */
  readonly isSlip: boolean
}

interface Made {
  readonly plan: Plan
  readonly sheet: LabelSheet
  readonly banners: readonly Banner[]
  readonly wording: LaterWording
}

export function labelPieces({ plan, sheet, banners, wording }: Made): readonly LabelPieces[] {
  const { labels } = sheet
  const who = { plan, banners, wording }
  return labels.map((label, index) => {
    const count = { number: index + 1, of: labels.length }
    return {
      key: `${label.administration.id} ${label.share?.number ?? 1}`,
      head: (part) => <LabelHead label={label} {...who} count={count} part={part} />,
      blocks: labelBlocks(label, plan, wording),
      foot: <LabelFoot plan={plan} wording={wording} />,
      isSlip: false,
    }
  })
}

/**
 * The slip that a label printer ends with: which doses have no label, so that none is missed on a roll. None where every dose
 * has one.
 */
export function slipPieces({ plan, sheet, banners, wording }: Made): readonly LabelPieces[] {
  const { labels: words } = wording
  const { without } = sheet
  if (without.length === 0) return []
  return [
    {
      key: 'without',
      head: (part) => (
        <header data-label="head">
          <LabelWho plan={plan} banners={banners} wording={wording} count={null} part={part} />
          <p className="labelDrug">{words.without}</p>
        </header>
      ),
      blocks: without.map((each, index) => {
        const { name, days, why } = withoutTexts(each, plan, wording)
        const node = (
          <p>
            <b>{name}</b>, {days}: {why}
          </p>
        )
        return { key: `${index}`, node }
      }),
      foot: <LabelFoot plan={plan} wording={wording} />,
      isSlip: true,
    },
  ]
}
