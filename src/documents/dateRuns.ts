import { addDays, type CivilDate } from '../quantities/civilDate.ts'

/** Dates in a row; `to` is the same as `from` for a single one. */
export interface DateRun {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** The dates without doubles, ascending, those in a row together. */
export function dateRuns(dates: Iterable<CivilDate>): readonly DateRun[] {
  const runs: DateRun[] = []
  for (const date of [...new Set(dates)].sort()) {
    const last = runs.at(-1)
    if (last !== undefined && addDays(last.to, 1) === date) runs[runs.length - 1] = { from: last.from, to: date }
    else runs.push({ from: date, to: date })
  }
  return runs
}
