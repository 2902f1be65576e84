import type { RegimenFile } from '../regimen/regimen.ts'

/** Whether a whole plan follows from a body and a day 1 alone: no choice is open and no dose or time is asked for. */
export function asksForNothing({ choices, items }: RegimenFile): boolean {
  return (
    choices.every(({ defaultOption }) => defaultOption !== undefined) &&
    items.every(
      (item) => item.dose?.kind !== 'perM2Range' && item.duration?.kind !== 'asked' && item.asks === undefined,
    )
  )
}
