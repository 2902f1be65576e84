/** Days as a person writes them: `1–5`, `1, 3, 5`, `1 and 4`, `−1, 0`. Ascending whole numbers in. */
export function dayText(days: readonly number[], and: string): string {
  const runs: [number, number][] = []
  for (const day of days) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === day - 1) last[1] = day
    else runs.push([day, day])
  }
  const parts = runs.flatMap(([from, to]) =>
    to - from > 1 ? [`${from}–${to}`] : from === to ? [`${from}`] : [`${from}`, `${to}`],
  )
  return (parts.length === 2 ? parts.join(and) : parts.join(', ')).replaceAll('-', '−')
}

/** A day of the cycle with a minus sign that is as wide as a digit: `−1`. Here, since the page's first part has this file. */
export function signedDay(day: number): string {
  return String(day).replace('-', '−')
}
