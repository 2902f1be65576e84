/** Which administration of an item: its cycle, its day of the cycle, and which dose of that day. */
export interface Place {
  readonly cycle: bigint
  readonly day: bigint
  readonly dose: bigint
}

export function administrationId(item: string, { cycle, day, dose }: Place): string {
  return `${item}@C${String(cycle)}D${String(day)}#${String(dose)}`
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.cycle === b.cycle && a.day === b.day && a.dose === b.dose
}

/** Whether `a` is `b` or comes after it in the course. */
export function isFrom(a: Place, b: Place): boolean {
  if (a.cycle !== b.cycle) return a.cycle > b.cycle
  return a.day === b.day ? a.dose >= b.dose : a.day > b.day
}

/** Whether `a` lies on the day of `b` or after it, whichever dose of that day. */
export function isFromDay(a: Place, b: Place): boolean {
  return isFrom(a, { ...b, dose: 0n })
}

/** How far a day lies from day 1, in days. Without a day 0, the day before day 1 is day −1. */
export function daysFromDay1(day: bigint, hasDayZero: boolean): bigint {
  return day > 0n || hasDayZero ? day - 1n : day
}
