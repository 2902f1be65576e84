import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hashOfLibrary } from '../library/buildLibrary.ts'
import { compareVersions } from '../library/compareVersions.ts'
import type { LibraryFile } from '../library/libraryEdition.ts'
import { libraryFileSchema } from '../library/libraryFileSchema.ts'
import { faultText, LIBRARY_FILE, readShelves } from './readShelves.ts'

const FOLDER = 'regimens'
/** What a new library.json is given until its hash is written. */
const NO_HASH = '0'.repeat(64)

/**
 * What `npm run library` does to the text of library.json: the hash of the files beside it, or why it may not have it.
 * @param committed the file as last committed; null when there is no git or it is new
 */
export function stampLibrary(
  text: string,
  own: LibraryFile,
  hash: string,
  committed: LibraryFile | null,
): { readonly text: string } | { readonly complaint: string } {
  const isNewContent = committed !== null && committed.hash !== NO_HASH && committed.hash !== hash
  if (isNewContent && compareVersions(own.version, committed.version) <= 0)
    return {
      complaint: `the files have changed since version ${committed.version}: raise the version and say what changed`,
    }
  return { text: text.replace(own.hash, hash) }
}

function main(): number {
  const file = join(FOLDER, LIBRARY_FILE)
  const shelves = readShelves(FOLDER)
  if (shelves.faults.length > 0 || shelves.library === null) return say(shelves.faults.map(faultText).join('\n'))
  const hash = hashOfLibrary(shelves)
  const stamped = stampLibrary(readFileSync(file, 'utf8'), shelves.library, hash, readCommitted(file))
  if ('complaint' in stamped) return say(`${file}: ${stamped.complaint}`)
  writeFileSync(file, stamped.text)
  process.stdout.write(`library ${shelves.library.version}, ${String(shelves.regimens.length)} regimens: ${hash}\n`)
  return 0
}

function readCommitted(file: string): LibraryFile | null {
  try {
    const stdio: ('ignore' | 'pipe')[] = ['ignore', 'pipe', 'ignore']
    const text = execFileSync('git', ['show', `HEAD:./${file.replaceAll('\\', '/')}`], { encoding: 'utf8', stdio })
    return libraryFileSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null // no git, or the file is new: there is nothing to compare with
  }
}

function say(complaint: string): number {
  process.stderr.write(`${complaint}\n`)
  return 1
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = main()
