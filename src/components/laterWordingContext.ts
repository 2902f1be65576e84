import { createContext, useContext } from 'react'
import type { LaterWording } from '../wording/wording.ts'

export const LaterWordingContext = createContext<LaterWording | null>(null)

/** The words of what follows the first doses, in the language of those. */
export function useLaterWording(): LaterWording {
  const wording = useContext(LaterWordingContext)
  if (wording === null) throw new Error('no wording: a later part was drawn before its words were loaded')
  return wording
}
