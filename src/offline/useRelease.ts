import { useSyncExternalStore } from 'react'
import { type ReleaseState, releaseState, subscribeToReleaseState } from './releaseState.ts'
import { applyRelease } from './startOffline.ts'

export interface Release {
  readonly state: ReleaseState
  /** Moves to the waiting release if no patient is open; returns whether it did. */
  readonly apply: (allowed: boolean) => boolean
}

export function useRelease(): Release {
  return { state: useSyncExternalStore(subscribeToReleaseState, releaseState), apply: applyRelease }
}
