import type { LaterWording } from '../../wording/wording.ts'

export type PaperSize = 'A4' | 'Letter'

export interface PageTexts {
  readonly paperSize: PaperSize
  readonly labels: LaterWording['paper']
  readonly printedAt: string
  readonly build: string
  /** null while there is no plan. */
  readonly fingerprint: string | null
}

/** Wide enough for the same 186 mm upright box on both papers; the lower margin holds two lines. */
const MARGINS: Record<PaperSize, { readonly upright: string; readonly across: string }> = {
  A4: { upright: '11mm 12mm 20mm', across: '9mm 12mm 18mm' },
  Letter: { upright: '11mm 14.95mm 20mm', across: '9mm 12.7mm 18mm' },
}

const FACE =
  '"Segoe UI", "Helvetica Neue", Roboto, "Noto Sans", "Open Sans", "Liberation Sans", Arial, ' +
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif'

/**
 * The page furniture as `@page` rules. The counters exist only in margin boxes, and their texts come from the order, so
 * they cannot stand in a style sheet file. Nothing that identifies the patient goes here.
 */
export function pageRules({ paperSize, labels, printedAt, build, fingerprint }: PageTexts): string {
  const { upright, across } = MARGINS[paperSize]
  const made = labels.madeBy(build, fingerprint)
  const look = `font-family: ${FACE}; font-size: 10pt; line-height: 1.25; color: #000; vertical-align: top; padding-top: 3.5mm`
  return [
    `@page { size: ${paperSize} portrait; margin: ${upright};`,
    ` @bottom-left { content: ${cssString(labels.printed(printedAt))} "\\a" ${cssString(made)}; white-space: pre; ${look} }`,
    ` @bottom-right { content: ${cssString(labels.pageBefore)} counter(page) ${cssString(labels.pageBetween)}`,
    `  counter(pages) ${cssString(labels.pageAfter)}; white-space: nowrap; font-weight: 600; ${look} } }`,
    `@page across { size: ${paperSize} landscape; margin: ${across} }`,
  ].join('\n')
}

/**
 * Before all other sheets, whenever they came: of two sheets Chromium takes the later one's page, also where the earlier
 * one's is named, and a document with a page of its own would get this one's size and margins.
 */
export function adoptPageRules(texts: PageTexts): () => void {
  return adopt(pageRules(texts), (sheet, others) => [sheet, ...others])
}

/** Rules of one document, after those of every page. */
export function adoptRules(rules: string): () => void {
  return adopt(rules, (sheet, others) => [...others, sheet])
}

/**
 * Puts rules into a sheet object: a strict Content-Security-Policy allows that, where it forbids a style element.
 * @returns what takes them out again
 */
function adopt(
  rules: string,
  among: (sheet: CSSStyleSheet, others: readonly CSSStyleSheet[]) => CSSStyleSheet[],
): () => void {
  if (!('adoptedStyleSheets' in document)) return () => {} // such a browser is told to print elsewhere
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  document.adoptedStyleSheets = among(sheet, document.adoptedStyleSheets)
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}

/** A CSS string of any text: whatever could end it, start a comment or a tag, or break its line is written by its number. */
export function cssString(text: string): string {
  const safe = text.replace(/[^\p{L}\p{N} .,:;+()–-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)
  return `"${safe}"`
}
