/** Calendar days from one day of a cycle to a later one. Without a day 0, day 1 is the day after day −1. */
export function daysBetween(from: number, to: number, dayZero: boolean | undefined): number {
  const skipsDay0 = from < 1 && to >= 1 && !dayZero
  return to - from - (skipsDay0 ? 1 : 0)
}
