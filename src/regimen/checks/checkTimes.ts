import type { Item, StartRule } from '../item.ts'
import type { RegimenFile } from '../regimen.ts'
import { answerText, combinations, holds } from './combinations.ts'
import type { Fault } from './fault.ts'

/** 2: start rules lead to a clock time. 9: a start for every day. 19: anchors serve the days they are used on. */
export function checkTimes(file: RegimenFile): Fault[] {
  return file.items.flatMap((item, index) => [
    ...checkCircle(file, item, `items[${String(index)}]`),
    ...checkStarts(file, item, `items[${String(index)}].start`),
  ])
}

function checkCircle(file: RegimenFile, item: Item, path: string): Fault[] {
  return item.start.flatMap(({ at }, index) =>
    at.kind !== 'anchor' && leadsTo(file, at.item, item.id)
      ? [{ check: 2, path: `${path}.start[${String(index)}].at.item`, message: `${item.id} would wait for itself` }]
      : [],
  )
}

/** Walks each item once, so that a file made to tangle takes no longer than any other. */
function leadsTo(file: RegimenFile, from: string, target: string): boolean {
  const reached = new Set([from])
  for (const id of reached)
    for (const { at } of file.items.find((item) => item.id === id)?.start ?? [])
      if (at.kind !== 'anchor') reached.add(at.item)
  return reached.has(target)
}

/** One fault a day and rule, however many answers to the choices lead to it. */
function checkStarts(file: RegimenFile, item: Item, path: string): Fault[] {
  const faults = new Map<string, Fault>()
  for (const answer of combinations(file))
    for (const day of item.days.value) {
      const index = item.start.findIndex((rule) => (rule.days?.includes(day) ?? true) && holds(rule.when, answer))
      const rule = item.start[index]
      const found = rule
        ? checkServes(file, rule, `${path}[${String(index)}].at`, day)
        : [{ check: 9, path, message: `no start for day ${String(day)}${answerText(answer)}` }]
      for (const fault of found) {
        const key = `${fault.path} ${String(day)}`
        if (!faults.has(key)) faults.set(key, fault)
      }
    }
  return [...faults.values()]
}

function checkServes(file: RegimenFile, { at }: StartRule, path: string, day: number): Fault[] {
  if (at.kind === 'anchor') {
    const anchor = file.clockAnchors.find(({ id }) => id === at.anchor)
    return !anchor || anchor.days.includes(day)
      ? []
      : [{ check: 19, path: `${path}.anchor`, message: `${at.anchor} does not serve day ${String(day)}` }]
  }
  const other = file.items.find(({ id }) => id === at.item)
  return !other || other.days.value.includes(day)
    ? []
    : [{ check: 19, path: `${path}.item`, message: `${at.item} is not given on day ${String(day)}` }]
}
