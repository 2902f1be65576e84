import { type PreparedDose, prepareDose } from '../../../../src/dosing/preparation/prepareDose.ts'
import type { Part } from '../../../../src/dosing/preparation/preparation.ts'
import type { GivenOver, PreparationInputs } from '../../../../src/dosing/preparation/preparationInputs.ts'
import type { LocalPreparation, LocalRoute, OwnProduct, Syringe } from '../../../../src/order/policy.ts'
import { decimal } from '../../../../src/quantities/decimal.ts'
import { quantity } from '../../../../src/quantities/quantity.ts'
import type { Drug } from '../../../../src/regimen/drug.ts'
import type { Route } from '../../../../src/regimen/item.ts'
import type { Product, RoutePreparation } from '../../../../src/regimen/preparation.ts'
import { madeDrug, stated } from '../madeCourse.ts'

/** Written out: they must not follow a change of the shipped ones. */
export const SYRINGES: readonly Syringe[] = [
  { capacityMl: '1', graduationMl: '0.01' },
  { capacityMl: '3', graduationMl: '0.1' },
  { capacityMl: '5', graduationMl: '0.2' },
  { capacityMl: '10', graduationMl: '0.2' },
  { capacityMl: '20', graduationMl: '1' },
  { capacityMl: '50', graduationMl: '1' },
]

export const AT = { source: 'paper', place: 'Methods' }

/** A vial of a solution of so much, at so much per mL. */
export function solution(strength: string, concentration: string, more: Partial<Product> = {}): Product {
  const volumeMl = decimal(strength).dividedBy(decimal(concentration)).toString()
  return {
    id: `vial-${strength.replace('.', '-')}`,
    form: 'vial',
    strength,
    solution: { volumeMl, concentration },
    ...more,
  }
}

/** A vial of powder, with what it holds per mL by route. */
export function powder(strength: string, byRoute: readonly (readonly [Route, string])[]): Product {
  const reconstitutions = byRoute.map(([route, concentration]) =>
    stated({ routes: [route], diluent: 'sodiumChloride09' as const, volumeMl: null, concentration }),
  )
  return { id: `vial-${strength.replace('.', '-')}`, form: 'vial', strength, reconstitutions }
}

export function drugOf(
  products: readonly Product[],
  route: Partial<RoutePreparation> = {},
  more: Partial<Drug> = {},
): Drug {
  return {
    ...madeDrug,
    products: products.map((product) => stated(product)),
    preparation: [{ routes: ['IV'], ...route }],
    ...more,
  }
}

export const NO_ROUTE: LocalRoute = { container: '', diluent: '', bags: [], fill: '', expiryHours: '', note: '' }

/** A hospital that has every product of the file, and says what a test says of the intravenous route. */
export function hospital(
  { products = [] }: Drug,
  route: Partial<LocalRoute> = {},
  ownProducts: readonly OwnProduct[] = [],
): LocalPreparation {
  return { products: products.map(({ value }) => value.id), ownProducts, routes: { IV: { ...NO_ROUTE, ...route } } }
}

interface Situation {
  readonly dose: string | null
  readonly route?: Route | null
  readonly local?: LocalPreparation
  readonly syringes?: readonly Syringe[]
  readonly duration?: GivenOver
}

/** A dose in mg over an hour, intravenously, in a hospital that has every product. */
export function inputsOf(drug: Drug, { dose, route = 'IV', ...more }: Situation): PreparationInputs {
  const { local = hospital(drug), syringes = SYRINGES, duration = { kind: 'over', minutes: 60 } } = more
  return { drug, local, syringes, dose: dose === null ? null : quantity(dose, 'mg'), route, duration }
}

export function prepare(drug: Drug, situation: Situation): PreparedDose {
  return prepareDose(inputsOf(drug, situation))
}

/** The value of a part, as text; the code of its refusal where it is blank. */
export function said<T>(part: Part<T>, text: (value: T) => string): string {
  return part.ok ? text(part.value) : part.refusal.code
}

/** `2 × 43, waste 6 (4.7%)` */
export function vialsOf({ vials }: PreparedDose): string {
  return said(vials, (plan) => {
    const counts = plan.vials.map(({ product, count }) => `${String(count)} × ${product.strength}`)
    return `${counts.join(', ')}, waste ${plan.waste.toString()} (${plan.wastePercent}%)`
  })
}

/** `28.6 mL delivers 122.98 (0%)` */
export function drawnOf({ drawn }: PreparedDose): string {
  return said(drawn, (of) => `${of.drawn.toString()} mL delivers ${of.delivers.toString()} (${of.differencePercent}%)`)
}

/** `1 × 50 + 1 × 20` */
export function syringesOf({ drawn }: PreparedDose): string {
  return said(drawn, ({ syringes }) =>
    syringes.map(({ capacityMl, count }) => `${String(count)} × ${capacityMl}`).join(' + '),
  )
}
