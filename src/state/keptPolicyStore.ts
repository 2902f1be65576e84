import { create } from 'zustand'
import type { PolicyParts } from '../order/policyParts.ts'

interface KeptPolicyState {
  /** What every order begins with on this device; null until the device has been asked. */
  readonly parts: PolicyParts | null
  /** Parts this device kept and that fit no policy any more. They stay where they are and are not used. */
  readonly dropped: readonly string[]
  /** What the device kept could not be read, or it refused to keep what was chosen: said in words, never passed over. */
  readonly fault: 'notRead' | 'notKept' | null
  readonly open: () => Promise<void>
  readonly keep: (parts: PolicyParts) => void
  readonly forget: () => void
}

export const KEPT_POLICY_KEY = 'dosewright-policy'

/** The hospital's settings that are chosen in the app. Never anything of a patient. */
export const useKeptPolicyStore = create<KeptPolicyState>((set, get) => ({
  parts: null,
  dropped: [],
  fault: null,
  open: async () => {
    if (get().parts !== null) return
    try {
      const text = localStorage.getItem(KEPT_POLICY_KEY)
      if (text === null) {
        set({ parts: {} })
        return
      }
      const { readPolicyParts } = await import('../order/readPolicyParts.ts')
      const read = readPolicyParts(text)
      set(read === null ? { parts: {}, fault: 'notRead' } : read)
    } catch {
      set({ parts: {}, fault: 'notRead' }) // blocked storage, or a reader that did not load
    }
  },
  keep: (chosen) => {
    const parts = { ...get().parts, ...chosen }
    const dropped = get().dropped.filter((key) => !Object.hasOwn(chosen, key))
    set({ parts, dropped, fault: store(parts) ? null : 'notKept' })
  },
  forget: () => {
    try {
      localStorage.removeItem(KEPT_POLICY_KEY)
      set({ parts: {}, dropped: [], fault: null })
    } catch {
      set({ parts: {}, dropped: [], fault: 'notKept' })
    }
  },
}))

/** Beside the parts, whatever else is kept there stays as it is: another release may know how to use it. */
function store(parts: PolicyParts): boolean {
  try {
    localStorage.setItem(KEPT_POLICY_KEY, JSON.stringify({ ...stored(), ...parts }))
    return true
  } catch {
    return false
  }
}

function stored(): object {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEPT_POLICY_KEY) ?? '{}')
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  } catch {
    return {}
  }
}
