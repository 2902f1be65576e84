import type { CycleSheetProps } from './cycleSheetProps.ts'

/** The labels of bags and syringes. */
export function PrintedLabels({ wording }: CycleSheetProps) {
  return <p>{wording.labels.title}</p>
}
