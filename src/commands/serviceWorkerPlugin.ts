import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/**
 * Bundles src/offline/worker and hands it the list of files that make up a release, each with the hash of what we built:
 * the browser then refuses a file that belongs to another release or was changed on its way.
 */
export function serviceWorkerPlugin(): Plugin[] {
  let outDir = 'dist'
  const readOutDir: Plugin = {
    name: 'dosewright-out-dir',
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir)
    },
  }
  const pwa = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/offline/worker',
    filename: 'serviceWorker.ts',
    injectRegister: false, // src/offline/startOffline.ts registers it
    includeManifestIcons: false, // they are in public/, and so already among the files
    manifest: false, // public/manifest.webmanifest is ours, by hand
    injectManifest: {
      rollupFormat: 'iife',
      target: 'es2022',
      globPatterns: ['**/*.{js,css,html,svg,png,json,webmanifest,woff2,txt}'],
      globIgnores: ['.vite/**', 'serviceWorker.js', '**/*.map', 'library/regimens/**'], // those are in library/packs
      maximumFileSizeToCacheInBytes: 50_000_000, // a longer one would be left out with a warning nobody reads
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) => ({ ...entry, integrity: integrityOf(join(outDir, entry.url)) })),
        }),
      ],
    },
  })
  return [readOutDir, ...pwa]
}

function integrityOf(file: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`
}
