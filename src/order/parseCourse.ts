import type { Decimal } from '../quantities/decimal.ts'
import type { Course, EarlierDose, GivenDose, UnclearRecord } from './course.ts'
import { type Entry, entered } from './entry.ts'
import { parseAreaText } from './parseAreaText.ts'
import { parseChange } from './parseChange.ts'
import { parseDateText } from './parseDateText.ts'
import { parseDecimalText } from './parseDecimalText.ts'
import { printableText } from './parseNameText.ts'
import { parseLabs } from './parseLabs.ts'
import { parseTimeText } from './parseTimeText.ts'
import type { TypedCourse, TypedEarlier, TypedRecord } from './typedCourse.ts'

/** The course as typed, each change and record whole or unclear. Never fails as a whole; applies no clinical limit. */
export function parseCourse(typed: TypedCourse): Course {
  return {
    changes: typed.changes.map(parseChange),
    records: typed.records.map(parseRecord),
    formerRecords: typed.former.flatMap(({ regimen, records }) =>
      records.map((record) => ({ ...parseRecord(record), regimen })),
    ),
    earlier: typed.earlier.map(parseEarlier),
    noEarlier: typed.noEarlier,
    circumstances: typed.circumstances,
    gfr: {
      value: parseDecimalText(typed.gfr.value),
      measuredOn: parseDateText(typed.gfr.measuredOn),
      method: typed.gfr.method === '' ? null : typed.gfr.method,
      cap: parseGfrCap(typed.gfr.cap),
    },
    weights: typed.weights,
    labs: parseLabs(typed.labs),
    genotype: typed.genotype === '' ? null : typed.genotype,
    answers: typed.answers,
    supportLeftOut: typed.supportLeftOut,
  }
}

function parseRecord(typed: TypedRecord): GivenDose | UnclearRecord {
  const { administration, drug } = typed
  const date = parseDateText(typed.date)
  const start = parseTimeText(typed.start)
  const amount = parseDecimalText(typed.amount)
  const bsa = parseAreaText(typed.bsa)
  if (date.state !== 'entered' || start.state !== 'entered' || amount.state !== 'entered' || bsa.state === 'invalid')
    return { kind: 'unclear', administration, drug }
  return {
    kind: 'given',
    administration,
    drug,
    date: date.value,
    start: start.value,
    amount: amount.value,
    bsa: bsa.state === 'entered' ? bsa.value : null,
    bsaFormula: typed.bsaFormula === '' ? null : typed.bsaFormula,
  }
}

function parseEarlier({ id, drug, perM2, total, when, where }: TypedEarlier): EarlierDose {
  return {
    id,
    drug,
    perM2: parseDecimalText(perM2),
    total: parseDecimalText(total),
    when: printableText(when),
    where: printableText(where),
  }
}

function parseGfrCap(text: string): Entry<Decimal | 'none'> {
  return text.trim() === 'none' ? entered('none', 'none') : parseDecimalText(text)
}
