import { defineConfig } from '@playwright/test'
import { findBrowser } from './findBrowser.ts'

const executablePath = findBrowser()
if (executablePath === undefined)
  throw new Error('Install Chromium, Chrome or Edge, or set DOSEWRIGHT_CHROMIUM to the path of one.')

export default defineConfig({
  testDir: '../journeys',
  outputDir: '../output/journeys',
  globalSetup: '../journeys/globalSetup.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true, // a lone test left switched on would pass for the whole suite
  reporter: [['list'], ['json', { outputFile: '../output/journeys.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'en-US',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure', // a trace of every step, `--trace on`, makes all journeys a fifth slower
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox', // Chromium refuses its sandbox to root, and containers run as root
        '--disable-gpu',
        // the rest keeps the browser itself from looking for the network
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
