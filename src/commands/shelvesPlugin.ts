import { join } from 'node:path'
import type { Plugin } from 'vite'
import { buildIndex, shardName } from '../library/libraryIndex.ts'
import { summariseNamed } from '../library/namedSummary.ts'
import { faultText, readShelves } from './readShelves.ts'

const FOLDER = 'library'

/**
 * Puts the checked library beside the app: `library/index.json`, and one file a regimen named by its content.
 * A fault in any shipped file stops the build. In development the same files are made anew for every request.
 */
export function shelvesPlugin(): Plugin {
  let folder = 'regimens'
  let building = false
  return {
    name: 'dosewright-shelves',
    configResolved(config) {
      folder = join(config.root, 'regimens')
      building = config.command === 'build'
    },
    buildStart() {
      if (!building) return // tests and the development server read the shelves when they need them
      for (const [name, text] of libraryFiles(folder))
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

/** Text by file name. Throws, naming every fault, when any file is not fit to dose from. */
export function libraryFiles(folder: string): ReadonlyMap<string, string> {
  const { policy, regimens, drugAliases, named, faults } = readShelves(folder)
  if (faults.length > 0 || !policy)
    throw new Error(`the library is not fit to ship:\n${faults.map(faultText).join('\n')}`)
  return new Map([
    [
      'index.json',
      JSON.stringify(
        buildIndex(policy, regimens, {
          named: named === null ? [] : summariseNamed(named),
          drugAliases,
        }),
      ),
    ],
    ...regimens.map((regimen) => [shardName(regimen), JSON.stringify(regimen)] as const),
  ])
}
