import { type RefObject, useEffect, useRef } from 'react'

/**
 * A form that opens takes the focus to its first field; when it closes, the focus goes back to the button that opened it,
 * named by its `data-opens`, or to the first button that is left. Escape closes it and nothing around it; in an open list
 * of options it closes that alone. `fields`: where its first one is found, for a form that stands inside another.
 */
export function useOpenForm(
  open: string | null,
  close: () => void,
  fields = 'form input, form select',
): RefObject<HTMLDivElement | null> {
  const within = useRef<HTMLDivElement>(null)
  const was = useRef(open)
  useEffect(() => {
    const before = was.current
    was.current = open
    if (before === open) return
    const place = within.current
    if (open !== null) place?.querySelector<HTMLElement>(fields)?.focus()
    else (place?.querySelector<HTMLElement>(`[data-opens="${before}"]`) ?? place?.querySelector('button'))?.focus()
  }, [open, fields])
  useEffect(() => {
    const place = within.current
    if (open === null || place === null) return
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.target instanceof HTMLSelectElement) return
      event.preventDefault()
      close()
    }
    place.addEventListener('keydown', press)
    return () => {
      place.removeEventListener('keydown', press)
    }
  }, [open, close])
  return within
}
