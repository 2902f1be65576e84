/** The buttons that choose a hit, as they stand in the list. */
function hitButtons(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('#finder-hits [data-hit]')]
}

export function toFirstHit(): void {
  hitButtons()[0]?.focus()
}

/** Whether a button of a hit has the focus. */
export function isAmongHits(): boolean {
  const inHits = document.activeElement?.closest('#finder-hits') ?? null
  return inHits !== null
}

/**
 * From the hit in focus to its neighbour, and from the first one, or by Escape, back to the search field.
 * @returns whether the key meant something here
 */
export function moveAmongHits(key: string): boolean {
  const buttons = hitButtons()
  const row = document.activeElement?.closest('li')
  const here = buttons.findIndex((button) => row?.contains(button) === true)
  if (here === -1) return false
  const search = document.getElementById('finder-search')
  const to =
    key === 'ArrowDown'
      ? buttons[here + 1]
      : key === 'ArrowUp'
        ? (buttons[here - 1] ?? search)
        : key === 'Escape'
          ? search
          : null
  to?.focus()
  return key === 'ArrowDown' || key === 'ArrowUp' || key === 'Escape'
}
