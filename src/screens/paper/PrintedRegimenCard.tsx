import { useLibraryStore } from '../../state/libraryStore.ts'
import type { CycleSheetProps } from './cycleSheetProps.ts'
import { RegimenCardSheet } from './RegimenCardSheet.tsx'

/** The regimen of a plan as the library has it: what an order changed or supplied stands on the order. */
export function PrintedRegimenCard({ plan, wording }: CycleSheetProps) {
  const edition = useLibraryStore(({ index }) => (index.state === 'loaded' ? index.value.edition : null))
  return <RegimenCardSheet regimen={plan.regimen} edition={edition} wording={wording} />
}
