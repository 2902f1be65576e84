import type { Preparation } from '../dosing/preparation/preparation.ts'
import type { Bilingual } from '../evidence/bilingual.ts'
import type { PlanCaution } from '../plan/planCaution.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Route } from '../regimen/item.ts'
import type { Label, LabelWarnings } from './label.ts'

/** What the drug's file and the hospital say that still matters when the bag is made. */
export function labelWarnings(
  drug: Drug,
  route: Route,
  cautions: readonly PlanCaution[],
  { notes }: Preparation,
): LabelWarnings {
  return {
    isHazardous: drug.safety?.handling !== undefined,
    extravasation: route === 'IV' ? (drug.safety?.extravasation ?? null) : null,
    // what is said of a route the regimen does not use stands at the bench: on a bag it would read as leave for it
    cautions: cautions.filter(({ caution }) => caution.value.kind === 'route'),
    notes: notes.filter(({ text, origin }) => origin === 'local' || typeof text === 'string' || !hasFigures(text)),
  }
}

/**
 * A label has one dose, one volume, one rate. A note of a file with figures of its own ("into 100 to 1000 mL, over 3 hours")
 * belongs to the bench, where the worksheet has it: beside a rate it would be read as another one.
 */
function hasFigures({ en, zh }: Bilingual): boolean {
  return /\p{Nd}/u.test(en) || /\p{Nd}/u.test(zh)
}

/** The hospital's own hours go before all others; of the source's, those of what is in this container. */
export function labelExpiry({ expiry, stability, container }: Preparation): Pick<Label, 'expiry' | 'stability'> {
  if (expiry.ok && expiry.value.origin === 'local') return { expiry: expiry.value, stability: [] }
  if (!container.ok) return { expiry: null, stability: [] }
  const of = container.value === 'bag' ? 'diluted' : 'reconstituted'
  return { expiry: null, stability: stability.filter(({ value }) => value.of === of) }
}
