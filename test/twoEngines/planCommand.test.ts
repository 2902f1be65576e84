import { afterEach, expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 30_000 }) // the whole library is read

const order = 'test/examples/bha-induction.order.json'

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

/** The command in this process, so that one of its two engines can be broken. */
async function plan(): Promise<{ readonly code: typeof process.exitCode; readonly out: string; readonly err: string }> {
  vi.resetModules()
  const text = { out: '', err: '' }
  const into = (which: keyof typeof text) => (chunk: string | Uint8Array) => {
    text[which] += String(chunk)
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(into('out'))
  vi.spyOn(process.stderr, 'write').mockImplementation(into('err'))
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'plan.ts', order])
  await import('../../src/commands/plan.ts')
  return { ...text, code: process.exitCode }
}

test('the command prints a plan in which both engines agree', async () => {
  const { code, out } = await plan()
  expect(code).toBe(0)
  expect(out).toContain('"bortezomib@C1D1#1"')
})

test('the command prints no plan in which they differ, says where, and exits 2', async () => {
  vi.doMock(import('../../src/schedule/cycleCalendar.ts'), async (original) => {
    const own = await original()
    return { ...own, plainCalendar: (...of) => ({ ...own.plainCalendar(...of), dateOf: () => of[0] }) }
  })
  const { code, out, err } = await plan()
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(JSON.parse(err)).toMatchObject({ code: 'enginesDiffer', severity: 'stop' })
  expect(err).not.toMatch(/TEST|1979-01-01/)
})
