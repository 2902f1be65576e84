import type { CycleSheetProps } from './cycleSheetProps.ts'

/** The regimen as the library has it. */
export function PrintedRegimenCard({ wording }: CycleSheetProps) {
  return <p>{wording.regimenCard.title}</p>
}
