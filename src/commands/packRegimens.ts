import { sha256Hex } from '../quantities/sha256Hex.ts'
import { fileName } from '../library/libraryIndex.ts'

/** A pack is read whole for one regimen of it: a megabyte takes a slow machine a twentieth of a second. */
const LONGEST_PACK = 1_000_000 // characters
/** By the first byte of a regimen's hash: no more packs than that can have. */
const MOST_PACKS = 256
const REGIMEN = /^regimens\/([^/]+\.([0-9a-f]{2})[0-9a-f]{10}\.json)$/

/**
 * The files of regimens once more, some dozens of them together: a browser that keeps a release on the device asks for
 * these and not for thousands. Text by file name, `packs/<first byte of the hashes in it>.<own hash>.json`, each an object
 * of regimens by file name.
 * @param files the library as published
 */
export function packRegimens(files: ReadonlyMap<string, string>, longest = LONGEST_PACK): ReadonlyMap<string, string> {
  const regimens = [...files].flatMap(([name, text]) => {
    const [, file, byte] = REGIMEN.exec(name) ?? []
    return file === undefined || byte === undefined ? [] : [{ file, byte: Number.parseInt(byte, 16), text }]
  })
  const total = regimens.reduce((length, { text }) => length + text.length, 0)
  let packs = 1
  while (packs < MOST_PACKS && total / packs > longest) packs *= 2
  const width = MOST_PACKS / packs
  const shelves = new Map<number, string[]>()
  for (const { file, byte, text } of regimens) {
    const first = byte - (byte % width)
    const members = shelves.get(first) ?? []
    members.push(`${JSON.stringify(file)}:${text}`)
    shelves.set(first, members)
  }
  return new Map(
    [...shelves].map(([first, members]) => {
      const text = `{${members.join(',')}}`
      return [`packs/${fileName(first.toString(16).padStart(2, '0'), sha256Hex(text))}`, text] as const
    }),
  )
}
