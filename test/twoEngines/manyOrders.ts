import { readShelves } from '../../src/commands/readShelves.ts'
import { holdAgainst } from './holdAgainst.ts'

const USUAL = 100_000
const SHOWN = 10

/**
 * `npm run engines -- [orders] [first seed]`: random orders of every regimen in turn through both engines. Each difference is
 * named with its regimen and seed; exit code 1 when there is one.
 */
function main([many = String(USUAL), from = '1']: readonly string[]): number {
  const { regimens, policy } = readShelves()
  if (!policy || regimens.length === 0) throw new Error('the library is not fit to be read')
  const first = Number(from)
  const count = Number(many)
  let doses = 0
  let without = 0
  let differ = 0
  for (let seed = first; seed < first + count; seed += 1) {
    const regimen = regimens[seed % regimens.length]
    if (!regimen) continue
    const held = holdAgainst(regimen, policy, seed)
    doses += held.doses
    if (held.doses === 0 && !held.difference) without += 1
    if (held.difference) {
      differ += 1
      if (differ <= SHOWN)
        process.stdout.write(`${regimen.id}, seed ${String(seed)}: ${JSON.stringify(held.difference)}\n`)
    }
  }
  process.stdout.write(
    `${String(count)} orders of ${String(regimens.length)} regimens: ${String(doses)} doses found again, ${String(without)} orders without a dose in either, ${String(differ)} differ\n`,
  )
  return differ === 0 ? 0 : 1
}

process.exitCode = main(process.argv.slice(2))
