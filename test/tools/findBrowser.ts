import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'msedge',
  'chrome',
]

/** An installed Chromium, Chrome or Edge: named by an environment variable, else on the PATH, else where installers put it. */
export function findBrowser(): string | undefined {
  const named = process.env['DOSEWRIGHT_CHROMIUM'] ?? process.env['CHROME_PATH']
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined
  return [...onPath(), ...inUsualPlaces()].find((file) => existsSync(file))
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const ending = process.platform === 'win32' ? '.exe' : ''
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + ending)))
}

function inUsualPlaces(): string[] {
  if (process.platform === 'darwin')
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    )
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
      const root = process.env[variable]
      if (root === undefined) return []
      return ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].flatMap((app) =>
        ['chrome.exe', 'msedge.exe'].map((file) => join(root, app, 'Application', file)),
      )
    })
  return [
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/opt/microsoft/msedge/msedge',
  ]
}
