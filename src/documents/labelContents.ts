import type { Part, Preparation } from '../dosing/preparation/preparation.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import type { Item, Route } from '../regimen/item.ts'
import { type Label, LABEL_PARTS, type LabelDelivery, type LabelShare, type LabelUnknown } from './label.ts'

type Contents = Pick<Label, 'volume' | 'diluent' | 'concentration' | 'delivery'>

/** What one container holds and how fast it goes in, part by part; a part that is not known keeps its reason. */
export function labelContents(preparation: Preparation, route: Route, item: Item | undefined): Contents {
  const { container, bag, diluent, drawn, stock, concentration } = preparation
  const delivery = deliveryOf(preparation, route, item)
  if (!container.ok) return { volume: container, diluent: container, concentration: container, delivery }
  if (container.value === 'syringe')
    return {
      volume: mapped(drawn, (of) => ({ totalMl: of.drawn, bag: null })),
      diluent: null,
      concentration: mapped(stock, (of) => of.concentration),
      delivery,
    }
  return {
    volume: mapped(bag, (of) => ({ totalMl: of.finalMl, bag: of })),
    diluent: mapped(diluent, (of) => of.diluent),
    concentration: mapped(concentration, ({ value }) => value),
    delivery,
  }
}

/**
 * An injection under the skin has no time of infusion to be silent about. From a bag, into a vein, or where the regimen asks
 * for the time, a missing rate stays missing.
 */
function deliveryOf({ delivery, container }: Preparation, route: Route, item: Item | undefined): Part<LabelDelivery> {
  const isBag = container.ok && container.value === 'bag'
  const isInjection = route === 'SC' && !isBag && item?.duration?.kind !== 'asked'
  if (!delivery.ok) {
    const isSilent = delivery.refusal.code === 'durationNotKnown'
    return isInjection && isSilent ? { ok: true, value: { kind: 'injection' } } : delivery
  }
  if (delivery.value.kind === 'rate') return { ok: true, value: { kind: 'rate', mlPerHour: delivery.value.mlPerHour } }
  return { ok: true, value: { kind: route === 'SC' ? 'injection' : 'push' } }
}

/** The unknown parts by reason, in the order they stand on a label. */
export function unknownParts(contents: Contents): readonly LabelUnknown[] {
  const byReason = new Map<string, LabelUnknown>()
  for (const name of LABEL_PARTS) {
    const part = contents[name]
    if (part === null || part.ok) continue
    const key = canonicalJson(part.refusal)
    byReason.set(key, { refusal: part.refusal, parts: [...(byReason.get(key)?.parts ?? []), name] })
  }
  return [...byReason.values()]
}

/** One for each syringe a dose is given from; null alone where one container holds it, or nobody knows yet. */
export function sharesOf({ container, drawn, stock }: Preparation): readonly (LabelShare | null)[] {
  if (!container.ok || container.value !== 'syringe' || !drawn.ok || !stock.ok) return [null]
  const filled = drawn.value.syringes.flatMap(({ ml, count }) => Array.from({ length: count }, () => ml))
  if (filled.length < 2) return [null]
  const { concentration } = stock.value
  return filled.map((ml, index) => ({ number: index + 1, of: filled.length, ml, holds: ml.times(concentration) }))
}

function mapped<T, U>(part: Part<T>, to: (value: T) => U): Part<U> {
  return part.ok ? { ok: true, value: to(part.value) } : part
}
