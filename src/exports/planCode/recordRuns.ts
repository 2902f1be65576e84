import type { Course, GivenDose, UnclearRecord } from '../../order/course.ts'
import type { TypedRecord } from '../../order/typedCourse.ts'
import { addDays, type CivilDate, daysBetween } from '../../quantities/civilDate.ts'
import { clockText } from '../../quantities/civilTime.ts'
import { decimalText } from '../../quantities/decimal.ts'
import { administrationId, readAdministrationId } from '../../schedule/administrationId.ts'
import type { CodedRecords } from './codedPlan.ts'
import { daysText, readDays } from './dayRanges.ts'
import { NotCoded } from './notCoded.ts'

interface Run {
  readonly key: string
  readonly cycle: number
  readonly dose: number
  readonly days: number[]
  /** Date of the first, in days from day 1 of the current cycle. */
  readonly from: number
  readonly rest: readonly [string, string, string, string]
}

/** What was given, days that were alike told once; what was given is a set, so its order is not kept. */
export function codedRecords(records: Course['records'], on: CivilDate): readonly CodedRecords[] {
  const runs: Run[] = []
  for (const record of records.map((each) => one(each, on)).toSorted(byDay)) {
    const joined = runs.find((run) => joins(run, record))
    if (joined) joined.days.push(...record.days)
    else runs.push(record)
  }
  return runs.map(({ key, cycle, dose, days, from, rest }) => [key, cycle, daysText(days), dose, from, ...rest])
}

function one(record: GivenDose | UnclearRecord, on: CivilDate): Run {
  const read = readAdministrationId(record.administration)
  if (record.kind === 'unclear' || read === null) throw new NotCoded('unread')
  const { drug, date, start, amount, bsa, bsaFormula } = record
  const { item, at } = read
  return {
    key: item === drug ? item : `${item}=${drug}`,
    cycle: at.cycle,
    dose: at.dose,
    days: [at.day],
    from: daysBetween(on, date),
    rest: [clockText(start), decimalText(amount), bsa === null ? '' : decimalText(bsa), bsaFormula ?? ''],
  }
}

/** The next day of the same dose, given on the next date, and all else the same. */
function joins(run: Run, record: Run): boolean {
  const [day = 0] = record.days
  const [first = 0] = run.days
  return (
    `${run.key} ${run.cycle} ${run.dose} ${run.rest.join()}` ===
      `${record.key} ${record.cycle} ${record.dose} ${record.rest.join()}` && record.from - run.from === day - first
  )
}

function byDay(a: Run, b: Run): number {
  return a.cycle - b.cycle || (a.days[0] ?? 0) - (b.days[0] ?? 0) || a.dose - b.dose
}

export function typedRecords(coded: readonly CodedRecords[], on: CivilDate): readonly TypedRecord[] {
  return coded.flatMap(([key, cycle, daysPart, dose, from, start, amount, bsa, bsaFormula]) => {
    const [item = '', drug = item] = key.split('=')
    const days = readDays(daysPart) ?? []
    const [first = 0] = days
    return days.map((day) => ({
      administration: administrationId(item, { cycle, day, dose }),
      drug,
      date: addDays(on, from + day - first),
      start,
      amount,
      bsa,
      bsaFormula,
    }))
  })
}
