import type { Finding } from '../evidence/finding.ts'
import { LIMIT_UNITS } from '../evidence/labs.ts'
import type { Checked } from './checked.ts'
import type { CriterionRow } from './criterionRow.ts'
import { confirm, note } from './makeFinding.ts'

/** Conditions that are not met ask for a reason; those that could not be looked at are said once. Age, ECOG and LVEF: checkPopulation. */
export function checkCriteria({ criteria, renal }: Checked): readonly Finding[] {
  const outside = criteria.filter(({ result }) => result === 'outside')
  const open = criteria.filter(({ result }) => result === 'notEntered')
  const count = open.filter(({ subject }) => subject.kind === 'inclusion' || subject.kind === 'exclusion').length
  const measured = [...new Set(open.flatMap(({ subject }) => (subject.kind === 'lab' ? [subject.of] : [])))]
  // a clearance without a formula is not a value that somebody left out: it has a note of its own
  const of = measured.filter((each) => each !== 'clearance' || renal?.chosen)
  return [
    ...outside.flatMap(limitOutside),
    ...outside.flatMap(criterionNotMet),
    ...(of.length > 0 ? [note({ code: 'limitsNotEntered', of })] : []),
    ...(count > 0 ? [note({ code: 'criteriaNotAnswered', count })] : []),
  ]
}

function limitOutside({ id, origin, subject, limit, value, mark, place }: CriterionRow): Finding[] {
  if (subject.kind !== 'lab' || limit?.kind !== 'one' || value === null) return []
  const unit = LIMIT_UNITS.find((each) => each === limit.unit)
  if (unit === undefined) throw new Error(`a limit without a unit: ${id}`)
  const drug = origin.kind === 'regimen' ? null : origin.drug
  return [
    confirm(
      {
        code: 'limitOutside',
        criterion: id,
        origin: origin.kind,
        drug,
        of: subject.of,
        value: value.text,
        must: limit.must,
        limit: limit.value,
        unit,
        mark,
        at: place,
      },
      'reason',
    ),
  ]
}

function criterionNotMet({ subject, place }: CriterionRow): Finding[] {
  if (subject.kind !== 'inclusion' && subject.kind !== 'exclusion') return []
  const { kind, criterion } = subject
  return [confirm({ code: 'criterionNotMet', criterion, kind, at: place }, 'reason')]
}
