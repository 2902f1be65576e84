import type { Page } from '@playwright/test'

export interface ShownPage {
  /** As it stands on the page; a label from a label printer has none. */
  readonly number: string | null
  readonly words: readonly ShownWord[]
}

export interface ShownWord {
  readonly text: string
  /** px from the left edge of its page. */
  readonly left: number
  /** px of its baseline from the upper edge of its page. */
  readonly base: number
}

/** The words of every previewed page, its furniture too, each where it stands; a word with hyphens in its parts. */
export function previewedPages(page: Page): Promise<ShownPage[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.paperSheet, .labelPage')].flatMap((sheet) => {
      const drawn = sheet.matches('.labelPage') ? [sheet] : [...sheet.querySelectorAll('.previewPage')]
      const pages = drawn.map((each) => ({
        number: each.querySelector(':scope > b')?.textContent ?? null,
        box: each.getBoundingClientRect(),
        words: new Array<ShownWord>(),
      }))
      const nodes = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
      for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
        // how many pages the row has is said over them, and is on none
        if (node.parentElement?.matches('.previewCount')) continue
        for (const { 0: text, index } of (node.textContent ?? '').matchAll(/[A-Za-z0-9.:,]{3,}/g)) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + text.length)
          // a head or foot is written once, and drawn on every page
          const [first] = range.getClientRects()
          if (!first) continue
          const own = pages.find(({ box }) => first.left >= box.left && first.left < box.right)
          if (!own) throw new Error(`${text} is on no page`)
          // of a Latin word, as pdfText.ts takes it from its box
          const base = first.top + first.height * 0.81 - own.box.top
          own.words.push({ text, left: first.left - own.box.left, base })
        }
      }
      return pages.map(({ number, words }) => ({ number, words }))
    }),
  )
}
