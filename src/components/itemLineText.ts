import type { ItemLine } from '../documents/itemLines.ts'
import { quantity } from '../quantities/quantity.ts'
import type { LaterWording } from '../wording/wording.ts'
import { dayText } from '../wording/formats/dayText.ts'
import { doseRuleText } from './doseRuleText.ts'
import { type Said, said } from './said.ts'

/** The dose of a line: of ramp-up days first, then of the others, with its cap; or that the hospital supplies it. */
export function doseTexts({ item, values }: ItemLine, wording: LaterWording): readonly Said[] {
  const { regimenPage } = wording
  const ramp = (values.doseByDay ?? []).flatMap(({ days, cycles, dose }) => {
    const label = onDays(days, wording)
    const of = cycles === undefined ? label : `${label} ${regimenPage.ofCycles(daysIn(cycles, wording))}`
    return doseRuleText(dose, wording).map((each) => ({ ...each, text: regimenPage.labelled(of, each.text) }))
  })
  const rest = (values.dose ? doseRuleText(values.dose, wording) : []).map((each) =>
    ramp.length === 0 ? each : { ...each, text: regimenPage.labelled(regimenPage.otherwise, each.text) },
  )
  const asked: readonly Said[] = item.asks?.dose
    ? [{ text: regimenPage.hospitalGives.dose, mark: 'absent', why: null, at: null }]
    : []
  return [...ramp, ...rest, ...regimenCapTexts(item, wording), ...asked]
}

/** The regimen's own cap on one administration; a drug's stands in its file. */
export function regimenCapTexts({ cap }: ItemLine['item'], wording: LaterWording): readonly Said[] {
  if (cap === undefined) return []
  return [said(wording.regimenPage.capped(wording.quantity(quantity(cap.value.max, cap.value.unit))), cap, wording)]
}

/** The days, how often on each, and until when. */
export function dayTexts({ item, values }: ItemLine, wording: LaterWording): readonly Said[] {
  const { regimenPage } = wording
  const asked = item.asks?.days
  const stated = item.days.value.length === 0 ? [] : [said(onDays(item.days.value, wording), item.days, wording)]
  const supplied: readonly Said[] =
    asked === undefined
      ? []
      : asked.kind === 'list'
        ? [{ text: regimenPage.hospitalGives.days, mark: 'absent', why: null, at: null }]
        : [said(regimenPage.lastDayGiven(wording.text(asked.until.value)), asked.until, wording)]
  const until =
    item.until === undefined ? [] : [said(regimenPage.until(wording.text(item.until.value)), item.until, wording)]
  const { timesPerDay, intervalHours } = values
  const times =
    timesPerDay === undefined
      ? []
      : [said(timesText(timesPerDay.value, intervalHours?.value ?? null, wording), timesPerDay, wording)]
  return [...stated, ...supplied, ...until, ...times]
}

export function routeTexts({ values: { route } }: ItemLine, wording: LaterWording): readonly Said[] {
  if (route === undefined) return []
  const { plan } = wording.screen
  return [said(route.mark === 'absent' ? wording.regimenPage.notStated : plan.routes[route.value], route, wording)]
}

export function durationTexts({ values: { duration } }: ItemLine, wording: LaterWording): readonly Said[] {
  const { regimenPage } = wording
  switch (duration?.kind) {
    case undefined:
      return []
    case 'push':
      return [said(regimenPage.push, duration.mark, wording)]
    case 'over':
      return [said(wording.minutes(duration.minutes.value), duration.minutes, wording)]
    case 'asked':
      return [
        {
          text: `${regimenPage.notStated}${wording.screen.plan.semicolon}${regimenPage.asked}`,
          mark: 'absent',
          why: null,
          at: null,
        },
      ]
    case 'notStated':
      return [{ text: regimenPage.notStated, mark: 'absent', why: null, at: null }]
  }
}

/** `day 1`, `days 1–5`. */
export function onDays(days: readonly number[], wording: LaterWording): string {
  return wording.screen.plan.dayList(daysIn(days, wording), days.length > 1)
}

function daysIn(days: readonly number[], { screen }: LaterWording): string {
  return dayText(days, screen.plan.and)
}

function timesText(times: number, hours: number | null, { regimenPage }: LaterWording): string {
  if (times === 1) return regimenPage.once
  return hours === null ? regimenPage.times(times) : regimenPage.timesEvery(times, hours)
}
