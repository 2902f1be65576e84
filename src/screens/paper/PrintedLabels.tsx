import { buildLabels } from '../../documents/buildLabels.ts'
import { useLabelPaperStore } from '../../state/labelPaperStore.ts'
import { useSettingsStore } from '../../state/settingsStore.ts'
import type { CycleSheetProps } from './cycleSheetProps.ts'
import { labelPieces, slipPieces } from './labels/labelPieces.tsx'
import { LabelRules } from './labels/LabelRules.tsx'
import { labelsAcross, SHEET_HEIGHT_MM } from './labels/labelPageRules.ts'
import { LabelsToCut } from './labels/LabelsToCut.tsx'
import { LaidLabels } from './labels/LaidLabels.tsx'
import { draftBanner } from './paperBanners.ts'
import './labels/labels.css'

/** The labels of the bags and syringes of one cycle, as this device prints them: on sheets to cut, or by a label printer. */
export function PrintedLabels({ plan, findings, status, wording, cycleNumber }: CycleSheetProps) {
  const labelPaper = useLabelPaperStore((store) => store.labelPaper)
  const paperSize = useSettingsStore((settings) => settings.paperSize)
  const sheet = buildLabels(plan, cycleNumber)
  const made = { plan, sheet, wording, banners: draftBanner(plan, findings, status, wording) }
  return (
    <>
      <LabelRules labelPaper={labelPaper} />
      {labelPaper.media === 'sheet' ? (
        <LabelsToCut {...made} across={labelsAcross(labelPaper)} heightMm={SHEET_HEIGHT_MM[paperSize]} />
      ) : (
        <LaidLabels
          pieces={[...labelPieces(made), ...slipPieces(made)]}
          heightMm={labelPaper.heightMm}
          across={null}
          wording={wording}
        />
      )}
    </>
  )
}
