import type { Part, Preparation } from '../dosing/preparation/preparation.ts'
import type { Plan } from '../plan/plan.ts'
import { civilTimeText } from '../quantities/civilTime.ts'
import { decimalText } from '../quantities/decimal.ts'
import type { ScheduledSupport } from '../schedule/scheduledSupport.ts'

/**
 * What a plan says besides doses and times, for a file: how each criterion stands, which cautions apply, what to draw up, and
 * the hospital's own lines. Of a criterion no value of the patient's, and nothing of an identity.
 */
export function clinicalJson({ criteria, cautions, preparations, support }: Plan) {
  return {
    criteria: criteria.map(({ id, result }) => ({ id, result })),
    cautions: cautions.map(({ drug, caution, state }) => ({ drug, id: caution.value.id, state })),
    preparations: preparations.map(preparationJson),
    support: support.map(supportJson),
  }
}

/** Volumes in mL, the final concentration in the drug's unit per mL, a rate in mL/h; in the place of a blank its reason. */
function preparationJson({ administration, dose, drawn, vials, concentration, bag, delivery }: Preparation) {
  return {
    administration,
    unit: dose?.unit ?? null,
    drawnMl: partJson(drawn, (volume) => decimalText(volume.drawn)),
    vials: partJson(vials, (plan) =>
      plan.vials.map(({ product, count }) => ({ product: product.id, strength: product.strength, count })),
    ),
    finalMl: partJson(bag, ({ finalMl }) => decimalText(finalMl)),
    finalConcentration: partJson(concentration, ({ value }) => decimalText(value)),
    mlPerHour: partJson(delivery, (way) => (way.kind === 'push' ? 'push' : decimalText(way.mlPerHour))),
  }
}

function partJson<T, Json>(part: Part<T>, json: (value: T) => Json): Json | { readonly refusal: string } {
  return part.ok ? json(part.value) : { refusal: part.refusal.code }
}

function supportJson({ line, cycle, day, dose, date, start, state }: ScheduledSupport) {
  const { id, kind, text, when } = line
  return { line: id, kind, text, when, cycle, day, dose, date, start: start && civilTimeText(start), state }
}
