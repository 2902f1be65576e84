import { execFileSync } from 'node:child_process'
import { RELEASES } from './releases.ts'

/** Builds two releases of the app as it stands, once; the journeys serve them in-process. */
export default function globalSetup(): void {
  for (const release of RELEASES)
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', release.dir], {
      env: { ...process.env, APP_BUILD: release.build },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
}
