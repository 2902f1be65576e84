import { readFileSync } from 'node:fs'
import type { BlockingFinding } from '../evidence/finding.ts'
import { planJson } from '../exports/planJson.ts'
import { recheckPlan } from '../exports/recheckPlan.ts'
import { parseOrder } from '../order/parseOrder.ts'
import { readOrderFile } from '../order/readOrderFile.ts'
import { buildPlan } from '../plan/buildPlan.ts'
import { loadLaterWording } from '../wording/loadWording.ts'
import { buildId } from './buildId.ts'
import { planText } from './planText.ts'
import { faultText, readShelves } from './readShelves.ts'

const USAGE = `Usage: npm run --silent plan -- order.json [--text]
Prints the plan of an order as JSON, or with --text as a readable sheet.
Exit code: 0 printable (final or draft), 2 any refusal or stop, 1 unreadable input (its path is named).
What depends on today's date is not checked here: the same order gives the same plan on every day.`

const PRINTABLE = 0
const UNREADABLE = 1
const REFUSED = 2

/** One order file to one plan on standard output, so that a hospital can prove the engine on its own cases. */
async function main(args: readonly string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith('--'))
  const flags = args.filter((arg) => arg.startsWith('--'))
  const [file] = files
  if (!file || files.length > 1 || flags.some((flag) => flag !== '--text')) return unreadable(USAGE)
  const text = readText(file)
  if (text === null) return unreadable(`${file}: cannot be read`)
  const read = readOrderFile(text)
  if (!read.ok) return unreadable(`${file}${read.path}: ${read.fault}`)
  const shelves = readShelves()
  const wanted = read.order.regimen
  const regimen = shelves.regimens.find(({ id }) => id === wanted?.id)
  if (!regimen) {
    const faults = shelves.faults.map((fault) => `\n${faultText(fault)}`).join('')
    return unreadable(`${file}/regimen: no regimen “${wanted?.id ?? ''}” in this library${faults}`)
  }
  const plan = buildPlan(parseOrder(read.order), regimen, buildId())
  const { finding } = recheckPlan(plan, read.order, regimen)
  if (finding) return differs(finding)
  const output = flags.includes('--text')
    ? planText(plan, await loadLaterWording('en'))
    : JSON.stringify(planJson(plan), null, 2)
  process.stdout.write(`${output}\n`)
  return plan.printStatus === 'blocked' ? REFUSED : PRINTABLE
}

/** Two engines that do not agree print no plan. */
function differs(finding: BlockingFinding): number {
  process.stderr.write(`${JSON.stringify(finding, null, 2)}\n`)
  return REFUSED
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function unreadable(message: string): number {
  process.stderr.write(`${message}\n`)
  return UNREADABLE
}

process.exitCode = await main(process.argv.slice(2))
