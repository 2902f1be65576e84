import type { CycleSheetProps } from './cycleSheetProps.ts'

/** The sheet with every step of every dose. */
export function PrintedWorkingSheet({ wording }: CycleSheetProps) {
  return <p>{wording.workingSheet.title}</p>
}
