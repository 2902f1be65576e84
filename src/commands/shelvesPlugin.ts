import { join } from 'node:path'
import type { Plugin } from 'vite'
import { buildLibrary, hashOfLibrary } from '../library/buildLibrary.ts'
import { packRegimens } from './packRegimens.ts'
import { faultText, LIBRARY_FILE, readShelves } from './readShelves.ts'

const FOLDER = 'library'

/**
 * Puts the checked library beside the app: `library/index.json`, and what it leads to, named by content. A fault in any
 * shipped file stops the build. In development the same files are made anew for every request.
 * Journeys that need another library than the shipped one set DOSEWRIGHT_REGIMENS to its folder.
 */
export function shelvesPlugin(): Plugin {
  let folder = 'regimens'
  let building = false
  return {
    name: 'dosewright-shelves',
    configResolved(config) {
      folder = join(config.root, process.env['DOSEWRIGHT_REGIMENS'] || 'regimens')
      building = config.command === 'build'
    },
    buildStart() {
      if (!building) return // tests and the development server read the shelves when they need them
      const files = libraryFiles(folder, true)
      for (const [name, text] of [...files, ...packRegimens(files)])
        this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source: text })
    },
    configureServer(server) {
      server.middlewares.use(`/${FOLDER}`, (request, response, next) => {
        try {
          const text = libraryFiles(folder).get((request.url ?? '').replace(/^\/|[?#].*$/g, ''))
          if (text === undefined) return next()
          response.setHeader('Content-Type', 'application/json')
          response.setHeader('Cache-Control', 'no-store')
          response.end(text)
        } catch (error) {
          next(error)
        }
      })
    },
  }
}

/**
 * The library of a folder as published: text by file name. Throws, naming every fault, when any file is not fit to dose from.
 * @param isRelease throws also when the files are not those that `npm run library` gave the version's hash to
 */
export function libraryFiles(folder: string, isRelease = false): ReadonlyMap<string, string> {
  const shelves = readShelves(folder)
  const { policy, library, faults } = shelves
  if (faults.length > 0 || !policy || !library)
    throw new Error(`the library is not fit to ship:\n${faults.map(faultText).join('\n')}`)
  if (isRelease && library.hash !== hashOfLibrary(shelves))
    throw new Error(
      `the files of ${folder} are not those of version ${library.version} in ${LIBRARY_FILE}: raise the version, ` +
        'say what changed, and run "npm run library"',
    )
  return buildLibrary({ ...shelves, policy, changes: library.changes })
}
