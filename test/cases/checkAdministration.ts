import type { DoseLadder } from '../../src/dosing/doseLadder.ts'
import type { Administration } from '../../src/plan/plan.ts'
import { civilTimeText } from '../../src/quantities/civilTime.ts'
import { amountText } from '../../src/quantities/quantity.ts'
import type { ExpectedAdministration } from './caseExpected.ts'
import { decimalsOf, halfUp } from './halfUp.ts'
import { type Same, samePart } from './sameness.ts'

type Dosed = Exclude<ExpectedAdministration, { refused: string }>
type Rung = DoseLadder[keyof DoseLadder]

const RUNGS = ['calculated', 'limited', 'modified', 'rounded'] as const

/** One administration: when, whether, and every rung of its dose. */
export function checkAdministration(got: Administration, want: ExpectedAdministration, same: Same): void {
  same(`${want.id} date`, got.time.dayDate, want.date)
  same(`${want.id} start`, got.time.start ? civilTimeText(got.time.start) : null, want.start)
  same(`${want.id} end`, got.time.end ? civilTimeText(got.time.end) : null, want.end)
  if ('refused' in want) {
    const isAct = want.refused === 'omitted' || want.refused === 'ceased'
    same(`${want.id} state`, got.state.kind, isAct ? want.refused : 'planned')
    same(`${want.id} refused for`, refusalOf(got.ladder.roundedDose), want.refused)
    if (want.standard !== undefined) same(`${want.id} standard`, rungText(got.standardDose), want.standard)
    return
  }
  same(`${want.id} state`, got.state.kind, want.state ?? 'planned')
  checkLadder(got, want, same)
  same(`${want.id} companion`, got.companion ? withUnit(got.companion.dose) : undefined, want.companion)
}

function checkLadder({ standardDose, ladder }: Administration, want: Dosed, same: Same): void {
  same(`${want.id} standard`, rungText(standardDose), want.standard ?? want.prescribed)
  same(`${want.id} prescribed`, rungText(ladder.prescribedDose), want.prescribed)
  if (ladder.roundedDose.ok) same(`${want.id} unit`, ladder.roundedDose.value.unit, want.unit ?? 'mg')
  let before = ''
  for (const rung of RUNGS) {
    const dose = ladder[`${rung}Dose`]
    const amount = want[rung]
    if (!dose.ok) {
      same(`${want.id} ${rung}`, refusalOf(dose), amount)
      continue
    }
    const exact = amountText(dose.value)
    // a rung that is left out changes nothing; what is given has no digits to spare, what lies before it may
    if (amount === undefined) same(`${want.id} ${rung}`, exact, before)
    else same(`${want.id} ${rung}`, rung === 'rounded' ? exact : halfUp(exact, decimalsOf(amount)), amount)
    before = exact
  }
  for (const rung of ['prescribed', ...RUNGS] as const) {
    const dose = ladder[`${rung}Dose`]
    const part = want.steps?.[rung]
    if (part) samePart(`${want.id} ${rung} step`, dose.ok ? dose.step : {}, part, same)
  }
}

export function refusalOf(rung: Rung): string {
  return rung.ok ? `nothing: ${withUnit(rung.value)}` : rung.refusal.code
}

export function rungText(rung: Rung): string {
  return rung.ok ? withUnit(rung.value) : rung.refusal.code
}

export function withUnit(q: Parameters<typeof amountText>[0]): string {
  return `${amountText(q)} ${q.unit}`
}
