import { basename } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { buildId } from './src/commands/buildId.ts'
import { cspPlugin } from './src/commands/cspPlugin.ts'
import { olderModulePlugin } from './src/commands/olderModulePlugin.ts'
import { plainImportsPlugin } from './src/commands/plainImportsPlugin.ts'
import { serviceWorkerPlugin } from './src/commands/serviceWorkerPlugin.ts'
import { shelvesPlugin } from './src/commands/shelvesPlugin.ts'

const isTest = process.env['VITEST'] !== undefined

/** Whole pages in jsdom, on machines that do other things as well. */
const PAGES = { environment: 'jsdom', setupFiles: ['./test/components/setup.ts'], testTimeout: 30_000 }
/** Tests that put another module in the place of one of the page's. */
const REPLACES_A_MODULE = 'test/components/**/*.isolated.test.tsx'

export default defineConfig({
  base: './', // works from any path of any web server
  define: { __APP_BUILD__: JSON.stringify(isTest ? '0.0.0+test' : buildId()) },
  // the same arithmetic without the wrapper for module systems of old, which its `browser` entry is
  resolve: { alias: { 'decimal.js-light': 'decimal.js-light/decimal.mjs' } },
  css: {
    // `Blockers_list`: every module's file name is its own, so no hash is needed to tell two classes apart
    modules: { generateScopedName: (name, file) => `${basename(file, '.module.css')}_${name}` },
  },
  build: {
    target: 'es2022',
    manifest: true, // the budget reads it
    modulePreload: false,
    cssCodeSplit: false, // one style sheet: no part of the page is ever drawn before its own rules are here
    reportCompressedSize: false, // thousands of regimens, of which nobody reads the line
    assetsInlineLimit: 0, // every file is a file: the policy allows no inline script or style
    rolldownOptions: {
      checks: { pluginTimings: false }, // checking the library takes its time, and should
      output: {
        codeSplitting: {
          groups: [
            // what is always loaded is one chunk, and so is each language up to the first doses: fewer to wait for, and smaller
            { name: 'first', tags: ['$initial'], priority: 1 },
            { name: 'en', test: /[\\/]wording[\\/]en[\\/][^\\/]+\.ts$/ },
            { name: 'zh', test: /[\\/]wording[\\/]zh[\\/][^\\/]+\.ts$/ },
          ],
        },
      },
    },
  },
  plugins: [
    react(),
    plainImportsPlugin(),
    olderModulePlugin(),
    shelvesPlugin(),
    ...(isTest ? [] : [serviceWorkerPlugin(), cspPlugin()]),
  ],
  test: {
    maxWorkers: '100%', // the default leaves one core idle: of two that is half of them
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false, // pure modules: read once for all files of a worker, not anew for each
          include: ['test/{unit,properties,architecture,cases,calendar,refusals}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'twoEngines',
          environment: 'node', // isolated: its tests put a wrong module in the place of a right one
          include: ['test/twoEngines/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...PAGES,
          name: 'components',
          isolate: false, // the page's modules are read once for all files of a worker; its stores begin anew in each
          include: ['test/components/**/*.test.tsx'],
          exclude: [REPLACES_A_MODULE],
        },
      },
      { extends: true, test: { ...PAGES, name: 'isolated', include: [REPLACES_A_MODULE] } },
    ],
  },
})
