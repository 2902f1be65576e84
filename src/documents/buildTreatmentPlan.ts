import type { Note } from '../evidence/finding.ts'
import type { Measured } from '../evidence/labs.ts'
import type { CriterionRow } from '../plan/criterionRow.ts'
import type { Plan, PlanCycle } from '../plan/plan.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import { buildDoseSheet, cycleOf } from './buildDoseSheet.ts'
import type { DoseRow } from './doseSheet.ts'
import { orderSequence } from './orderSequence.ts'
import { orderVariants } from './orderVariants.ts'
import type { NextCycle, OrderLine, SupportOrder, TreatmentPlan, Wanted } from './treatmentPlan.ts'

/** The order of one cycle. @throws when the plan has no such cycle: the caller picks from the plan's own. */
export function buildTreatmentPlan(plan: Plan, cycleNumber: number): TreatmentPlan {
  const sheet = buildDoseSheet(plan, cycleNumber)
  const cycle = cycleOf(plan, cycleNumber)
  const places = orderSequence(plan, cycle)
  const lines = sheet.rows.map((row) => line(row))
  const isBefore = ({ row }: OrderLine): boolean => row.item.role === 'premedication'
  return {
    treatment: lines.filter((each) => !isBefore(each)),
    premedication: lines.filter(isBefore),
    notGiven: sheet.notGiven,
    onceDaily: sheet.onceDaily,
    support: supportOf(plan, cycleNumber),
    proceed: { neutrophils: wantedOf('neutrophils', plan), platelets: wantedOf('platelets', plan) },
    next: nextOf(cycle, plan),
  }

  function line(row: DoseRow): OrderLine {
    const { id } = row.item
    return {
      row,
      sequence: places.get(id) ?? null,
      variants: orderVariants(plan, row),
      supplied: suppliedNote(plan, id),
    }
  }
}

function suppliedNote({ findings }: Plan, item: string): Note | null {
  const notes = findings.filter((finding) => finding.severity === 'note')
  return notes.find((note) => note.code === 'supplied' && note.isGiven && note.item === item) ?? null
}

function supportOf({ support }: Plan, cycleNumber: number): readonly SupportOrder[] {
  const given = support.filter(({ cycle, state }) => cycle === cycleNumber && state !== 'leftOut')
  const lines = new Map(given.map(({ line }) => [line.id, line]))
  return [...lines.values()].map((line) => {
    const all = given.filter((each) => each.line.id === line.id)
    const days = [...new Set(all.map(({ day }) => day))].sort((a, b) => a - b)
    return { line, days, isPlaced: all.every(({ state }) => state === 'planned') }
  })
}

function wantedOf(of: Measured, { criteria }: Plan): Wanted {
  const all = criteria.filter(({ subject, limit }) => subject.kind === 'lab' && subject.of === of && isLeast(limit))
  if (all.length === 0) return { kind: 'notStated' }
  const held = all.filter(({ result }) => result !== 'setAside')
  const own = held.filter(({ origin }) => origin.kind === 'regimen')
  const [first, ...others] = own.length > 0 ? own : held.filter(({ origin }) => origin.kind === 'label')
  const isOne = first !== undefined && others.every(({ limit }) => canonicalJson(limit) === canonicalJson(first.limit))
  return isOne ? { kind: 'stated', row: first } : { kind: 'inTable' }
}

function isLeast(limit: CriterionRow['limit']): boolean {
  return limit?.kind === 'one' && (limit.must === 'atLeast' || limit.must === 'above')
}

function nextOf({ number, day1, nextDay1 }: PlanCycle, { regimen }: Plan): NextCycle {
  const { cycles, cycleLength } = regimen.course
  if (cycles.mark !== 'absent' && cycles.value.max !== null && number >= cycles.value.max) return { kind: 'none' }
  if (nextDay1 !== null) return { kind: 'date', cycle: number + 1, date: nextDay1 }
  return day1 === null && cycleLength.mark !== 'absent' ? { kind: 'day1Open' } : { kind: 'notStated' }
}
