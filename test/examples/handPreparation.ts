import type { Fact, Preparation, StockProduct } from '../../src/dosing/preparation/preparation.ts'
import type { PreparationRefusal } from '../../src/evidence/preparation.ts'
import type { Administration, Plan } from '../../src/plan/plan.ts'
import { decimal } from '../../src/quantities/decimal.ts'
import { quantity } from '../../src/quantities/quantity.ts'

/** Preparations written by hand: what is shown of one is tested without the engine that reckons it. */

const stated: Fact = { origin: 'library', mark: 'stated', place: null }
const local: Fact = { origin: 'local', mark: 'local', place: null }

export function vial(id: string, strength: string, dissolvedIn: string | null): StockProduct {
  const dissolved =
    dissolvedIn === null ? null : { ...stated, diluent: 'sodiumChloride09' as const, volumeMl: dissolvedIn }
  return { id, name: null, strength, dissolved, hasBenzylAlcohol: false, ...stated }
}

function of({ id, item, drug, cycle, day, time }: Administration) {
  return { administration: id, item, drug: drug ?? '', cycle, day, start: time.start, stability: [], notes: [] }
}

/** Every part blank for one reason. */
export function blankPreparation(administration: Administration, refusal: PreparationRefusal): Preparation {
  const no = { ok: false, refusal } as const
  const parts = { stock: no, vials: no, drawn: no, container: no, diluent: no, bag: no, concentration: no }
  return { ...of(administration), dose: null, ...parts, delivery: no, expiry: no }
}

/**
 * 2.3 mg from one 3.5 mg vial in 3.5 mL: 2.3 mg ÷ 1 mg/mL = 2.3 mL; 3.5 − 2.3 = 1.2 mg wasted, 1.2 ÷ 3.5 = 34.3%.
 * The hospital has a 1 mg vial as well, which does not go in.
 */
export function pushedPreparation(administration: Administration): Preparation {
  const large = vial('vial-3-5', '3.5', '3.5')
  const undiluted = { ok: false, refusal: { code: 'undiluted' } } as const
  return {
    ...of(administration),
    dose: quantity('2.3', 'mg'),
    stock: { ok: true, value: { concentration: decimal('1'), products: [vial('vial-1', '1', '1'), large] } },
    vials: {
      ok: true,
      value: {
        vials: [{ product: large, count: 1 }],
        held: decimal('3.5'),
        waste: decimal('1.2'),
        wastePercent: '34.3',
      },
    },
    drawn: {
      ok: true,
      value: {
        exact: decimal('2.3'),
        drawn: decimal('2.3'),
        syringes: [{ capacityMl: '3', graduationMl: '0.1', ml: decimal('2.3'), count: 1 }],
        delivers: decimal('2.3'),
        differencePercent: '0',
      },
    },
    container: { ok: true, value: 'syringe' },
    diluent: undiluted,
    bag: undiluted,
    concentration: undiluted,
    delivery: { ok: true, value: { kind: 'push' } },
    expiry: { ok: true, value: { hours: '8', at: 'room', ...stated } },
  }
}

/**
 * 7 mg from three 2 mg and one 1 mg ampoule of 1 mg/mL: 7 mL into 500 mL, 507 mL in 4 h: 507 ÷ 4 = 126.75, at 126.8 mL/h
 * 507.2 mL; 7 ÷ 507 = 0.0138 mg/mL.
 */
export function infusedPreparation(administration: Administration): Preparation {
  const [small, large] = [vial('vial-1', '1', null), vial('vial-2', '2', null)]
  return {
    ...of(administration),
    dose: quantity('7', 'mg'),
    stock: { ok: true, value: { concentration: decimal('1'), products: [large, small] } },
    vials: {
      ok: true,
      value: {
        vials: [
          { product: large, count: 3 },
          { product: small, count: 1 },
        ],
        held: decimal('7'),
        waste: decimal('0'),
        wastePercent: '0',
      },
    },
    drawn: {
      ok: true,
      value: {
        exact: decimal('7'),
        drawn: decimal('7'),
        syringes: [{ capacityMl: '10', graduationMl: '0.2', ml: decimal('7'), count: 1 }],
        delivers: decimal('7'),
        differencePercent: '0',
      },
    },
    container: { ok: true, value: 'bag' },
    diluent: { ok: true, value: { diluent: 'glucose5', ...stated } },
    bag: {
      ok: true,
      value: {
        bagMl: decimal('500'),
        fill: 'addDrug',
        removedMl: decimal('0'),
        finalMl: decimal('507'),
        outside: null,
        ...local,
      },
    },
    concentration: {
      ok: true,
      value: { value: decimal('7').dividedBy(decimal('507')), window: null, state: 'noWindow' },
    },
    delivery: {
      ok: true,
      value: {
        kind: 'rate',
        mlPerHour: decimal('126.8'),
        finalMl: decimal('507'),
        minutes: 240,
        givesMl: decimal('507.2'),
      },
    },
    expiry: { ok: true, value: { hours: '24', at: null, ...local } },
  }
}

/** The plan with these preparations in place of its own. */
export function withPreparations(plan: Plan, make: (administration: Administration) => Preparation | null): Plan {
  const all = plan.cycles.flatMap(({ administrations }) => administrations)
  return { ...plan, preparations: all.flatMap((administration) => make(administration) ?? []) }
}
