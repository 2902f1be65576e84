import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { writeManyRegimens } from './manyRegimens.ts'

/** The app built with so many regimens, in a folder of its own; the path of the site in it. */
export function buildManySite(folder: string, count: number, build: string): string {
  const regimens = join(folder, 'regimens')
  const site = join(folder, 'site')
  writeManyRegimens(regimens, count)
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', site], {
    env: { ...process.env, APP_BUILD: build, DOSEWRIGHT_REGIMENS: regimens },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return site
}
