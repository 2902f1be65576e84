import type { ComparedBody } from '../../src/plan/bodyComparison.ts'
import type { DrugLedger } from '../../src/plan/ledger.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { Expected } from './caseExpected.ts'
import { withUnit } from './checkAdministration.ts'
import { type Same, sameNumber } from './sameness.ts'

/** What was given over a lifetime, and the bodies of two cycles side by side. */
export function checkCourse(plan: Plan, expected: Expected, same: Same): void {
  for (const want of expected.ledgers ?? []) {
    const got = plan.ledgers.find(({ drug }) => drug === want.drug)
    if (got) checkLedger(got, want, same)
    else same(`ledger of ${want.drug}`, 'not in the plan', 'a ledger')
  }
  if (expected.comparison === null) same('comparison of bodies', plan.comparison, null)
  if (expected.comparison) checkComparison(plan, expected.comparison, same)
}

type ExpectedLedger = NonNullable<Expected['ledgers']>[number]

function checkLedger(got: DrugLedger, want: ExpectedLedger, same: Same): void {
  const name = `ledger of ${want.drug}`
  if (want.history !== undefined) same(`${name} history`, got.history, want.history)
  sameNumber(`${name} given`, got.given, want.given, same)
  sameNumber(`${name} planned`, got.planned, want.planned, same)
  if (want.lines) {
    const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id).join(', ')
    same(`${name} lines`, ids(got.lines), ids(want.lines))
  }
  for (const [index, line] of want.lines?.entries() ?? []) {
    const own = got.lines[index]
    if (!own) continue
    if (line.origin !== undefined) same(`${name} ${line.id} origin`, own.origin, line.origin)
    sameNumber(`${name} ${line.id} amount`, own.amount, line.amount, same)
    sameNumber(`${name} ${line.id} area`, own.bsa, line.bsa, same)
    sameNumber(`${name} ${line.id} per m²`, own.perM2, line.perM2, same)
  }
  checkLimits(got, want, same)
  for (const { method, given, planned, left } of want.equivalents ?? []) {
    const own = got.equivalents.find((total) => total.method === method)
    sameNumber(`${name} by ${method} given`, own?.given ?? null, given, same)
    sameNumber(`${name} by ${method} planned`, own?.planned ?? null, planned, same)
    if (left) same(`${name} by ${method} left`, own?.left.join(', '), left.join(', '))
  }
}

function checkLimits(got: DrugLedger, want: ExpectedLedger, same: Same): void {
  for (const limit of want.limits ?? []) {
    const name = `limit ${limit.id}`
    const own = got.limits.find(({ id }) => id === limit.id)
    if (!own) {
      same(name, 'not in the ledger', 'a limit')
      continue
    }
    if (limit.applies !== undefined) same(`${name} applies`, own.applies, limit.applies)
    if (limit.state !== undefined) same(`${name} state`, own.state, limit.state)
    sameNumber(`${name} room`, own.room, limit.room, same)
    sameNumber(`${name} after`, own.after, limit.after, same)
    if (limit.crossedBy !== undefined) same(`${name} crossed by`, own.crossedBy, limit.crossedBy)
  }
}

type ExpectedComparison = NonNullable<Expected['comparison']>

function checkComparison({ comparison }: Plan, want: ExpectedComparison, same: Same): void {
  if (!comparison) return same('comparison of bodies', null, 'one')
  checkBody('body before', comparison.before, want.before, same)
  checkBody('body now', comparison.now, want.now, same)
  for (const percent of ['heightPercent', 'weightPercent', 'bsaPercent'] as const)
    if (want[percent] !== undefined) same(percent, comparison[percent], want[percent])
  same('body used', comparison.used, want.used)
  for (const { item, before, now } of want.doses ?? []) {
    const own = comparison.doses.find((dose) => dose.item === item)
    same(`dose of ${item} before`, own?.before ? withUnit(own.before) : null, before)
    same(`dose of ${item} now`, own?.now ? withUnit(own.now) : null, now)
  }
}

function checkBody(name: string, got: ComparedBody, want: ExpectedComparison['before'], same: Same): void {
  same(`${name}, cycle`, got.cycle, want.cycle)
  sameNumber(`${name}, height`, got.height?.value ?? null, want.height, same)
  sameNumber(`${name}, weight`, got.weight?.value ?? null, want.weight, same)
  sameNumber(`${name}, area`, got.bsa?.value ?? null, want.bsa, same)
}
