import { execFileSync } from 'node:child_process'
import type { Page } from '@playwright/test'

export interface PrintedPage {
  /** The words as they stand on the paper, line by line, cells parted by two spaces; no-break spaces read as spaces. */
  readonly text: string
  readonly words: readonly Word[]
  /** Points, 1/72 inch. */
  readonly width: number
  readonly height: number
}

/** Prints the page as a person's browser would, with the size the page itself asks for, and reads the paper back. */
export async function printToPaper(page: Page, file: string): Promise<readonly PrintedPage[]> {
  await page.locator('.paper').waitFor({ state: 'attached' }) // loaded after the screen stands
  await page.pdf({ path: file, preferCSSPageSize: true })
  const xml = execFileSync('pdftotext', ['-bbox', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  return xml
    .split('<page ')
    .slice(1)
    .map((part) => {
      const size = /width="([\d.]+)" height="([\d.]+)"/.exec(part)
      const words = wordsOf(part)
      return { text: asLines(words), words, width: Number(size?.[1]), height: Number(size?.[2]) }
    })
}

export interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
}

function wordsOf(page: string): readonly Word[] {
  const words = page.matchAll(
    /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gs,
  )
  return [...words].map(([, left, top, right, bottom, raw = '']) => {
    const text = raw.replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ENTITIES[name] ?? '').replaceAll('\u00a0', ' ')
    return { text, left: Number(left), right: Number(right), base: baseline(text, Number(top), Number(bottom)) }
  })
}

/** The box of a word is as tall as its font says, which differs by script; letters of one line share a baseline. */
function baseline(text: string, top: number, bottom: number): number {
  return top + (bottom - top) * (/[\u2e80-\uffff]/.test(text) ? 0.73 : 0.81)
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

const SAME_LINE = 5 // points; the cells of a row begin at one height, in letters of 10 to 14 points
const CELL_GAP = 6 // points; wider than any space between words
const NO_GAP = 1 // points; a word parts where its script changes

/** Words at one height are a line; two spaces part its cells. */
function asLines(words: readonly Word[]): string {
  const lines: Word[][] = []
  for (const word of [...words].sort((a, b) => a.base - b.base)) {
    const line = lines.at(-1)
    if (line?.[0] && word.base - line[0].base < SAME_LINE) line.push(word)
    else lines.push([word])
  }
  return lines
    .map((line) => {
      const across = line.sort((a, b) => a.left - b.left)
      return across.reduce((text, word, index) => {
        const before = across[index - 1]
        if (before === undefined) return word.text
        const gap = word.left - before.right
        return text + (gap > CELL_GAP ? '  ' : gap < NO_GAP ? '' : ' ') + word.text
      }, '')
    })
    .join('\n')
}

/** The paper without its layout: any run of white space is one space, so that a wrapped sentence is one again. */
export function asSentence(text: string): string {
  return text.replace(/\s+/g, ' ')
}
