import { execFileSync } from 'node:child_process'
import { expect, type Page } from '@playwright/test'
import { LANGUAGES } from '../../src/wording/languages.ts'
import { printToPaper } from './pdfText.ts'

export interface PrintedLabels {
  /** Text of each label in the order of the paper, without white space, which every reader of a PDF sees elsewhere. */
  readonly labels: readonly string[]
  /** Width and height of each page in mm. */
  readonly pages: readonly { readonly width: number; readonly height: number }[]
  /** mm between the labels of a sheet, as their state (DRAFT) stands on them; none where one is alone. A browser that shrinks a page to fit shows here. */
  readonly apart: readonly number[]
  /** Words that leave their page, or come nearer to its edge than 1 mm. */
  readonly outside: readonly string[]
}

const MM_PER_POINT = 25.4 / 72
/** The state of the order stands in the head of a sheet as well, a little further in than on a label. */
const MOST_INSET_MM = 20

/** Every label of a printed file. One that goes over two pages ends nowhere, and is missing. */
export async function printLabels(page: Page, file: string, fingerprint: string): Promise<PrintedLabels> {
  const pages = await printToPaper(page, file)
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })
  const labels = text.split('\f').flatMap((each) => {
    // each label ends with the fingerprint of its plan; on a sheet the page's own furniture stands first
    const parts = squeezed(each).split(fingerprint.replaceAll(' ', ''))
    return parts.slice(0, -1).filter((part) => !part.includes('UTC+08:00'))
  })
  const outside = pages.flatMap(({ words, width }) =>
    words
      .filter(({ left, right }) => left < 1 / MM_PER_POINT || right > width - 1 / MM_PER_POINT)
      .map((word) => word.text),
  )
  const apart = pages.flatMap(({ words }) => {
    const columns = words.filter(({ text: word }) => /^(DRAFT|草稿)$/.test(word)).map(({ left }) => left)
    const across = (Math.max(...columns) - Math.min(...columns)) * MM_PER_POINT
    return across > MOST_INSET_MM ? [across] : []
  })
  const sizes = pages.map(({ width, height }) => ({ width: width * MM_PER_POINT, height: height * MM_PER_POINT }))
  return { labels, pages: sizes, apart, outside }
}

/** What each label says by the page itself, piece by piece: all of it must be on paper. */
export async function drawnLabels(page: Page): Promise<readonly (readonly string[])[]> {
  const drawn = await page.locator('.paper .label').evaluateAll((labels) =>
    labels.map((label) => {
      const pieces = [...label.querySelectorAll('*')].flatMap(({ childNodes }) =>
        [...childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [])),
      )
      return pieces
    }),
  )
  return drawn.map((pieces) => pieces.map(squeezed).filter((piece) => piece !== ''))
}

/** Chooses the language of the print and waits for it: its words load, and what is drawn is the old one until then. */
export async function printIn(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check()
  const language = LANGUAGES.find((each) => each.name === name)?.language ?? ''
  await expect(page.locator('.paperRoot > .paper')).toHaveAttribute('lang', language)
}

/** Of each label its number, which part of it and of how many: `2 1 3`. */
export function partNumbers(labels: readonly string[]): readonly string[] {
  return labels.map((text) => {
    const [, label, part = '1', of = '1'] =
      /label(\d+)of\d+(?:,PART(\d+)OF(\d+))?/.exec(text) ??
      /标签(\d+)（共\d+张）(?:之第(\d+)部分（共(\d+)部分）)?/.exec(text) ??
      []
    return [label, part, of].join(' ')
  })
}

/** On which part of its label each hazard mark and each way it must never go in stands: who takes up the first looks no further. */
export function warnedParts(labels: readonly string[]): readonly string[] {
  const warned = labels.filter((text) => /CYTOTOXIC,HAZARDOUSDRUG|Neverintothespinalcanal/.test(text))
  expect(warned.length).toBeGreaterThan(0)
  return warned.map((text) => /PART(\d+)OF/.exec(text)?.[1] ?? '1')
}

/** As every reader of a PDF agrees on it: without white space. */
export function squeezed(text: string): string {
  return text.replace(/\s/g, '')
}
