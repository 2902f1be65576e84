import type { RegimenFile } from '../regimen.ts'
import { resolveItem } from '../resolveItem.ts'
import { answerText, combinations, holds } from './combinations.ts'
import type { Fault } from './fault.ts'

/**
 * 35: for every answer to the choices each item has one declared count, and its days and doses come to it: so many
 * administrations, the last on that day. Days that a hospital supplies are counted by nobody beforehand.
 */
export function checkCounts(file: RegimenFile): Fault[] {
  const faults = new Map<string, Fault>()
  for (const answer of combinations(file))
    for (const [index, item] of file.items.entries()) {
      const [only, second] = file.counts.flatMap((count, at) =>
        count.item === item.id && holds(count.when, answer) ? [{ count, path: `counts[${String(at)}]` }] : [],
      )
      const add = (path: string, message: string): unknown =>
        faults.has(path + message) ||
        faults.set(path + message, { check: 35, path, message: message + answerText(answer) })
      if (item.asks?.days) {
        if (only) add(only.path, `the days of ${item.id} are supplied by the hospital`)
      } else if (!only) add(`items[${String(index)}]`, `no declared count for ${item.id}`)
      else if (second) add(second.path, `a second count for ${item.id}`)
      else {
        const { asks: _, dose = NO_DOSE, ...stated } = item
        const resolved = resolveItem({ ...stated, dose }, answer)
        if (!resolved.ok) continue
        const { days, timesPerDay } = resolved.item
        const administrations = days.value.length * timesPerDay.value
        const lastDay = days.value.at(-1)
        if (administrations !== only.count.administrations)
          add(`${only.path}.administrations`, `${item.id} is given ${String(administrations)} times`)
        if (lastDay !== only.count.lastDay) add(`${only.path}.lastDay`, `${item.id} ends on day ${String(lastDay)}`)
      }
    }
  return [...faults.values()]
}

/** Stands in for a dose the hospital supplies: how often it is given does not hang on how much it is. */
const NO_DOSE = { kind: 'flat', amount: { value: '1', mark: 'local', why: { en: '', zh: '' } } } as const
