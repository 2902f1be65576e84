import type { CycleSheetProps } from './cycleSheetProps.ts'

/** The administration schedule. */
export function PrintedAdministrationSchedule({ wording }: CycleSheetProps) {
  return <p>{wording.schedule.title}</p>
}
