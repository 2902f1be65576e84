import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import type { planJson } from '../../../src/exports/planJson.ts'
import type { TypedOrder } from '../../../src/order/typedOrder.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'

// a process of its own, with the whole library to read
vi.setConfig({ testTimeout: 30_000 })
const folder = mkdtempSync(join(tmpdir(), 'dosewright-plan-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** The command as a hospital calls it, on a file with this content. */
function plan(content: string, ...flags: string[]): { status: number | null; out: string; err: string } {
  const file = join(folder, 'order.json')
  writeFileSync(file, content)
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/commands/plan.ts', file, ...flags], {
    encoding: 'utf8',
  })
  return { status: run.status, out: run.stdout, err: run.stderr }
}
const read = (out: string) => JSON.parse(out) as ReturnType<typeof planJson>
const planOrder = (order: TypedOrder, ...flags: string[]) => plan(JSON.stringify(order), ...flags)

describe('an order that can be printed', () => {
  const run = planOrder(exampleOrder('bha-induction'))
  test('exits 0 and gives every rung of every administration as a decimal with its unit', () => {
    expect(run.status).toBe(0)
    const { printStatus, cycles } = read(run.out)
    const [first] = cycles[0]?.administrations ?? []
    expect(printStatus).toBe('draft')
    expect(cycles[0]?.administrations).toHaveLength(12)
    // 170 cm, 65 kg: √(170 × 65 ÷ 3600) = 1.7519830…; × 1.3 = 2.27757…, to 0.1 mg: 2.3
    expect(first).toMatchObject({
      id: 'bortezomib@C1D1#1',
      cycle: 1,
      day: 1,
      date: '2026-11-23',
      start: '2026-11-23T08:00',
      end: '2026-11-23T08:00',
      drug: 'bortezomib',
      route: 'IV',
      prescribedDose: { value: '1.3', unit: 'mg/m2' },
      roundedDose: { value: '2.3', unit: 'mg' },
    })
    expect(first).toHaveProperty('calculatedDose.value', expect.stringMatching(/^2\.27757/))
  })
  test('holds no name, identifier or birth date', () => {
    expect(run.out).not.toMatch(/TEST|1979-01-01/)
  })
})

test('an order with a stop exits 2 and still lists what is refused', () => {
  const run = planOrder(exampleOrder('bha-induction', { kind: 'setPatient', field: 'birthDate', text: '2015-01-01' }))
  expect(run.status).toBe(2)
  const refusal = { code: 'underMinimumAge', age: 11, minimum: 18 }
  expect(read(run.out).cycles[0]?.administrations[0]).toHaveProperty('roundedDose', { refusal })
})

test('--text prints a readable sheet', () => {
  const run = planOrder(exampleOrder('mac-mitoxantrone-liposome'), '--text')
  expect(run.status).toBe(0)
  // 750 × 1.751983… = 1313.98…, to 10 mg: 1310
  expect(run.out).toMatch(/cyclophosphamide {2}1,310\u00a0mg/)
})

describe('input that cannot be read exits 1, prints no plan and names the path', () => {
  test.each([
    ['no JSON', '{', ''],
    [
      'a field of the wrong kind',
      JSON.stringify({ ...exampleOrder('bha-induction'), currentCycle: 1 }),
      '/currentCycle',
    ],
    [
      'a regimen that is not in the library',
      JSON.stringify({ ...exampleOrder('bha-induction'), regimen: { id: 'none', version: '1.0.0' } }),
      '/regimen',
    ],
  ])('%s', (_, content, path) => {
    const run = plan(content)
    expect(run.status).toBe(1)
    expect(run.out).toBe('')
    expect(run.err).toContain(`order.json${path}`)
  })
})
