/**
 * - `unsupported`: no service worker here (development, plain http, private window)
 * - `installing`: the first download is under way, or nothing is known yet
 * - `ready`: everything is on this device
 * - `updateReady`: another release is on this device and waits for a person
 * - `failed`: the files could not be kept (no room, a file missing or changed on its way): not available offline
 */
export type ReleaseState = 'unsupported' | 'installing' | 'ready' | 'updateReady' | 'failed'

let state: ReleaseState = 'installing'
const listeners = new Set<() => void>()

export function releaseState(): ReleaseState {
  return state
}

export function setReleaseState(next: ReleaseState): void {
  if (next === state) return
  state = next
  for (const listener of listeners) listener()
}

export function subscribeToReleaseState(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
