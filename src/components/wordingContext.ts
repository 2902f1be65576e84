import { createContext, useContext } from 'react'
import type { Wording } from '../wording/wording.ts'

export const WordingContext = createContext<Wording | null>(null)

/** The words of the language in use. Changing it changes every text at once, without a reload. */
export function useWording(): Wording {
  const wording = useContext(WordingContext)
  if (wording === null) throw new Error('no wording: the screen was drawn before its language was loaded')
  return wording
}
