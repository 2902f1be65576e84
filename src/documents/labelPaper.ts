import { parseDecimalText } from '../order/parseDecimalText.ts'
import { decimal } from '../quantities/decimal.ts'

/** Labels to cut out of sheets of the paper chosen, or one after the other from a label printer. */
export const LABEL_MEDIA = ['sheet', 'printer'] as const
export type LabelMedia = (typeof LABEL_MEDIA)[number]

/** How a hospital prints labels: set once on a device. Width and height in mm, canonical digits. */
export interface LabelPaper {
  readonly media: LabelMedia
  readonly widthMm: string
  readonly heightMm: string
}

/** Sizes that are offered: the first is the shipped one, the last is A6. */
export const LABEL_SIZES = [
  { widthMm: '100', heightMm: '60' },
  { widthMm: '100', heightMm: '75' },
  { widthMm: '105', heightMm: '148' },
] as const

export const SHIPPED_LABEL: LabelPaper = { media: 'sheet', ...LABEL_SIZES[0] }

/**
 * mm. Narrower, the longest words of a name would part; higher, a label that a long text makes taller still would not stand
 * on one sheet; wider, its width would leave the sheet.
 */
export const LABEL_LIMITS = {
  widthMm: { least: '70', most: '160' },
  heightMm: { least: '40', most: '155' },
} as const
export type LabelSide = keyof typeof LABEL_LIMITS

const DECIMALS = 1

/** Canonical digits of a typed width or height in mm, to 0.1 mm; null for a text that is no number, or not within its limits. */
export function parseLabelSide(text: string, side: LabelSide): string | null {
  const entry = parseDecimalText(text, DECIMALS)
  if (entry.state !== 'entered') return null
  const { least, most } = LABEL_LIMITS[side]
  return entry.value.gte(decimal(least)) && entry.value.lte(decimal(most)) ? entry.text : null
}

/** What a device kept, whole or not at all. */
export function readLabelPaper(kept: unknown): LabelPaper | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { media, widthMm, heightMm }: Partial<Record<keyof LabelPaper, unknown>> = kept
  const chosen = LABEL_MEDIA.find((each) => each === media)
  const isSize = isCanonical(widthMm, 'widthMm') && isCanonical(heightMm, 'heightMm')
  return chosen !== undefined && isSize ? { media: chosen, widthMm, heightMm } : null
}

function isCanonical(kept: unknown, side: LabelSide): kept is string {
  return typeof kept === 'string' && parseLabelSide(kept, side) === kept
}
