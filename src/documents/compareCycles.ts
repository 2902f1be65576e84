import type { Bilingual } from '../evidence/bilingual.ts'
import type { DoseUnit } from '../evidence/doseUnit.ts'
import type { Administration, Plan, PlanCycle } from '../plan/plan.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import { type CivilTime, civilTimeText } from '../quantities/civilTime.ts'
import { amountText, type Quantity } from '../quantities/quantity.ts'
import type { AdministrationState } from '../schedule/administrationState.ts'

/** What an edit would change in one cycle. What is not listed stays as it is. */
export interface ComparedCycle {
  readonly administrations: readonly ComparedAdministration[]
  readonly assessments: readonly ComparedAssessment[]
}

export interface ComparedAdministration {
  readonly id: string
  readonly name: Bilingual
  readonly day: number
  readonly before: ComparedState
  readonly after: ComparedState
}

export interface ComparedState {
  /** Where it starts; its day's date while the clock time is open. */
  readonly date: CivilDate | null
  readonly start: CivilTime | null
  /** `absent`: this plan has no such administration. */
  readonly state: AdministrationState['kind'] | 'absent'
  /** null: refused, or left out. */
  readonly rounded: Quantity<DoseUnit> | null
}

/** The date of a visit, or the first of a window. */
export interface ComparedAssessment {
  /** Unique in the list: the assessment and which of its dates in the cycle, `visit#2`. */
  readonly id: string
  readonly title: Bilingual
  readonly before: CivilDate | null
  readonly after: CivilDate | null
}

/** One cycle of two plans, before and after an edit. A cycle that one of them does not have is empty there. */
export function compareCycles(before: Plan, after: Plan, cycle: number): ComparedCycle {
  const [old, changed] = [before, after].map(({ cycles }) => cycles.find(({ number }) => number === cycle))
  return {
    administrations: compareAdministrations(old?.administrations ?? [], changed?.administrations ?? []),
    assessments: compareAssessments(after.regimen.assessments, datesOf(old), datesOf(changed)),
  }
}

function compareAdministrations(
  before: readonly Administration[],
  after: readonly Administration[],
): readonly ComparedAdministration[] {
  const added = after.filter(({ id }) => before.every((each) => each.id !== id))
  return [...before, ...added].flatMap(({ id, name, day }) => {
    const was = stateOf(before.find((each) => each.id === id))
    const is = stateOf(after.find((each) => each.id === id))
    return isSame(was, is) ? [] : [{ id, name, day, before: was, after: is }]
  })
}

function stateOf(administration: Administration | undefined): ComparedState {
  if (!administration) return { date: null, start: null, state: 'absent', rounded: null }
  const { time, state, ladder } = administration
  const { roundedDose: rounded } = ladder
  const { start } = time
  return { date: start?.date ?? time.dayDate, start, state: state.kind, rounded: rounded.ok ? rounded.value : null }
}

function isSame(a: ComparedState, b: ComparedState): boolean {
  return textOf(a) === textOf(b)
}

function textOf({ date, start, state, rounded }: ComparedState): string {
  return [date, start && civilTimeText(start), state, rounded && `${amountText(rounded)} ${rounded.unit}`].join(' | ')
}

type Dates = ReadonlyMap<string, CivilDate | null>

/** Numbered within each assessment: a cycle has several dates of one. */
function datesOf(cycle: PlanCycle | undefined): Dates {
  const all = cycle?.assessments ?? []
  return new Map(
    all.map(({ id, from }, index) => {
      const count = all.slice(0, index + 1).filter((other) => other.id === id).length
      return [`${id}#${count}`, from]
    }),
  )
}

function compareAssessments(
  assessments: Plan['regimen']['assessments'],
  before: Dates,
  after: Dates,
): readonly ComparedAssessment[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const assessment = assessments.find(({ id }) => key.slice(0, key.lastIndexOf('#')) === id)
    const was = before.get(key) ?? null
    const is = after.get(key) ?? null
    return assessment && was !== is ? [{ id: key, title: assessment.title, before: was, after: is }] : []
  })
}
