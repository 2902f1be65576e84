import { posix } from 'node:path'
import type { Code } from './readSource.ts'

/** DESIGN's order: a chapter imports only chapters above it. */
const CHAPTERS = [
  'evidence',
  'quantities',
  'patient',
  'regimen',
  'order',
  'dosing',
  'schedule',
  'plan',
  'documents',
  'wording',
  'exports',
  'library',
  'state',
  'offline',
  'components',
  'screens',
]

/** The second engine shares nothing with the first, or both would share its mistakes; the first must not know it. */
const SECOND_ENGINE = 'recheck'
/** Runs in Node: builds the app, or serves a command line. No page may need it. */
const COMMANDS = 'commands'

export function checkChapters(code: readonly Code[]): string[] {
  const complaints: string[] = []
  for (const { path, imports } of code) {
    for (const specifier of imports) {
      const complaint = specifier.startsWith('?')
        ? 'imports an address put together at run time'
        : specifier.startsWith('.')
          ? checkImport(path, targetOf(path, specifier))
          : undefined
      if (complaint !== undefined) complaints.push(`${path} ${complaint}`)
    }
  }
  return complaints
}

function checkImport(path: string, target: string): string | undefined {
  const from = chapterOf(path)
  if (from === COMMANDS) return undefined
  if (!target.startsWith('src/')) return `reaches outside src: ${target}`
  const to = chapterOf(target)
  if (to === COMMANDS) return `imports a command: ${target}`
  if (from === '' || from === to) return undefined // the page's entry stands above all chapters
  if (from === SECOND_ENGINE) return `belongs to the second engine but imports ${target}`
  if (!CHAPTERS.includes(from)) return `stands in no chapter of the house: ${from}`
  if (to === SECOND_ENGINE) return CHAPTERS.indexOf(from) > CHAPTERS.indexOf('plan') ? undefined : `imports ${target}`
  if (from === 'regimen' && to === 'patient') return `regimen never imports patient: ${target}`
  return CHAPTERS.indexOf(to) !== -1 && CHAPTERS.indexOf(to) < CHAPTERS.indexOf(from)
    ? undefined
    : `is in ${from} and imports ${to || 'the top of src'}, which does not stand above it: ${target}`
}

/** Every ring of files that import each other; such files cannot be read in any order. */
export function checkCycles(code: readonly Code[]): string[] {
  const graph = new Map(
    code.map(({ path, imports }) => [path, imports.filter((s) => s.startsWith('.')).map((s) => targetOf(path, s))]),
  )
  const rings: string[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path)
    if (at !== -1) rings.push([...trail.slice(at), path].join(' > '))
    if (at !== -1 || done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return rings
}

/** The chapter of a path, or '' for a file directly in src. */
export function chapterOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? ''
}

function targetOf(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''))
}
