import type { LabelPaper } from '../../../documents/labelPaper.ts'
import type { PaperSize } from '../pageRules.ts'

/** Labels a page of a label printer may be long, where one text is too long for less. */
export const MOST_LENGTHS = 12
/** mm at each edge of a printed label: what a label printer cannot reach, and what a cut may take. */
export const LABEL_MARGIN_MM = 2
/** mm: a page is cut to whole dots of a printer, so it is a little shorter than its size; a foot must not fall off it. */
export const LABEL_SPARE_MM = 1
/** mm: what a sheet has across on either paper. Its labels stand edge to edge, so that one cut parts two. */
const SHEET_MM = 200
/** mm: what a sheet has from its head to its foot, both within. */
export const SHEET_HEIGHT_MM: Readonly<Record<PaperSize, string>> = { A4: '266', Letter: '248.4' }

/** How many labels stand beside each other on a sheet. */
export function labelsAcross({ widthMm }: LabelPaper): number {
  return Math.max(1, Math.floor(SHEET_MM / Number(widthMm)))
}

/**
 * The label's own page for a label printer, as long as one label or, for a text that has no room on one, as several; and
 * the size of a label on a sheet. A hospital sets it on the device, so it cannot stand in a style sheet file.
 */
export function labelPageRules({ widthMm, heightMm }: LabelPaper): string {
  const width = Number(widthMm)
  const lengths = Array.from({ length: MOST_LENGTHS }, (_, index) => index + 1)
  return [
    '@page labelSheet { margin: 11mm 5mm 20mm; @bottom-left { padding-left: 7mm } @bottom-right { padding-right: 7mm } }',
    `.paper .labelRows { inline-size: ${SHEET_MM}mm }`,
    `.paper .labelOnSheet { inline-size: ${widthMm}mm; min-block-size: ${heightMm}mm }`,
    `.paper .labelPage { inline-size: ${inner(width)} }`,
    ...lengths.flatMap((length) => {
      const height = Number(heightMm) * length
      return [
        `@page labelOf${length} { size: ${mm(width)} ${mm(height)}; margin: ${LABEL_MARGIN_MM}mm;`,
        ` @bottom-left { content: none } @bottom-right { content: none } }`,
        `.paper .labelOf${length} { page: labelOf${length}; block-size: ${inner(height - LABEL_SPARE_MM)} }`,
      ]
    }),
  ].join('\n')
}

function inner(side: number): string {
  return mm(side - LABEL_MARGIN_MM * 2)
}

/** A size of paper, no dose: tenths of a millimetre are exact enough for it. */
function mm(side: number): string {
  return `${side.toFixed(1)}mm`
}
