const PART = /^(-?\d{1,3})(?:~(-?\d{1,3}))?$/

/** Days of a cycle, ascending: `1~3,8`; a tilde, because a day may be negative. */
export function daysText(days: readonly number[]): string {
  const runs: [number, number][] = []
  for (const day of days.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && last[1] === day - 1) last[1] = day
    else runs.push([day, day])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}~${String(to)}`)).join(',')
}

/** The days of such a text, or null for anything daysText does not write. */
export function readDays(text: string): readonly number[] | null {
  const days: number[] = []
  for (const part of text.split(',')) {
    const [, from, to] = PART.exec(part) ?? []
    if (from === undefined) return null
    for (let day = Number(from); day <= Number(to ?? from); day += 1) days.push(day)
  }
  return days.length > 0 && daysText(days) === text ? days : null
}
