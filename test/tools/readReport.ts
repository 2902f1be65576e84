import { readFileSync, rmSync } from 'node:fs'
import type { Count } from './runStep.ts'

/** Numbers in a JSON report, by their path in it. */
interface Fields {
  readonly passed: readonly string[]
  /** Skipped counts as failed: a test that did not run has proved nothing. */
  readonly failed: readonly (readonly string[])[]
}

export const VITEST: Fields = {
  passed: ['numPassedTests'],
  failed: [['numFailedTests'], ['numPendingTests'], ['numTodoTests']],
}
export const PLAYWRIGHT: Fields = {
  passed: ['stats', 'expected'],
  failed: [
    ['stats', 'unexpected'],
    ['stats', 'flaky'],
    ['stats', 'skipped'],
  ],
}

/** Runs tests that leave a report, and counts from it. An old report is never read for a new one. */
export function countTests(report: string, fields: Fields, run: () => boolean): Count {
  rmSync(report, { force: true })
  const succeeded = run()
  const content = readReport(report)
  const passed = numberAt(content, fields.passed)
  const failed = fields.failed.reduce((sum, path) => sum + numberAt(content, path), 0)
  // a file that does not load, or a set-up that throws, is no failed test in the report, but it is a failure
  return failed === 0 && (!succeeded || passed === 0) ? { passed, failed: 1 } : { passed, failed }
}

function readReport(report: string): unknown {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return undefined
  }
}

function numberAt(content: unknown, path: readonly string[]): number {
  const found = path.reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], content)
  return typeof found === 'number' ? found : 0
}
