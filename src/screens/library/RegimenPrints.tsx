import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { LibraryDocument } from '../../documents/paperDocument.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import { useLibraryStore } from '../../state/libraryStore.ts'
import { usePrintStore } from '../../state/printStore.ts'
import { libraryPrint } from './libraryPrint.ts'

/** A regimen on paper without a patient: to be read and approved, or to be ordered from by hand. */
export function RegimenPrints({ regimen }: { readonly regimen: Regimen }) {
  const { control } = useLaterWording().blankOrder
  const index = useLibraryStore((library) => library.index)
  const choose = usePrintStore((print) => print.choose)
  if (index.state !== 'loaded') return null
  const print = async (document: LibraryDocument): Promise<void> => {
    choose({ library: await libraryPrint([document], [regimen], index.value) })
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void print('regimenCard')}>
        {control.card}
      </button>
      <button type="button" className="button" onClick={() => void print('blankOrder')}>
        {control.order}
      </button>
    </>
  )
}
