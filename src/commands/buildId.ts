import { execFileSync } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Names a build after its version and commit, never after the clock: the same commit gives the same fingerprint on every
 * machine. Tests that need two releases of one commit set APP_BUILD.
 */
export function buildId(root: string = process.cwd()): string {
  const given = process.env['APP_BUILD']
  if (given !== undefined && given !== '') return given
  const version = readVersion(root)
  const commit = readCommit(root)
  return `${version}+${commit ?? 'nogit'}`
}

function readVersion(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (
    typeof manifest === 'object' &&
    manifest !== null &&
    'version' in manifest &&
    typeof manifest.version === 'string'
  )
    return manifest.version
  throw new Error('package.json has no version')
}

function readCommit(root: string): string | undefined {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    // a source archive unpacked inside someone else's repository must not borrow that repository's commit
    if (realpathSync(git('rev-parse', '--show-toplevel')) !== realpathSync(root)) return undefined
    const commit = git('rev-parse', '--short=10', 'HEAD').slice(0, 10)
    return git('status', '--porcelain') === '' ? commit : `${commit}-dirty`
  } catch {
    return undefined // no git, no repository, or no commit yet
  }
}
