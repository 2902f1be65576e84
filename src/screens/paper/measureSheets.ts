export interface MeasuredSheet {
  readonly element: HTMLElement
  readonly pages: number
  /** A page of a label printer: its own size, and nothing in its margins. */
  readonly isLabel: boolean
}

/** How many pages the browser breaks each sheet into, while they flow on the screen: see preview.css. */
export function measureSheets(root: HTMLElement): readonly MeasuredSheet[] {
  return [...root.querySelectorAll<HTMLElement>('.paperSheet, .labelPage')].map((element) => {
    const flow = element.querySelector<HTMLElement>('.paperFlow')
    return { element, pages: flow === null ? 1 : pagesOf(flow), isLabel: flow === null }
  })
}

function pagesOf(flow: HTMLElement): number {
  const gap = Number.parseFloat(getComputedStyle(flow).columnGap)
  const pages = Math.round((flow.scrollWidth + gap) / (flow.clientWidth + gap))
  // a window without layout has no columns
  return Number.isFinite(pages) && pages > 0 ? pages : 1
}
