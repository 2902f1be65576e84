import type { ChangeTarget } from '../order/typedCourse.ts'

/** `item@C2D4#1`: item, cycle, day of the cycle, dose of the day. A day before day 1 is negative. */
export function administrationId(item: string, { cycle, day, dose }: ChangeTarget): string {
  return `${item}@C${cycle}D${day}#${dose}`
}

/** The parts of an administration's id, or null when the text is none. */
export function readAdministrationId(id: string): { readonly item: string; readonly at: ChangeTarget } | null {
  const [, item, cycle, day, dose] = /^(.+)@C([1-9]\d{0,2})D(0|-?[1-9]\d{0,2})#([1-9]\d?)$/.exec(id) ?? []
  if (item === undefined) return null
  return { item, at: { cycle: Number(cycle), day: Number(day), dose: Number(dose) } }
}
