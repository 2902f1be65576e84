import { loadRegimen } from '../../library/loadLibrary.ts'
import type { Regimen } from '../../regimen/regimen.ts'

/** So many at once: more would keep a person who cancels waiting for what nobody wants any more. */
const SLICE = 6

/**
 * Regimens by their ids, in that order, a few at a time. Rejects as soon as one cannot be read: a pack must not lack one.
 * @param onRead told how many are there
 * @returns null when it was cancelled
 */
export async function readInSlices(
  ids: readonly string[],
  signal: AbortSignal,
  onRead: (done: number) => void,
): Promise<readonly Regimen[] | null> {
  const read: Regimen[] = []
  while (read.length < ids.length) {
    if (signal.aborted) return null
    read.push(...(await Promise.all(ids.slice(read.length, read.length + SLICE).map(loadRegimen))))
    onRead(read.length)
  }
  return signal.aborted ? null : read
}
