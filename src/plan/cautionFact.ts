import type { Preparation, StockProduct } from '../dosing/preparation/preparation.ts'
import { type Decimal, decimal, decimalText } from '../quantities/decimal.ts'
import { stands } from '../quantities/stands.ts'
import type { Trigger } from '../regimen/caution.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { dailyDoses } from './dailyDoses.ts'
import { circumstanceOf } from './limitApplies.ts'
import { type MeasuredInputs, measuredIn } from './measuredIn.ts'
import type { Administration } from './plan.ts'
import type { CautionFact } from './planCaution.ts'
import { prescribedPerM2 } from './prescribedPerM2.ts'

export interface CautionInputs extends MeasuredInputs {
  readonly regimen: Regimen
  readonly drug: Drug
  /** What is given of the drug, not empty. */
  readonly live: readonly Administration[]
  /** What the current cycle is to be made from, of the items the caution is about. */
  readonly preparations: readonly Preparation[]
}

/** One part of a caution's condition beside what is known. What is not known meets nothing and rules nothing out. */
export function cautionFact(trigger: Trigger, inputs: CautionInputs): CautionFact {
  const { order, regimen, drug, live } = inputs
  switch (trigger.kind) {
    case 'lab': {
      const known = measuredIn(trigger.of, trigger.unit, inputs)
      const isMet = known && stands(known.value, trigger.is, decimal(trigger.value))
      return { trigger, isMet, value: known && decimalText(known.value), of: trigger.of }
    }
    case 'dosePerM2': {
      const doses = live.map((administration) => prescribedPerM2(administration, drug))
      return { trigger, ...largest(doses, (dose) => dose.gte(decimal(trigger.from))), of: null }
    }
    case 'dailyDoseAbove':
      return { trigger, ...largest(dailyDoses(live), (dose) => dose.gt(decimal(trigger.amount))), of: null }
    case 'genotype': {
      const { genotype } = order.course
      return { trigger, isMet: genotype && trigger.of.includes(genotype), value: genotype, of: null }
    }
    case 'circumstance': {
      const answer = circumstanceOf(order, regimen, drug.id, trigger.is) ?? null
      return { trigger, isMet: answer && answer === 'yes', value: answer, of: null }
    }
    case 'route':
      return { trigger, ...routeFact(trigger.is, live), of: null }
    case 'product':
      return { trigger, ...productFact(trigger.has, inputs.preparations), of: null }
  }
}

/** One is enough; with an unknown among them, none can be ruled out. */
function largest(
  amounts: readonly (Decimal | null)[],
  meets: (amount: Decimal) => boolean,
): Pick<CautionFact, 'isMet' | 'value'> {
  const known = amounts.filter((amount) => amount !== null)
  const most = known.reduce<Decimal | null>((a, b) => (a === null || b.gt(a) ? b : a), null)
  const isMet = most !== null && meets(most)
  const isOpen = known.length < amounts.length
  return { isMet: isMet || !isOpen ? isMet : null, value: most && decimalText(most) }
}

function routeFact(is: string, live: readonly Administration[]): Pick<CautionFact, 'isMet' | 'value'> {
  const routes = live.map(({ time: { route } }) => (route.mark === 'absent' ? null : route.value))
  if (routes.some((route) => route === is)) return { isMet: true, value: is }
  const [first] = routes.filter((route) => route !== null)
  return { isMet: routes.includes(null) ? null : false, value: first ?? null }
}

/** One product with it is enough; one of which nobody has said rules nothing out, nor does a dose without products. */
function productFact(has: 'benzylAlcohol', preparations: readonly Preparation[]): Pick<CautionFact, 'isMet' | 'value'> {
  const products = preparations.map(productsOf)
  const isIn = products.flatMap((each) => each?.map(({ hasBenzylAlcohol }) => hasBenzylAlcohol) ?? [null])
  if (isIn.includes(true)) return { isMet: true, value: has }
  return { isMet: isIn.length === 0 || isIn.includes(null) ? null : false, value: null }
}

/** Those it is planned from; while the vials are not known, all it may be made from. */
function productsOf({ vials, stock }: Preparation): readonly StockProduct[] | null {
  if (vials.ok) return vials.value.vials.map(({ product }) => product)
  return stock.ok ? stock.value.products : null
}
