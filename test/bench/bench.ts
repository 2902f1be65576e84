import { cpus } from 'node:os'
import { readShelves } from '../../src/commands/readShelves.ts'
import { applyEdit } from '../../src/order/edit.ts'
import { parseOrder } from '../../src/order/parseOrder.ts'
import { buildPlan } from '../../src/plan/buildPlan.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'

const CYCLES = [1, 2, 6, 26] as const
const MILLISECONDS = 400

/** `npm run bench`: plans per second of every regimen, by number of cycles, with the machine named. Asserts nothing. */
function main(): void {
  process.stdout.write(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`)
  process.stdout.write(`${'regimen'.padEnd(40)}${CYCLES.map((n) => `${n} cycles`.padStart(12)).join('')}  plans/s\n`)
  for (const regimen of readShelves().regimens) {
    const order = exampleOrder(regimen.id)
    const rates = CYCLES.map((cycles) => {
      const typed = applyEdit(order, { kind: 'setLastCycle', text: String(cycles) })
      return rateOf(() => buildPlan(parseOrder(typed), regimen, 'bench'))
    })
    process.stdout.write(`${regimen.id.padEnd(40)}${rates.map((r) => String(r).padStart(12)).join('')}\n`)
  }
}

function rateOf(build: () => unknown): number {
  build() // the first one also warms up
  const start = performance.now()
  let plans = 0
  while (performance.now() - start < MILLISECONDS) {
    build()
    plans += 1
  }
  return Math.round((plans * 1000) / (performance.now() - start))
}

main()
