import { chapterOf } from './checkChapters.ts'
import type { Code } from './readSource.ts'

const ENGINE = [
  'evidence',
  'quantities',
  'patient',
  'regimen',
  'order',
  'dosing',
  'schedule',
  'plan',
  'documents',
  'recheck',
]

/** Binary floats, a second place that rounds, and anything that differs between machines, zones or languages. */
const NEVER_IN_THE_ENGINE = [
  'Math.round',
  'Math.floor',
  'Math.ceil',
  'Math.trunc',
  'parseFloat',
  'toFixed',
  'toPrecision',
  'Intl',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
]

/** Texts that become code or markup: the page's policy forbids them, and so do we. */
const NEVER = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'eval',
  'new Function',
  'document.write',
]

/** Dates are civil dates. Only src/quantities knows how they are made, and only it asks the clock. */
const ONLY_IN_QUANTITIES = ['Date', 'new Date', 'Date.now', 'performance.now', 'Temporal']

export function checkCalls(code: readonly Code[]): string[] {
  return code.flatMap((file) => {
    const chapter = chapterOf(file.path)
    const forbidden = [...NEVER]
    if (ENGINE.includes(chapter)) forbidden.push(...NEVER_IN_THE_ENGINE)
    if (chapter !== 'quantities' && chapter !== 'commands') forbidden.push(...ONLY_IN_QUANTITIES)
    const used = forbidden.filter((name) => file.names.has(name))
    if (chapter !== 'quantities') used.push(...file.imports.filter((name) => /^@?date-fns\b/.test(name)))
    return used.map((name) => `${file.path} uses ${name}`)
  })
}

/**
 * Names that belong to data. A long one is found inside any word (`bortezomibDose`), a short one only as a word by itself,
 * written as the data writes it ("MAC" is a regimen, "machine" is not).
 */
export function checkNames(code: readonly Code[], names: readonly string[]): string[] {
  const isLong = (name: string): boolean => name.length > 5 || /\p{Script=Han}{2}/u.test(name)
  return code.flatMap((file) => {
    const lower = file.words.toLowerCase().replaceAll(/[-_ ]/g, '')
    return names
      .filter((name) =>
        isLong(name)
          ? lower.includes(name.toLowerCase().replaceAll(/[-_ ]/g, ''))
          : new RegExp(`(?<![\\w-])${name.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`)}(?![\\w-])`).test(file.words),
      )
      .map((name) => `${file.path} names ${name}: data decides, not code`)
  })
}
