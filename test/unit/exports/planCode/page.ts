import { readShelves } from '../../../../src/commands/readShelves.ts'
import { packContent, unpackContent } from '../../../../src/exports/planCode/codeBytes.ts'
import { linesOf, readLines } from '../../../../src/exports/planCode/codeLines.ts'
import { planCode } from '../../../../src/exports/planCode/planCode.ts'
import { type PrintedPlan, readPlanCode } from '../../../../src/exports/planCode/readPlanCode.ts'
import { type Verified, verifyPrinted } from '../../../../src/exports/planCode/verifyPrinted.ts'
import { recheckPlan } from '../../../../src/exports/recheckPlan.ts'
import type { Policy } from '../../../../src/order/policy.ts'
import type { TypedOrder } from '../../../../src/order/typedOrder.ts'
import type { Regimen } from '../../../../src/regimen/regimen.ts'
import { planOf, shippedRegimen } from '../../../examples/examplePlan.ts'

const { policy } = readShelves()
if (policy === null) throw new Error('no shipped policy')
export const shipped: Policy = policy
export const PLACEHOLDER = 'not in the code'

/** The lines a page of the order carries, as typed from it. */
export function codeOf(order: TypedOrder): string {
  const regimen = shippedRegimen(order.regimen?.id ?? '')
  const plan = planOf(order, regimen)
  const code = planCode({ plan, typed: order, status: plan.printStatus, regimen, shipped })
  if (!code.ok) throw new Error(code.why)
  return code.lines.join('\n')
}

/** What stands in a code before it is made small. */
export function contentOf(code: string) {
  const lines = readLines(code)
  const content = lines.ok ? unpackContent(lines.symbols) : lines
  if (!content.ok) throw new Error('not a code')
  return content
}

/** A code whose every line and checksum is right, with other words in it: what nobody printed. */
export function forged(code: string, change: (text: string) => string): string {
  const content = contentOf(code)
  return linesOf(packContent({ ...content, text: change(content.text) })).join('\n')
}

export function printedOf(code: string): PrintedPlan {
  const read = readPlanCode(code, shipped, PLACEHOLDER)
  if (!read.ok) throw new Error(read.fault)
  return read.printed
}

export function verified(
  code: string,
  { regimen, policy: now = shipped }: { readonly regimen?: Regimen; readonly policy?: Policy } = {},
): Verified {
  const printed = printedOf(code)
  return verifyPrinted(printed, {
    regimen: regimen ?? shippedRegimen(printed.order.regimen?.id ?? ''),
    shipped: now,
    placeholder: PLACEHOLDER,
    recheckPlan,
    build: 'test',
  })
}

/** Why a code is refused, or null when it is read. */
export function faultOf(code: string) {
  const read = readPlanCode(code, shipped, PLACEHOLDER)
  if (read.ok) return null
  const { ok: _, ...fault } = read
  return fault
}
