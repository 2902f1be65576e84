import type { LabelHeights } from './layoutLabel.ts'
import { unseenRoom } from './unseenRoom.ts'

/** What a label says of which one it is, in the longest form it can take: whole, and in parts. */
export interface LongestCounts {
  readonly whole: string
  readonly inParts: string
}

/**
 * Heights of labels as this browser lays them out with the fonts it has.
 * @param labels what is drawn of each label, in one part or several
 */
export function measureLabels(
  labels: readonly (readonly Element[])[],
  counts: LongestCounts,
  language: string,
): readonly LabelHeights[] {
  const room = unseenRoom(language)
  const heights = labels.map((parts) => {
    const copy = document.createElement('div')
    copy.append(...parts.map((part) => part.cloneNode(true)))
    room.append(copy)
    return heightsOf(copy, counts)
  })
  room.remove()
  return heights
}

/** Blocks of all parts; the head of the first one, as it is whole, as it begins a label in parts, and as it is repeated. */
function heightsOf(copy: Element, counts: LongestCounts): LabelHeights {
  const pieces = (name: string): readonly Element[] => [...copy.querySelectorAll(`[data-label="${name}"]`)]
  const [head] = pieces('head')
  const [foot] = pieces('foot')
  const blocks = pieces('block').map(heightOf)
  const whole = headWith(counts.whole)
  const first = headWith(counts.inParts)
  for (const once of pieces('once')) once.remove()
  return { whole, first, later: heightOf(head), blocks, foot: heightOf(foot) }

  function headWith(text: string): number {
    for (const count of pieces('count')) count.textContent = text
    return heightOf(head)
  }
}

function heightOf(element: Element | undefined): number {
  return element?.getBoundingClientRect().height ?? 0
}
