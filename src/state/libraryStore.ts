import { create } from 'zustand'
import type { LibraryIndex } from '../library/libraryIndex.ts'
import { loadIndex, loadRegimen } from '../library/loadLibrary.ts'
import type { Regimen } from '../regimen/regimen.ts'

export type Shelf<T> =
  | { readonly state: 'empty' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'loaded'; readonly value: T }

interface LibraryState {
  readonly index: Shelf<LibraryIndex>
  /** The regimen last asked for, by its id; another one is never shown in its place. */
  readonly regimen: Shelf<Regimen> & { readonly id: string | null }
  readonly openIndex: () => Promise<void>
  readonly openRegimen: (id: string | null) => Promise<void>
}

export const useLibraryStore = create<LibraryState>((set, get) => ({
  index: { state: 'empty' },
  regimen: { state: 'empty', id: null },
  openIndex: async () => {
    set({ index: { state: 'loading' } })
    try {
      set({ index: { state: 'loaded', value: await loadIndex() } })
    } catch {
      set({ index: { state: 'failed' } })
    }
  },
  openRegimen: async (id) => {
    if (id === null) {
      set({ regimen: { state: 'empty', id } })
      return
    }
    set({ regimen: { state: 'loading', id } })
    try {
      const value = await loadRegimen(id)
      // a slow answer for a regimen that is no longer wanted is dropped
      if (get().regimen.id === id) set({ regimen: { state: 'loaded', id, value } })
    } catch {
      if (get().regimen.id === id) set({ regimen: { state: 'failed', id } })
    }
  },
}))
