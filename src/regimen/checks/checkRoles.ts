import type { RegimenFile } from '../regimen.ts'
import type { Fault } from './fault.ts'

/** 27: a premedication moves with the treatment it is for, never by a rule of its own. */
export function checkRoles(file: RegimenFile): Fault[] {
  return file.items.flatMap((item, index) =>
    (['window', 'missedDose'] as const).flatMap((name) =>
      item.role === 'treatment' || item[name] === undefined
        ? []
        : [{ check: 27, path: `items[${String(index)}].${name}`, message: 'only a treatment has one' }],
    ),
  )
}
