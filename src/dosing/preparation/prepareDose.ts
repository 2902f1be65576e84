import type { PreparationRefusal } from '../../evidence/preparation.ts'
import { calculateConcentration } from './calculateConcentration.ts'
import { calculateDelivery } from './calculateDelivery.ts'
import { calculateDrawn } from './calculateDrawn.ts'
import { calculateVials } from './calculateVials.ts'
import { chooseBag } from './chooseBag.ts'
import { chooseContainer } from './chooseContainer.ts'
import { chooseDiluent } from './chooseDiluent.ts'
import { chooseExpiry } from './chooseExpiry.ts'
import { chooseStock } from './chooseStock.ts'
import { coversMade, type Made } from './coversMade.ts'
import { blank, known, libraryFact, nextPart } from './part.ts'
import type { Preparation } from './preparation.ts'
import { type PreparationInputs, type RouteFacts, routeFacts } from './preparationInputs.ts'

/** A preparation without the administration it is for. */
export type PreparedDose = Omit<Preparation, 'administration' | 'item' | 'drug' | 'cycle' | 'day' | 'start' | 'dose'>

/**
 * What to draw up for one dose, part by part; a part that is not known is blank with its reason, and takes only those
 * with it that are reckoned from it. Nothing here changes the dose.
 */
export function prepareDose(inputs: PreparationInputs): PreparedDose {
  const { drug, local, dose, route, duration, syringes } = inputs
  if (dose === null || dose.value.lte(0)) return allBlank({ code: 'noDoseToPrepare' })
  if (route === null) return allBlank({ code: 'routeNotStated' })
  if (route === 'PO') return allBlank({ code: 'notDrawnUp' })
  const facts = routeFacts(drug, local, route)
  const stock = chooseStock(drug, local, route)
  const vials = nextPart(stock, (from) => calculateVials(dose.value, from, drug.id))
  const held = vials.ok ? vials.value.held : null
  const drawn = nextPart(stock, ({ concentration }) => calculateDrawn(dose.value, concentration, syringes, held))
  const container = chooseContainer(facts, duration)
  const isSyringe = container.ok && container.value === 'syringe'
  const inBag = isSyringe ? blank({ code: 'undiluted' }) : container
  const bag = nextPart(inBag, () => chooseBag(facts, dose.value, drawn))
  const diluent = nextPart(inBag, () => chooseDiluent(facts))
  const products = vials.ok
    ? known(vials.value.vials.map(({ product }) => product))
    : nextPart(stock, (from) => known(from.products))
  const made = { products, container, diluent }
  const all = isSyringe ? nextPart(drawn, (of) => known(of.drawn)) : nextPart(bag, ({ finalMl }) => known(finalMl))
  return {
    stock,
    vials,
    drawn,
    container,
    diluent,
    bag,
    concentration: nextPart(bag, ({ finalMl }) =>
      nextPart(drawn, ({ delivers }) => known(calculateConcentration(delivers, finalMl, facts))),
    ),
    delivery: calculateDelivery(duration, all),
    expiry: chooseExpiry(facts, made),
    ...atTheBench(facts, made),
  }
}

/** What the file and the hospital say besides numbers. */
function atTheBench({ file, local }: RouteFacts, made: Made): Pick<Preparation, 'stability' | 'notes'> {
  const own = local?.note.trim() ?? ''
  const covering = (file?.stability ?? []).filter(({ value }) => coversMade(value, made))
  return {
    stability: covering.map((each) => ({ value: each.value, ...libraryFact(each) })),
    notes: [
      ...(file?.notes ?? []).map(({ value }) => ({ text: value, origin: 'library' as const })),
      ...(own === '' ? [] : [{ text: own, origin: 'local' as const }]),
    ],
  }
}

function allBlank(refusal: PreparationRefusal): PreparedDose {
  const part = blank(refusal)
  const parts = { stock: part, vials: part, drawn: part, container: part, diluent: part, bag: part }
  return { ...parts, concentration: part, delivery: part, expiry: part, stability: [], notes: [] }
}
