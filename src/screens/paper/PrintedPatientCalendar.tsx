import type { CycleSheetProps } from './cycleSheetProps.ts'

/** The calendar a patient takes home. */
export function PrintedPatientCalendar({ wording }: CycleSheetProps) {
  return <p>{wording.patientCalendar.title}</p>
}
