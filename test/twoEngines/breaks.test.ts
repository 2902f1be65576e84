import { afterEach, describe, expect, test, vi } from 'vitest'
import { planClaims } from '../../src/exports/planClaims.ts'
import type { Difference } from '../../src/recheck/compareClaims.ts'
import type { Break, Given } from './break.ts'
import { firstEngineBreaks } from './firstEngineBreaks.ts'
import { secondEngineBreaks } from './secondEngineBreaks.ts'

vi.setConfig({ testTimeout: 30_000 }) // both engines are read anew for every break

/** Both engines as the modules now stand, with whatever was put in the place of one. */
async function loadEngines() {
  vi.resetModules()
  const [{ parseOrder }, { buildPlan }, { printStatusOf }, { recheckPlan }] = await Promise.all([
    import('../../src/order/parseOrder.ts'),
    import('../../src/plan/buildPlan.ts'),
    import('../../src/plan/printStatus.ts'),
    import('../../src/exports/recheckPlan.ts'),
  ])
  return ({ order, regimen }: Given) => {
    const plan = buildPlan(parseOrder(order), regimen, 'test')
    const rechecked = recheckPlan(plan, order, regimen)
    const findings = rechecked.finding ? [rechecked.finding, ...plan.findings] : plan.findings
    return { plan, rechecked, status: printStatusOf(findings, plan.acknowledged) }
  }
}

const whole = await loadEngines()

/** Nothing of one break reaches the next. */
const inPlace: Disposable[] = []
afterEach(() => {
  for (const each of inPlace.splice(0)) each[Symbol.dispose]()
})

/** The two agree, and then one of them is broken and they do not. @param right the engine that is not broken */
async function hold({ given, broken, differs }: Break, right: Right) {
  const before = whole(given)
  expect(before.rechecked.finding).toBeNull()
  expect(planClaims(before.plan).find(({ id }) => id === differs.id) ?? null).toEqual(claimed(differs, right))
  // a dose that is rightly refused may be a stop by itself; any other order has to be one that prints
  const isRefused = differs.kind === 'refused' && right === 'second'
  expect(isRefused || before.status !== 'blocked').toBe(true)

  inPlace.push(broken())
  return (await loadEngines())(given)
}

type Held = Awaited<ReturnType<typeof hold>>
type Right = 'first' | 'second'

/** What the plan says of the administration while neither engine is broken: what the right one still says. */
function claimed({ kind, first, second }: Difference, right: Right): unknown {
  if (kind === 'unit' || kind === 'date' || kind === 'start' || kind === 'drug')
    return expect.objectContaining({ [kind]: right === 'first' ? first : second })
  if (right === 'second') return expect.objectContaining({ amount: kind === 'refused' ? null : second })
  return kind === 'missing' ? null : expect.objectContaining({ amount: first })
}

/** The difference is named, and nothing prints. */
function expectFound(differs: Difference, held: Held) {
  const differences: unknown = expect.arrayContaining([differs])
  expect(held.rechecked.report()).toMatchObject({ differences })
  expect(held.rechecked.finding).toMatchObject({ code: 'enginesDiffer', severity: 'stop' })
  expect(held.rechecked.agreed).toBe(0)
  expect(held.status).toBe('blocked')
}

const named = (breaks: readonly Break[]) => breaks.map((each) => [each.name, each] as const)

describe('the first engine is wrong, and the second finds', () => {
  test.each(named(firstEngineBreaks))('%s', async (_, each) => {
    expect.hasAssertions()
    expectFound(each.differs, await hold(each, 'second'))
  })
})

describe('the second engine is wrong, and no plan prints by it', () => {
  test.each(named(secondEngineBreaks))('%s', async (_, each) => {
    expect.hasAssertions()
    expectFound(each.differs, await hold(each, 'first'))
  })
})

test('a break that changes nothing does not pass for one', async () => {
  const [each] = firstEngineBreaks
  if (each === undefined) throw new Error('no break')
  const held = await hold({ ...each, broken: () => ({ [Symbol.dispose]: () => undefined }) }, 'second')
  expect(() => {
    expectFound(each.differs, held)
  }).toThrow('differences')
})

test('there are at least twenty-five ways for each, every one by another name', () => {
  expect(firstEngineBreaks.length).toBeGreaterThanOrEqual(25)
  expect(secondEngineBreaks.length).toBeGreaterThanOrEqual(25)
  const names = [
    ...firstEngineBreaks.map(({ name }) => `1 ${name}`),
    ...secondEngineBreaks.map(({ name }) => `2 ${name}`),
  ]
  expect(new Set(names).size).toBe(names.length)
})
