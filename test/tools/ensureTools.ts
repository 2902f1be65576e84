import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './findBrowser.ts'

/** The Latin faces of paper.css: without one of them Latin letters come from the Chinese font and stand elsewhere on the page. */
const LATIN = ['Liberation Sans', 'Noto Sans', 'Open Sans', 'Roboto', 'Arial'] as const

/** The Debian package that brings each tool the journeys need, and how to tell that it is there. */
const TOOLS: readonly { readonly name: string; readonly debian: string; readonly isThere: () => boolean }[] = [
  { name: 'Chromium, Chrome or Edge', debian: 'chromium', isThere: () => findBrowser() !== undefined },
  {
    name: 'pdftotext and pdftoppm (poppler)',
    debian: 'poppler-utils',
    isThere: () => runs('pdftotext') && runs('pdftoppm'),
  },
  { name: 'a Chinese font', debian: 'fonts-noto-cjk', isThere: hasChineseFont },
  { name: `a Latin font the paper names (${LATIN.join(', ')})`, debian: 'fonts-liberation', isThere: hasLatinFont },
]

/**
 * Makes sure of the browser and the tools that read PDFs and draw Chinese, or returns the one line that says what is missing.
 * The journeys are never skipped: without them nothing proves what stands on paper.
 */
export function ensureTools(): string | undefined {
  const named = process.env['DOSEWRIGHT_CHROMIUM'] ?? process.env['CHROME_PATH']
  if (named !== undefined && named !== '' && !existsSync(named))
    return `The browser named by ${process.env['DOSEWRIGHT_CHROMIUM'] === undefined ? 'CHROME_PATH' : 'DOSEWRIGHT_CHROMIUM'} does not exist: ${named}`
  if (missing().length > 0 && isDebianRoot()) install(missing().map((tool) => tool.debian))
  const left = missing()
  if (left.length === 0) return undefined
  return `Install ${left.map((tool) => tool.name).join(', ')} (Debian: apt-get install ${left.map((tool) => tool.debian).join(' ')}; a browser elsewhere: set DOSEWRIGHT_CHROMIUM to its path)`
}

function missing() {
  return TOOLS.filter((tool) => !tool.isThere())
}

function runs(command: string): boolean {
  return spawnSync(command, ['-v'], { stdio: 'ignore' }).status === 0
}

/** macOS and Windows always draw Chinese; elsewhere fontconfig knows. */
function hasChineseFont(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  return (spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout ?? '').trim() !== ''
}

/** A family named exactly: Noto Sans CJK is not Noto Sans. */
function hasLatinFont(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  const families = (spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' }).stdout ?? '').split(/[\n,]/)
  return LATIN.some((face) => families.includes(face))
}

function isDebianRoot(): boolean {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
}

function install(packages: readonly string[]): void {
  process.stdout.write(`installing ${packages.join(', ')}\n`)
  const quietly = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  spawnSync('apt-get', ['update'], quietly)
  // fontconfig brings fc-list, without which the font could not be seen; what failed shows as still missing
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages, 'fontconfig'], quietly)
}
