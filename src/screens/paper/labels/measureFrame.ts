import { unseenRoom } from './unseenRoom.ts'

const MM_PER_PX = 25.4 / 96

/** mm that a sheet's head and foot take from each of its pages; nothing where the labels stand on no sheet. */
export function measureFrame(labels: Element, language: string): number {
  const sheet = labels.closest('table')
  if (sheet === null) return 0
  const room = unseenRoom(language)
  const copy = document.createElement('table')
  copy.className = 'paperPage'
  for (const part of [sheet.tHead, sheet.tFoot]) if (part !== null) copy.append(part.cloneNode(true))
  const within = document.createElement('div')
  within.className = 'paperLabels labelRows'
  within.append(copy)
  room.append(within)
  const { height } = copy.getBoundingClientRect()
  room.remove()
  return height * MM_PER_PX
}
