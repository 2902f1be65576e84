import type { FormerCourse, TypedChange, TypedCourse } from '../../order/typedCourse.ts'
import { addDays, type CivilDate } from '../../quantities/civilDate.ts'
import type { CodedChange, CodedPlan, CodedValue, YesNo } from './codedPlan.ts'
import { typedCycles } from './codedCycles.ts'
import { typedRecords } from './recordRuns.ts'

/** What a code is read with: the day its days are counted from, the ids of its measurements, and a text for what it lacks. */
export interface Reading {
  readonly on: CivilDate
  readonly bodyId: (place: number) => string
  /** Stands where the engine needs a name or a reason that the code only says there was. */
  readonly placeholder: string
}

/** The course of a code, as it would have been typed into a blank one. */
export function typedCourse(coded: CodedPlan, blank: TypedCourse, reading: Reading): TypedCourse {
  const { gfr = {}, labs = {} } = coded
  const measured = typedValue(gfr.is, reading.on)
  return {
    ...blank,
    changes: typedChanges(coded.changes ?? [], reading),
    records: typedRecords(coded.records ?? [], reading.on),
    former: (coded.former ?? []).map((former) => ({
      regimen: former.of,
      cycles: typedCycles(former.cycles ?? [], reading.on, reading.bodyId),
      changes: typedChanges(former.changes ?? [], reading),
      records: typedRecords(former.records ?? [], reading.on),
    })) satisfies readonly FormerCourse[],
    earlier: (coded.earlier ?? []).map(([drug, perM2, total], index) => ({
      id: `earlier${String(index + 1)}`,
      drug,
      perM2,
      total,
      when: '',
      where: '',
    })),
    noEarlier: coded.noEarlier ?? [],
    circumstances: answersOf(coded.circumstances ?? {}),
    gfr: { ...measured, method: gfr.by ?? '', cap: gfr.cap ?? '' },
    weights: coded.weights ?? {},
    labs: Object.fromEntries(
      Object.entries(labs).map(([analyte, [value, unit, upperLimit, day]]) => [
        analyte,
        { unit, upperLimit, ...typedValue([value, day], reading.on) },
      ]),
    ),
    genotype: coded.genotype ?? '',
    answers: answersOf(coded.answers ?? {}),
  }
}

/** A value and its date, as text. */
export function typedValue(
  value: CodedValue | undefined,
  on: CivilDate,
): { readonly value: string; readonly measuredOn: string } {
  if (value === undefined) return { value: '', measuredOn: '' }
  const [text, day] = value
  return { value: text, measuredOn: day === null ? '' : addDays(on, day) }
}

function answersOf(answers: Readonly<Record<string, YesNo>>): Readonly<Record<string, 'yes' | 'no'>> {
  return Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, answer === 'y' ? 'yes' : 'no']))
}

function typedChanges(changes: readonly CodedChange[], reading: Reading): readonly TypedChange[] {
  return changes.map((change, index) => typedChange(change, `change${String(index + 1)}`, reading))
}

function typedChange(change: CodedChange, id: string, { on, placeholder }: Reading): TypedChange {
  const [cycle = 0, day = 0, dose = 0] = change.at.split('/').map(Number)
  const base = {
    id,
    at: { cycle, day, dose },
    reason: change.why,
    grade: change.grade === undefined ? '' : String(change.grade),
    date: addDays(on, change.on),
    note: change.note === true ? placeholder : '',
  }
  switch (change.is) {
    case 'modify': {
      const { item, scope, as, to = '', basis = '' } = change
      return { ...base, kind: 'modify', item, scope, as, value: to, basis }
    }
    case 'omit':
      return { ...base, kind: 'omit', item: change.item, scope: change.scope }
    case 'cease':
      return { ...base, kind: 'cease', item: change.item, scope: change.scope }
    case 'delay': {
      const { item = null, scope, until, time = '' } = change
      return { ...base, kind: 'delay', item, scope, to: addDays(on, until), time }
    }
  }
}
