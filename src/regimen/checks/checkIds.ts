import { civilDate } from '../../quantities/civilDate.ts'
import type { Drug } from '../drug.ts'
import { ID } from '../idPattern.ts'
import type { RegimenFile } from '../regimen.ts'
import type { Fault } from './fault.ts'

/** 16: names are unique among their kind and well formed. 17: the newest revision comes first and is the file's version. */
export function checkIds(file: RegimenFile): Fault[] {
  return [
    ...wellFormed('id', file.id),
    ...unique('items', file.items),
    ...unique('choices', file.choices),
    ...file.choices.flatMap(({ options }, index) => unique(`choices[${String(index)}].options`, options)),
    ...unique('clockAnchors', file.clockAnchors),
    ...unique('assessments', file.assessments),
    ...unique('course.conditions', file.course.conditions),
    ...file.items.flatMap(({ reductions }, index) =>
      unique(`items[${String(index)}].reductions.levels.value`, reductions?.levels?.value ?? []),
    ),
    ...checkRevisions(file),
  ]
}

/** 16, for a drug file. */
export function checkDrugIds({ id, cumulative = [] }: Drug): Fault[] {
  const limits = cumulative.map(({ value }) => value)
  return [...wellFormed('id', id), ...unique('cumulative', limits, '.value.id')]
}

function unique(path: string, named: readonly { readonly id: string }[], name = '.id'): Fault[] {
  return named.flatMap(({ id }, index) => {
    const at = `${path}[${String(index)}]${name}`
    const form = wellFormed(at, id)
    if (form.length > 0) return form
    const first = named.findIndex((other) => other.id === id)
    return first < index ? [{ check: 16, path: at, message: `${id} stands twice` }] : []
  })
}

function wellFormed(path: string, id: string): Fault[] {
  return ID.test(id) ? [] : [{ check: 16, path, message: `${id} is not kebab-case or camelCase` }]
}

function checkRevisions({ version, revisions }: RegimenFile): Fault[] {
  const faults = revisions.flatMap(({ date }, index) => {
    const path = `revisions[${String(index)}].date`
    if (!civilDate(date)) return [{ check: 17, path, message: `${date} is no date` }]
    const newer = revisions[index - 1]
    return newer && newer.date < date ? [{ check: 17, path, message: 'the newest revision comes first' }] : []
  })
  if (revisions[0]?.version !== version)
    faults.push({ check: 17, path: 'revisions[0].version', message: `the file is version ${version}` })
  return faults
}
