import type {
  Bag,
  Delivery,
  DrawnVolume,
  Expiry,
  FinalConcentration,
  Preparation,
} from '../dosing/preparation/preparation.ts'
import type { Container } from '../evidence/preparation.ts'
import type { Marked } from '../evidence/source.ts'
import type { Decimal } from '../quantities/decimal.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Route } from '../regimen/item.ts'
import type { RoutePreparation, Stability } from '../regimen/preparation.ts'
import type { LaterWording } from '../wording/wording.ts'
import { figureText, isShownWhole, millilitres, perMillilitre } from './preparationAmounts.ts'
import type { PreparationContext } from './preparationContext.ts'
import { factText, plainText, type PreparationText } from './preparationLine.ts'

/** `500 mL bag`, then how it is filled. Each has a mark of its own: the source of a volume seldom says how it is filled. */
export function bagTexts(bag: Bag, { drug, route, wording }: PreparationContext): readonly PreparationText[] {
  const { preparation: words, preparationNames: names } = wording
  const bagText = factText(words.bagOf(millilitres(bag.bagMl, wording)), bag)
  const fill = bag.removedMl.isZero()
    ? names.fills[bag.fill]
    : words.takenOut(names.fills[bag.fill], millilitres(bag.removedMl, wording))
  // a volume that the source gives as the finished bag's says with it that the drug is within
  const isOfSource = bag.origin === 'library' && routeOf(drug, route)?.volume?.value.kind === 'final'
  return [bagText, isOfSource ? factText(fill, bag) : { text: fill, mark: 'local', place: null }]
}

/** A push asks for a syringe by itself; else the source says so, or the hospital. */
export function containerText(
  container: Container,
  isPush: boolean,
  { drug, route, wording }: PreparationContext,
): PreparationText {
  const text = wording.preparationNames.containers[container]
  const stated = routeOf(drug, route)?.container
  if (stated !== undefined) return markedText(text, stated)
  return isPush ? plainText(text) : { text, mark: 'local', place: null }
}

/** A note of the file with its mark, or the hospital's own as it was written. */
export function noteText(
  { text, origin }: Preparation['notes'][number],
  { drug, route, wording }: PreparationContext,
): PreparationText {
  if (typeof text === 'string') return { text, mark: origin === 'local' ? 'local' : null, place: null }
  const note = routeOf(drug, route)?.notes?.find(({ value }) => value.en === text.en)
  return note === undefined ? plainText(wording.text(text)) : markedText(wording.text(text), note)
}

function routeOf({ preparation = [] }: Drug, route: Route | null): RoutePreparation | undefined {
  return preparation.find(({ routes }) => route !== null && routes.includes(route))
}

function markedText(text: string, { mark, ...marked }: Marked<unknown>): PreparationText {
  return { text, mark, place: 'at' in marked ? (marked.at ?? null) : null }
}

/** `500 mL + 12.3 mL = 512.3 mL`, and that the maker's overfill is not in it. */
export function finalVolumeTexts(
  { bagMl, removedMl, finalMl }: Bag,
  drawn: DrawnVolume | null,
  { wording }: PreparationContext,
): readonly PreparationText[] {
  const parts = [
    millilitres(bagMl, wording),
    ...(removedMl.isZero() ? [] : [`− ${millilitres(removedMl, wording)}`]),
    ...(drawn === null ? [] : [`+ ${millilitres(drawn.drawn, wording)}`]),
  ]
  const adds = drawn !== null && bagMl.minus(removedMl).plus(drawn.drawn).eq(finalMl)
  return [...(adds ? [plainText(parts.join(' '))] : []), plainText(wording.preparation.overfill)]
}

/** `≈ 4.1772 mg/mL` where digits are cut. */
export function finalConcentrationLead({ value }: FinalConcentration, { unit, wording }: PreparationContext): string {
  return `${isShownWhole(value) ? '' : '≈\u00a0'}${perMillilitre(value, unit, wording)}`
}

export function finalConcentrationTexts(
  { window, state }: FinalConcentration,
  { unit, wording }: PreparationContext,
): readonly PreparationText[] {
  const { preparation: words } = wording
  if (window === null || state === 'noWindow') return [plainText(words.noWindow)]
  const say = (bound: string): string => perMillilitre(bound, unit, wording)
  const { min, max } = window
  const range =
    min !== null && max !== null
      ? words.window.between(wording.number(min), say(max))
      : min !== null
        ? words.window.from(say(min))
        : max === null
          ? null
          : words.window.upTo(say(max))
  return range === null ? [plainText(words.noWindow)] : [factText(words[state](range), window)]
}

/** `333.3 mL/h × 1 h 30 min = 499.95 mL of 500 mL`: the rate against the volume and the time. */
export function rateText(delivery: Delivery & { kind: 'rate' }, wording: LaterWording): string {
  const { minutes, givesMl, finalMl } = delivery
  const sum = `${rateLead(delivery, wording)} × ${wording.minutes(minutes)} = ${millilitres(givesMl, wording)}`
  return wording.preparation.rateGives(sum, millilitres(finalMl, wording))
}

export function rateLead({ mlPerHour }: { readonly mlPerHour: Decimal }, wording: LaterWording): string {
  return `${figureText(mlPerHour, wording)}\u00a0mL/h`
}

export function expiryText({ hours, at }: Pick<Expiry, 'hours' | 'at'>, wording: LaterWording): string {
  const { preparation: words } = wording
  const text = words.hours(wording.number(hours))
  return at === null ? text : words.hoursAt(text, words.at[at])
}

export function stabilityText({ of, at, hours }: Stability, wording: LaterWording): string {
  const { preparation: words } = wording
  return words.stabilityOf(words.of[of], expiryText({ hours, at }, wording))
}
