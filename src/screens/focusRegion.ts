/** The matrix takes the focus at its own tab stop, so that the arrows go on from there; any other region as a whole. */
export function focusRegion(id: string): void {
  const region = document.getElementById(id)
  const target = region?.querySelector<HTMLElement>('[data-place][tabindex="0"]') ?? region
  target?.focus()
  region?.scrollIntoView({ block: 'nearest' })
}
