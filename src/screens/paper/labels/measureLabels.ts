import type { LabelHeights } from './layoutLabel.ts'

/**
 * Heights of labels as this browser lays them out with the fonts it has. Paper is not laid out while it is not printed, so
 * copies are measured beside the page, unseen, and taken away again.
 * @param labels what is drawn of each label, in one part or several
 * @param partText the line that a label in parts has besides
 */
export function measureLabels(labels: readonly Element[], partText: string, language: string): readonly LabelHeights[] {
  const room = document.createElement('div')
  room.className = 'paper labelMeasure'
  room.lang = language
  room.ariaHidden = 'true'
  document.body.append(room)
  const heights = labels.map((label) => {
    const copy = document.createElement('div')
    copy.className = 'labelMeasured'
    const partLine = document.createElement('p')
    partLine.className = 'labelPart'
    partLine.textContent = partText
    copy.append(partLine, ...[...label.children].map((part) => part.cloneNode(true)))
    room.append(copy)
    return heightsOf(copy, partLine)
  })
  room.remove()
  return heights
}

function heightsOf(copy: Element, partLine: Element): LabelHeights {
  const pieces = (name: string): readonly Element[] => [...copy.querySelectorAll(`[data-label="${name}"]`)]
  const [head] = pieces('head')
  const [foot] = pieces('foot')
  // a label already in parts says in its head which one it is: that line is reckoned by itself
  const said = head === undefined ? [] : [...head.querySelectorAll('.labelPart')]
  const first = heightOf(head) - sumOf(said)
  return {
    first,
    later: first - sumOf(pieces('once')),
    partLine: heightOf(partLine),
    blocks: pieces('block').map(heightOf),
    foot: heightOf(foot),
  }
}

function heightOf(element: Element | undefined): number {
  return element?.getBoundingClientRect().height ?? 0
}

function sumOf(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + heightOf(element), 0)
}
