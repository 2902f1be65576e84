import type { CriterionRow, CriterionSubject } from '../plan/criterionRow.ts'
import type { Plan } from '../plan/plan.ts'

/** In words: a person answers it. */
export interface WordedRow extends CriterionRow {
  readonly subject: Extract<CriterionSubject, { readonly criterion: string }>
}

/** What one document holds against numbers. */
export interface CriteriaGroup {
  readonly origin: CriterionRow['origin']
  readonly rows: readonly CriterionRow[]
}

/** The criteria as they are read: those in numbers, document by document, then those a person answers. */
export interface CriteriaSheet {
  readonly measured: readonly CriteriaGroup[]
  readonly exclusions: readonly WordedRow[]
  readonly inclusions: readonly WordedRow[]
  /** Whether some limit is not held against its value here; why, the regimen says. */
  readonly hasSetAside: boolean
}

export function buildCriteriaSheet({ criteria }: Plan): CriteriaSheet {
  const worded = criteria.filter(isWorded)
  const groups = new Map<string, CriterionRow[]>()
  for (const row of criteria.filter((each) => !isWorded(each))) {
    const key = row.origin.kind === 'regimen' ? 'regimen' : `${row.origin.kind} ${row.origin.drug}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return {
    measured: [...groups.values()].flatMap((rows) => (rows[0] === undefined ? [] : [{ origin: rows[0].origin, rows }])),
    exclusions: worded.filter(({ subject }) => subject.kind === 'exclusion'),
    inclusions: worded.filter(({ subject }) => subject.kind === 'inclusion'),
    hasSetAside: criteria.some(({ result }) => result === 'setAside'),
  }
}

function isWorded(row: CriterionRow): row is WordedRow {
  return row.subject.kind === 'inclusion' || row.subject.kind === 'exclusion'
}
