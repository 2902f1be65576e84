import { civilDate } from '../../quantities/civilDate.ts'
import { ID } from '../idPattern.ts'
import type { RegimenFile } from '../regimen.ts'
import type { Fault } from './fault.ts'

/** 16: names are unique among their kind and well formed. 17: the newest revision comes first and is the file's version. */
export function checkIds(file: RegimenFile): Fault[] {
  return [
    ...(ID.test(file.id) ? [] : [{ check: 16, path: 'id', message: `${file.id} is not kebab-case or camelCase` }]),
    ...unique('items', file.items),
    ...unique('choices', file.choices),
    ...file.choices.flatMap(({ options }, index) => unique(`choices[${String(index)}].options`, options)),
    ...unique('clockAnchors', file.clockAnchors),
    ...unique('assessments', file.assessments),
    ...unique('course.conditions', file.course.conditions),
    ...checkRevisions(file),
  ]
}

function unique(path: string, named: readonly { readonly id: string }[]): Fault[] {
  return named.flatMap(({ id }, index) => {
    const at = `${path}[${String(index)}].id`
    if (!ID.test(id)) return [{ check: 16, path: at, message: `${id} is not kebab-case or camelCase` }]
    const first = named.findIndex((other) => other.id === id)
    return first < index ? [{ check: 16, path: at, message: `${id} stands twice` }] : []
  })
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
