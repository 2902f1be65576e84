import { useEffect } from 'react'
import { focusRegion } from './focusRegion.ts'
import { REGIONS } from './regions.ts'

/** Alt+1 to Alt+4 go to a region, F6 to the next, Escape closes the working. Every one has a visible control as well. */
export function RegionKeys({ onEscape }: { readonly onEscape: () => void }) {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // an act that is half filled in is closed by itself first: its form would be lost with the working
      const isFilling = document.querySelector('#region-working form') !== null
      if (event.key === 'Escape' && !event.defaultPrevented && !isFilling && !isTyping(event.target)) onEscape()
      const wanted =
        event.altKey && !event.ctrlKey && !event.metaKey ? /^Digit([1-4])$/.exec(event.code)?.[1] : undefined
      if (wanted !== undefined) {
        event.preventDefault() // Alt with a digit is taken by no browser here, but by some menus
        focusRegion(REGIONS[Number(wanted) - 1] ?? REGIONS[0])
      } else if (event.key === 'F6') {
        event.preventDefault()
        focusNextRegion(event.shiftKey ? -1 : 1)
      }
    }
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('keydown', press)
    }
  }, [onEscape])
  return null
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select')
}

function focusNextRegion(step: 1 | -1): void {
  const present = REGIONS.filter((id) => document.getElementById(id) !== null)
  const here = present.findIndex((id) => document.getElementById(id)?.contains(document.activeElement))
  const next = here === -1 ? 0 : (here + step + present.length) % present.length
  const id = present[next]
  if (id !== undefined) focusRegion(id)
}
