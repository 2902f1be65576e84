import type { Refusal } from '../evidence/refusal.ts'
import type { Administration } from '../plan/plan.ts'
import { amountText, type Quantity, type Unit } from '../quantities/quantity.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { Wording } from '../wording/wording.ts'
import { fieldLabel } from './fieldLabel.ts'

/** `IV over 4 h`, `IV push`: route and duration, or that the source is silent. */
export function routeText({ time, role }: Administration, wording: Wording): string {
  const { plan } = wording.screen
  const route = time.route.mark === 'absent' ? plan.routeAbsent : plan.routes[time.route.value]
  const mayBeInfused = time.route.mark === 'absent' || time.route.value === 'IV'
  switch (time.duration.kind) {
    case 'push':
      return plan.push(route)
    case 'over':
      return plan.over(route, wording.minutes(time.duration.minutes))
    case 'unknown':
      // a time of infusion belongs to what may be infused: a tablet or a dose under the skin has none
      return role === 'premedication' || !mayBeInfused ? route : plan.durationUnknown(route)
  }
}

/** `11:00–15:00`, with the date of whatever falls on another day than the one the dose belongs to. */
export function timeText({ time }: Administration, wording: Wording): string {
  if (time.start === null) return wording.screen.plan.noTime
  const start = wording.time(time.start, time.dayDate)
  if (time.duration.kind !== 'over' || time.end === null) return start
  return `${start}–${wording.time(time.end, time.start.date === time.end.date ? time.end.date : time.dayDate)}`
}

/** The figure of a dose without its unit, in the language's own grouping. */
export function figure(dose: Quantity<Unit>, wording: Wording): string {
  return wording.number(amountText(dose))
}

/** The reason in a few words, for the cell. The full sentence with its remedy stands once, above the doses. */
export function briefReason(refusal: Refusal, wording: Wording, regimen: Regimen | null = null): string {
  const { brief } = wording.screen.plan
  switch (refusal.code) {
    case 'fieldMissing':
      return brief.notEntered(fieldLabel(refusal.field, wording.screen))
    case 'fieldInvalid':
      return brief.notReadable(fieldLabel(refusal.field, wording.screen))
    case 'fieldOutOfRange':
      return brief.outOfRange(fieldLabel(refusal.field, wording.screen))
    case 'underMinimumAge':
      return brief.underAge
    case 'choiceMissing':
    case 'choiceUnknown':
      return brief.choiceOpen
    case 'doseMissing':
      return brief.doseOpen
    case 'doseInvalid':
    case 'doseAboveHighest':
      return brief.doseUnusable
    case 'formulaNeedsSex':
    case 'formulaOutsideAge':
    case 'formulaUnknown':
    case 'bsaNotPositive':
      return brief.formula
    case 'incrementMissing':
      return brief.increment
    case 'roundsToZero':
      return brief.roundsToZero
    case 'implausibleDose':
      return brief.implausible
    case 'cycleBeyondLast':
      return brief.cycle
    case 'notSupplied':
      return brief.notSupplied
    default:
      return wording.refusal(refusal, regimen)
  }
}

/** The name of an item as the regimen gives it: its drug, or what it is while the choice of drug is open. */
export function itemName(itemId: string, regimen: Regimen, wording: Wording): string {
  const item = regimen.items.find(({ id }) => id === itemId)
  if (item === undefined) return itemId
  const drug = item.drug === undefined ? undefined : regimen.drugs[item.drug]
  const name = drug?.name ?? item.title
  return name === undefined ? itemId : wording.text(name)
}
