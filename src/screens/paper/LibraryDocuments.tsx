import { memo } from 'react'
import type { LibraryPrint } from '../../state/printStore.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { byTitle } from './byTitle.ts'
import { PackPages } from './PackPages.tsx'
import { PrintedBlankOrder } from './PrintedBlankOrder.tsx'
import { RegimenCardSheet } from './RegimenCardSheet.tsx'

interface LibraryDocumentsProps {
  readonly library: LibraryPrint
  readonly wording: LaterWording
  readonly printedAt: string
}

/** What was asked of the library, in the order of its titles. */
export function LibraryDocuments({ library, wording, printedAt }: LibraryDocumentsProps) {
  return (
    <>
      {library.isPack && <PackPages library={library} wording={wording} printedAt={printedAt} />}
      <Sheets library={library} wording={wording} />
    </>
  )
}

/** Not drawn again with the clock of a print: hundreds of pages would keep the browser from opening its dialogue. */
const Sheets = memo(function Sheets({ library, wording }: Omit<LibraryDocumentsProps, 'printedAt'>) {
  const { documents, edition, policy, isPack } = library
  return byTitle(library, wording).flatMap((regimen, index) => {
    const sheet = isPack ? index + 1 : null
    return documents.map((document) =>
      document === 'regimenCard' ? (
        <RegimenCardSheet key={`${regimen.id} card`} regimen={regimen} edition={edition} wording={wording} />
      ) : (
        <PrintedBlankOrder
          key={`${regimen.id} order`}
          regimen={regimen}
          policy={policy}
          wording={wording}
          sheet={sheet}
        />
      ),
    )
  })
})
