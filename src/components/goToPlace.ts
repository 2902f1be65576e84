import { focusField } from './fieldLabel.ts'

/**
 * Brings a place of the page into view and puts the cursor in it, with whatever it is folded into opened: a field, the
 * first field of a group, or a part of the page as a whole.
 */
export function goToPlace(id: string): void {
  const place = document.getElementById(id)
  for (let each = place?.closest('details') ?? null; each !== null; ) {
    each.open = true
    each = each.parentElement?.closest('details') ?? null
  }
  if (place === null) return focusField(id)
  const isPart = place.localName === 'section'
  const fields = 'input, select, button'
  const target: HTMLElement | null = isPart || place.matches(fields) ? place : place.querySelector<HTMLElement>(fields)
  target?.focus()
  target?.scrollIntoView({ block: isPart ? 'start' : 'center' })
}
