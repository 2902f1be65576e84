import type { Administration, Plan } from '../plan/plan.ts'

/** The dose of the same day that this one is timed by; null: it has its time from the clock, a person or a record. */
export function timedBy(plan: Plan, administration: Administration): Administration | null {
  const { item, cycle, day, dose, time } = administration
  const leader = dose > 1 ? item : time.from !== null && time.from.kind !== 'anchor' ? time.from.item : null
  if (leader === null || hasOwnMove(plan, administration)) return null
  const all = plan.cycles.find(({ number }) => number === cycle)?.administrations ?? []
  return all.find((other) => other.item === leader && other.day === day && other.dose === 1) ?? null
}

/** A person moved this very dose. */
export function hasOwnMove({ changes }: Plan, { item, cycle, day, dose }: Administration): boolean {
  return changes.some(
    ({ kind, item: moved, at }) =>
      kind === 'delay' && moved === item && at.cycle === cycle && at.day === day && at.dose === dose,
  )
}
