/**
 * A place beside the page, unseen, where copies are laid out as on paper: paper itself is not while it is not printed. Whoever
 * asks for it takes it away again.
 */
export function unseenRoom(language: string): HTMLElement {
  const room = document.createElement('div')
  room.className = 'paper labelMeasure'
  room.lang = language
  room.ariaHidden = 'true'
  document.body.append(room)
  return room
}
