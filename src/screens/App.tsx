import { useEffect } from 'react'
import { useLibraryStore } from '../state/libraryStore.ts'
import { useOrderStore } from '../state/orderStore.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LibraryNotice } from './LibraryNotice.tsx'
import { Workbench } from './Workbench.tsx'
import { WordingProvider } from './WordingProvider.tsx'

export function App() {
  return (
    <ErrorBoundary>
      <WordingProvider>
        <Desk />
      </WordingProvider>
    </ErrorBoundary>
  )
}

/** Opens the library; an order begins once the policy to make it under is known. */
function Desk() {
  const index = useLibraryStore((library) => library.index)
  const openIndex = useLibraryStore((library) => library.openIndex)
  const typed = useOrderStore((state) => state.typed)
  const begin = useOrderStore((state) => state.begin)
  useEffect(() => {
    void openIndex()
  }, [openIndex])
  useEffect(() => {
    if (index.state === 'loaded') begin(index.value.policy)
  }, [index, begin])
  return typed === null ? (
    <main className="screenRoot">
      <LibraryNotice state={index.state} isRegimen={false} />
    </main>
  ) : (
    <Workbench typed={typed} />
  )
}
