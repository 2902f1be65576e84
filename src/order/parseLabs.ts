import { type Analyte, ANALYTES, UNITS_OF } from '../evidence/labs.ts'
import { type Decimal, decimal } from '../quantities/decimal.ts'
import type { Course, Lab } from './course.ts'
import { type Entry, entered, invalid, MISSING } from './entry.ts'
import { parseDateText } from './parseDateText.ts'
import { parseDecimalText } from './parseDecimalText.ts'
import { readDecimal } from './readDecimal.ts'
import type { TypedCourse, TypedLab } from './typedCourse.ts'

/** Laboratory values as typed. Applies no clinical limit, and takes no unit for granted. */
export function parseLabs(typed: TypedCourse['labs']): Course['labs'] {
  return Object.fromEntries(
    ANALYTES.flatMap((analyte) => {
      const lab = typed[analyte]
      return lab === undefined ? [] : [[analyte, parseLab(analyte, lab)]]
    }),
  )
}

function parseLab(analyte: Analyte, { value, unit, upperLimit, measuredOn }: TypedLab): Lab {
  return {
    value: parseCount(value),
    // a unit this is never reported in is no unit: the value is then compared with nothing
    unit: UNITS_OF[analyte].find((each) => each === unit) ?? null,
    upperLimit: parseDecimalText(upperLimit),
    measuredOn: parseDateText(measuredOn),
  }
}

/** Unlike a dose or a body, a count may be nothing: in aplasia zero is what was measured. */
function parseCount(text: string): Entry<Decimal> {
  if (text.trim() === '') return MISSING
  const read = readDecimal(text)
  return read.ok ? entered(read.digits, decimal(read.digits)) : invalid(text, read.fault)
}
