/** Days since 1970 as a civil date. */
export function dateText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}
