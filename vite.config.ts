import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { buildId } from './src/commands/buildId.ts'
import { cspPlugin } from './src/commands/cspPlugin.ts'
import { serviceWorkerPlugin } from './src/commands/serviceWorkerPlugin.ts'
import { shelvesPlugin } from './src/commands/shelvesPlugin.ts'

const isTest = process.env['VITEST'] !== undefined

export default defineConfig({
  base: './', // works from any path of any web server
  define: { __APP_BUILD__: JSON.stringify(isTest ? '0.0.0+test' : buildId()) },
  build: {
    target: 'es2022',
    manifest: true, // the budget reads it
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // every file is a file: the policy allows no inline script or style
  },
  plugins: [react(), shelvesPlugin(), ...(isTest ? [] : [serviceWorkerPlugin(), cspPlugin()])],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{unit,properties,architecture,cases,calendar,refusals}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['test/components/**/*.test.tsx'],
          setupFiles: ['./test/components/setup.ts'],
        },
      },
    ],
  },
})
