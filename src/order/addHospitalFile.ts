import type { Policy } from './policy.ts'
import type { PolicyParts } from './policyParts.ts'
import { MOST_HOLIDAYS, MOST_TABLES } from './policyRules.ts'
import type { HospitalFile } from './readHospitalFile.ts'
import { type FileRefusal, fileRefusal, LARGEST_BYTES } from './readJsonText.ts'

type Added = { readonly ok: true; readonly parts: PolicyParts } | FileRefusal<'drugTwice' | 'tooMany' | 'tooLarge'>

/** The policy's tables or holidays with those of a file; or why they do not go together. Nothing is replaced by halves. */
export function addHospitalFile(policy: Policy, file: HospitalFile): Added {
  const added = file.kind === 'bandTable' ? addTable(policy, file) : addHolidays(policy, file)
  return added.ok && isTooLarge({ ...policy, ...added.parts }) ? fileRefusal([], 'tooLarge') : added
}

/** A table takes the place of an earlier one of the same id; a drug that two tables round has no answer. */
function addTable({ bandTables }: Policy, { table }: Extract<HospitalFile, { readonly kind: 'bandTable' }>): Added {
  const others = bandTables.filter(({ id }) => id !== table.id)
  const twice = table.drugs.findIndex((drug) => others.some(({ drugs }) => drugs.includes(drug)))
  if (twice !== -1) return fileRefusal(['drugs', twice], 'drugTwice')
  return others.length < MOST_TABLES
    ? { ok: true, parts: { bandTables: [...others, table] } }
    : fileRefusal([], 'tooMany')
}

/** A list is whole for its years: it takes the place of what was loaded for them, and leaves the other years. */
function addHolidays(policy: Policy, { years, holidays }: Extract<HospitalFile, { readonly kind: 'holidays' }>): Added {
  const others = policy.holidays.filter(({ date }) => !years.some((year) => date.startsWith(`${year}-`)))
  const all = [...others, ...holidays].toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return all.length <= MOST_HOLIDAYS ? { ok: true, parts: { holidays: all } } : fileRefusal(['holidays'], 'tooMany')
}

/** An order's file carries its policy: half of what such a file may hold is left to the order itself. */
function isTooLarge({ bandTables, holidays }: Policy): boolean {
  return new TextEncoder().encode(JSON.stringify([bandTables, holidays])).length > LARGEST_BYTES / 2
}
