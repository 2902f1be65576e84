import { loadRegimen } from '../../library/loadLibrary.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import { type Loaded, useLoaded } from '../useLoaded.ts'

/** The regimens of these ids, and no others; ids hold no space. */
export function useRegimens(ids: readonly string[]): Loaded<readonly Regimen[]> {
  const loaded = useLoaded(ids.join(' '), load)
  // what was read before stays while others load: it must not pass for them
  const isWanted = loaded.value?.every(({ id }, at) => id === ids[at]) === true
  return isWanted ? loaded : { ...loaded, value: null }
}

function load(ids: string): Promise<readonly Regimen[]> {
  return Promise.all(ids.split(' ').map(loadRegimen))
}
