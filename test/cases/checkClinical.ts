import type { Part, VialTotal } from '../../src/dosing/preparation/preparation.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { civilTimeText } from '../../src/quantities/civilTime.ts'
import type { Expected } from './caseExpected.ts'
import { checkPreparation } from './checkPreparation.ts'
import { type Same, sameNumber } from './sameness.ts'
import { vialsText } from './vialsText.ts'

/** What a plan says besides doses: preparation, kidneys, criteria, cautions, supportive care. */
export function checkClinical(plan: Plan, expected: Expected, same: Same): void {
  for (const want of expected.preparations ?? []) {
    const got = plan.preparations.find(({ administration }) => administration === want.id)
    if (got) checkPreparation(got, want, same)
    else same(`preparation of ${want.id}`, 'not in the plan', 'a preparation')
  }
  for (const want of expected.vials ?? []) {
    const got = plan.vials.find(({ item }) => item === want.item)
    checkTotal(`vials of ${want.item}, apart`, got?.apart, want.apart, want.apartWaste, same)
    checkTotal(`vials of ${want.item}, shared`, got?.shared, want.shared, want.sharedWaste, same)
  }
  checkRenal(plan, expected, same)
  for (const { id, result, ageDays } of expected.criteria ?? []) {
    const got = plan.criteria.find((row) => row.id === id)
    same(`criterion ${id}`, got?.result ?? seen(plan.criteria.map((row) => row.id)), result)
    if (ageDays !== undefined) same(`age of the value of ${id}`, got?.value?.ageDays ?? null, ageDays)
  }
  for (const { drug, id, state, rows, between } of expected.cautions ?? []) {
    const own = plan.cautions.filter((caution) => caution.drug === drug)
    const got = own.find(({ caution }) => caution.value.id === id)
    same(`caution ${drug} ${id}`, got?.state ?? seen(own.map(({ caution }) => caution.value.id)), state)
    if (rows !== undefined) same(`rows of ${drug} ${id}`, got?.rows.length, rows)
    if (between !== undefined) same(`between rows of ${drug} ${id}`, got?.isBetweenRows, between)
  }
  for (const { line, day, dose, start, state } of expected.support ?? []) {
    const own = plan.support.filter((each) => each.line.id === line && each.day === day)
    // a dose that is not named is the only one: a second one unnoticed would be one given twice
    if (dose === undefined) same(`support ${line} day ${day}, how many`, own.length, 1)
    const got = dose === undefined ? own[0] : own.find((each) => each.dose === dose)
    const name = dose === undefined ? `support ${line} day ${day}` : `support ${line} day ${day} dose ${dose}`
    same(name, got?.state, state ?? 'planned')
    same(`${name} start`, got?.start ? civilTimeText(got.start) : null, start)
  }
}

function checkRenal(plan: Plan, expected: Expected, same: Same): void {
  for (const { formula, value, unit, absolute, refused } of expected.renal ?? []) {
    const outcome = plan.renal?.estimates.find((estimate) => estimate.formula === formula)?.outcome
    if (refused !== undefined) same(`${formula} refused`, outcome && !outcome.ok ? outcome.refusal.code : null, refused)
    if (value === undefined) continue
    sameNumber(formula, outcome?.ok ? outcome.value.value : null, value, same)
    if (unit !== undefined) same(`${formula} unit`, outcome?.ok ? outcome.value.unit : null, unit)
    sameNumber(`${formula} absolute`, outcome?.ok ? (outcome.absolute?.value ?? null) : null, absolute, same)
  }
}

function checkTotal(
  name: string,
  got: Part<VialTotal> | undefined,
  vials: readonly string[] | undefined,
  waste: string | undefined,
  same: Same,
): void {
  if (vials !== undefined) same(name, got?.ok ? vialsText(got.value.vials) : got?.refusal.code, vials.join(', '))
  sameNumber(`${name}, waste`, got?.ok ? got.value.waste : null, waste, same)
}

function seen(ids: readonly string[]): string {
  return `not among ${ids.join(', ')}`
}
