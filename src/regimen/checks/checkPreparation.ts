import { decimal } from '../../quantities/decimal.ts'
import type { Drug } from '../drug.ts'
import type { Route } from '../item.ts'
import type { Product, RoutePreparation } from '../preparation.ts'
import type { Fault } from './fault.ts'

/**
 * 29: product ids are apart; a solution has no dissolving, and its volume times its concentration is its strength; a powder
 * has one dissolving a route at most, and none that gives more than the vial holds; tablets and capsules have neither.
 * 30: a route has one preparation at most; a concentration window is a range; volumes ascend, and the doses each is for are
 * a range; a syringe has no bag.
 */
export function checkPreparation({ products = [], preparation = [] }: Drug): Fault[] {
  const ids = products.map(({ value }) => value.id)
  return [
    ...products.flatMap(({ value }, index) => {
      const path = `products[${String(index)}].value`
      const isTwice = ids.indexOf(value.id) < index
      return [...(isTwice ? [fault(29, `${path}.id`, `${value.id} twice`)] : []), ...checkProduct(path, value)]
    }),
    ...twice(preparation.map(({ routes }) => routes)).map(({ entry, route }) =>
      fault(30, `preparation[${String(entry)}].routes`, `${route} has a preparation already`),
    ),
    ...preparation.flatMap((entry, index) => checkRoute(`preparation[${String(index)}]`, entry)),
  ]
}

function checkProduct(path: string, { form, strength, solution, reconstitutions = [] }: Product): Fault[] {
  const holds = decimal(strength)
  if (form !== 'vial')
    return solution || reconstitutions.length > 0 ? [fault(29, path, `a ${form} is not drawn up`)] : []
  const faults = twice(reconstitutions.map(({ value }) => value.routes)).map(({ entry, route }) =>
    fault(29, `${path}.reconstitutions[${String(entry)}].value.routes`, `${route} has a concentration already`),
  )
  for (const [index, { value }] of reconstitutions.entries())
    if (value.volumeMl !== null && decimal(value.volumeMl).times(decimal(value.concentration)).gt(holds))
      faults.push(fault(29, `${path}.reconstitutions[${String(index)}].value`, 'more than the vial holds'))
  if (solution && reconstitutions.length > 0)
    faults.push(fault(29, `${path}.reconstitutions`, 'a solution needs no dissolving'))
  if (solution && !decimal(solution.volumeMl).times(decimal(solution.concentration)).eq(holds))
    faults.push(fault(29, `${path}.solution`, `volume times concentration is not ${strength}`))
  return faults
}

function checkRoute(path: string, { container, diluents, volume, window }: RoutePreparation): Fault[] {
  const faults: Fault[] = []
  if (container?.value === 'syringe' && (diluents || volume))
    faults.push(fault(30, `${path}.container`, 'from a syringe it is given undiluted'))
  for (const [index, { ml, above, upTo }] of (volume?.value.ml ?? []).entries()) {
    const below = volume?.value.ml[index - 1]
    const at = `${path}.volume.value.ml[${String(index)}]`
    if (below !== undefined && decimal(ml).lte(decimal(below.ml))) faults.push(fault(30, at, 'volumes ascend'))
    if (above !== undefined && upTo !== undefined && decimal(above).gte(decimal(upTo)))
      faults.push(fault(30, at, 'no dose lies above the one and up to the other'))
  }
  if (window) {
    const { min, max } = window.value
    if (min === null ? max === null : max !== null && decimal(max).lte(decimal(min)))
      faults.push(fault(30, `${path}.window.value`, 'nothing lies between min and max'))
  }
  return faults
}

/** Each route that an earlier entry, or the same one, names already. */
function twice(entries: readonly (readonly Route[])[]): readonly { readonly entry: number; readonly route: Route }[] {
  const seen = new Set<Route>()
  return entries.flatMap((routes, entry) =>
    routes.flatMap((route) => {
      if (seen.has(route)) return [{ entry, route }]
      seen.add(route)
      return []
    }),
  )
}

function fault(check: number, path: string, message: string): Fault {
  return { check, path, message }
}
