import type { Preparation } from '../dosing/preparation/preparation.ts'
import type { Administration, Plan, PlanCycle } from '../plan/plan.ts'
import { type CivilDate, isWeekend } from '../quantities/civilDate.ts'
import { minutesBetween } from '../quantities/civilTime.ts'
import { cycleOf } from './buildDoseSheet.ts'
import { benchCautions, handlingOf, saidOnce } from './worksheetSafety.ts'
import type { Worksheet, WorksheetDay, WorksheetEntry, WorksheetTotal } from './worksheet.ts'

/**
 * What is made for one cycle, on the date each dose starts: a dose after midnight stands on the next date. Nothing planned
 * is left away: what cannot be prepared yet keeps its place, with the reasons in its parts.
 * @throws when the plan has no such cycle: the caller picks from the plan's own.
 */
export function buildWorksheet(plan: Plan, cycleNumber: number): Worksheet {
  const cycle = cycleOf(plan, cycleNumber)
  const preparations = new Map(plan.preparations.map((preparation) => [preparation.administration, preparation]))
  const byDate = new Map<CivilDate | null, Administration[]>()
  for (const administration of cycle.administrations) {
    const date = startDate(administration)
    byDate.set(date, [...(byDate.get(date) ?? []), administration])
  }
  return {
    cycle: cycle.number,
    days: [...byDate].sort(([a], [b]) => byDateLast(a, b)).map(([date, all]) => day(date, all)),
    // the plan counts vials for the current cycle alone
    totals: cycle.status === 'current' ? plan.vials.map((vials) => totalOf(vials, cycle)) : [],
  }

  function day(date: CivilDate | null, administrations: readonly Administration[]): WorksheetDay {
    const entries = saidOnce(numbered([...administrations].sort(byClock).map(entry)))
    return {
      date,
      cycleDays: date === null ? [] : cycle.dates.filter((each) => each.date === date).flatMap(ifTreated),
      weekend: date !== null && isWeekend(date),
      entries,
      handling: handlingOf(plan, entries),
    }
  }

  function ifTreated(each: PlanCycle['dates'][number]): readonly number[] {
    return cycle.days.includes(each.day) ? [each.day] : []
  }

  function entry(administration: Administration): WorksheetEntry {
    const drug = administration.drug === null ? undefined : plan.regimen.drugs[administration.drug]
    return {
      administration,
      formulation: drug?.formulation ?? null,
      doseBasis: drug?.doseBasis?.value ?? null,
      preparation: administration.state.kind === 'planned' ? asMade(preparations.get(administration.id)) : null,
      place: null,
      cautions: benchCautions(plan, administration),
      asFor: null,
    }
  }
}

/** Of the products a dose may be made from, those it is made from: no other pack is laid out for it. */
function asMade(preparation: Preparation | undefined): Preparation | null {
  if (preparation === undefined) return null
  const { stock, vials } = preparation
  if (!stock.ok || !vials.ok) return preparation
  const products = vials.value.vials.map(({ product }) => product)
  return { ...preparation, stock: { ok: true, value: { ...stock.value, products } } }
}

/** The date it is made for: where it starts, and its day's date while the clock time is open. */
function startDate({ time }: Administration): CivilDate | null {
  return time.start?.date ?? time.dayDate
}

function byDateLast(a: CivilDate | null, b: CivilDate | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a < b ? -1 : a > b ? 1 : 0
}

function byClock(a: Administration, b: Administration): number {
  if (!a.time.start || !b.time.start) return a.time.start ? -1 : b.time.start ? 1 : 0
  return minutesBetween(b.time.start, a.time.start)
}

/** A bag or syringe says which of its date's it is, so that a missing one is missed. */
function numbered(entries: readonly WorksheetEntry[]): readonly WorksheetEntry[] {
  const made = entries.filter(({ preparation }) => preparation !== null && isDrawnUp(preparation))
  return entries.map((each) => {
    const at = made.indexOf(each)
    return at === -1 ? each : { ...each, place: { number: at + 1, of: made.length } }
  })
}

function isDrawnUp({ stock, drawn }: Preparation): boolean {
  return ![stock, drawn].some((part) => !part.ok && part.refusal.code === 'notDrawnUp')
}

function totalOf(vials: Plan['vials'][number], { administrations }: PlanCycle): WorksheetTotal {
  const first = administrations.find(({ item }) => item === vials.item)
  if (!first) throw new Error(`the plan lost an item: ${vials.item}`)
  return { vials, first }
}
