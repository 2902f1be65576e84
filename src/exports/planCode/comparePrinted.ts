import type { Bilingual } from '../../evidence/bilingual.ts'
import type { DoseUnit } from '../../evidence/doseUnit.ts'
import type { Refusal } from '../../evidence/refusal.ts'
import type { Administration, Plan } from '../../plan/plan.ts'
import { decimal } from '../../quantities/decimal.ts'
import { ownValue } from '../../quantities/ownValue.ts'
import { amountText, type Quantity, quantity } from '../../quantities/quantity.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import { administrationId } from '../../schedule/administrationId.ts'
import { isLive } from '../../schedule/administrationState.ts'
import type { PrintedDose } from './doseRuns.ts'
import { grouped } from './grouped.ts'
import { type MadeTime, madeTimes } from './madeTimes.ts'

/** How the paper and the plan made anew stand to each other. Everything but `agrees` is a difference. */
export type Comparison =
  | 'agrees'
  | 'differs'
  /** A dose on paper, and none now: `now` says why. */
  | 'noDoseNow'
  /** A dose on paper that the plan does not have any more. */
  | 'notInPlan'
  /** A dose now where the paper has none. */
  | 'notOnPaper'

/** What one side gives: a dose, none (left out by a person, or why), or nothing because it has no such administration. */
export type Side =
  | { readonly kind: 'dose'; readonly drug: string | null; readonly dose: Quantity<DoseUnit> }
  | { readonly kind: 'none'; readonly refusal: Refusal | null }
  | { readonly kind: 'leftOut' }
  | { readonly kind: 'absent' }

/** One dose, or a range of days that stand alike. */
export interface ComparedRow {
  readonly item: string
  /** null for a drug that the regimen does not have any more. */
  readonly name: Bilingual | null
  readonly cycle: number
  readonly days: readonly number[]
  readonly dosesPerDay: number
  readonly paper: Side
  readonly now: Side
  readonly is: Comparison
  /** When the plan made anew gives it: the code has no date or time of the page to compare. */
  readonly made: readonly MadeTime[]
}

/**
 * Every administration of a plan made anew of the same order against the paper, number by number, in the plan's order; then
 * those that only the paper has. Amounts are compared as exact decimals, with their units and drugs;
 * nothing else of the page is in its code.
 */
export function comparePrinted(printed: readonly PrintedDose[], plan: Plan): readonly ComparedRow[] {
  const own = plan.cycles.flatMap(({ administrations }) => administrations)
  const paper = new Map(printed.map((dose) => [idOf(dose), dose]))
  const ids = new Set(own.map(({ id }) => id))
  const inPlan = own.map((each) => ({
    ...compared(each, paperSide(paper.get(each.id)), nowSide(each), plan.regimen),
    made: madeTimes(each),
  }))
  const more = printed.filter((dose) => !ids.has(idOf(dose)))
  const onPaper = more.map((dose) => compared(dose, paperSide(dose), { kind: 'absent' }, plan.regimen))
  return inRows([...inPlan, ...onPaper])
}

interface Place {
  readonly item: string
  readonly drug: string | null
  readonly cycle: number
  readonly day: number
}

type Compared = Place & Pick<ComparedRow, 'name' | 'paper' | 'now' | 'is' | 'made'>

function idOf({ item, cycle, day, dose }: PrintedDose): string {
  return administrationId(item, { cycle, day, dose })
}

function compared({ item, drug, cycle, day }: Place, paper: Side, now: Side, regimen: Regimen): Compared {
  const name = drug === null ? undefined : ownValue(regimen.drugs, drug)?.name
  const title = regimen.items.find(({ id }) => id === item)?.title
  return { item, drug, cycle, day, name: name ?? title ?? null, paper, now, is: comparison(paper, now), made: [] }
}

function comparison(paper: Side, now: Side): Comparison {
  if (paper.kind === 'dose') {
    if (now.kind === 'absent') return 'notInPlan'
    if (now.kind !== 'dose') return 'noDoseNow'
    const isSame = paper.dose.value.eq(now.dose.value) && paper.dose.unit === now.dose.unit && paper.drug === now.drug
    return isSame ? 'agrees' : 'differs'
  }
  if (now.kind === 'dose') return 'notOnPaper'
  // an administration that only one side knows is a difference, even where neither has a dose
  if (now.kind === 'absent') return 'notInPlan'
  return paper.kind === 'absent' ? 'notOnPaper' : 'agrees'
}

function paperSide(printed: PrintedDose | undefined): Side {
  if (printed === undefined) return { kind: 'absent' }
  const { drug, amount, unit } = printed
  if (amount === null) return { kind: 'none', refusal: null }
  return { kind: 'dose', drug, dose: quantity(decimal(amount), unit) }
}

function nowSide({ drug, state, ladder }: Administration): Side {
  if (!isLive(state)) return { kind: 'leftOut' }
  const { roundedDose } = ladder
  return roundedDose.ok
    ? { kind: 'dose', drug, dose: roundedDose.value }
    : { kind: 'none', refusal: roundedDose.refusal }
}

function inRows(all: readonly Compared[]): readonly ComparedRow[] {
  const ofDay = grouped(all, (each) => `${keyOf(each)} ${each.day}`)
  const ofDays = grouped(ofDay, (doses) => `${doses.map(keyOf)[0] ?? ''} ${doses.length}`)
  return ofDays.flatMap((days) => {
    const doses = days[0] ?? []
    const [first] = doses
    if (first === undefined) return []
    const { item, name, cycle, paper, now, is } = first
    const numbers = days.flatMap(([dose]) => (dose ? [dose.day] : []))
    const made = days.flatMap((each) => each.flatMap((dose) => dose.made))
    return [{ item, name, cycle, days: numbers, dosesPerDay: doses.length, paper, now, is, made }]
  })
}

function keyOf({ item, drug, cycle, paper, now, is }: Compared): string {
  return [item, drug ?? '', cycle, sideText(paper), sideText(now), is].join(' ')
}

function sideText(side: Side): string {
  if (side.kind === 'dose') return `${side.drug ?? ''}:${amountText(side.dose)}:${side.dose.unit}`
  return side.kind === 'none' ? `none:${side.refusal?.code ?? ''}` : side.kind
}
