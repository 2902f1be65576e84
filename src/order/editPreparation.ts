import { decimal } from '../quantities/decimal.ts'
import type { Route } from '../regimen/item.ts'
import { parseDecimalText } from './parseDecimalText.ts'
import type { LocalPreparation, LocalRoute, OwnProduct, PreparationPolicy, Syringe } from './policy.ts'
import { readDecimal } from './readDecimal.ts'

/** What nobody has said yet: no product, no container, no diluent. Nothing is ever chosen beforehand. */
const blankRoute: LocalRoute = { container: '', diluent: '', bags: [], fill: '', expiryHours: '', note: '' }
const blankLocal: LocalPreparation = { products: [], ownProducts: [], routes: {} }

/** What the hospital has said of a drug. */
export function localOf(policy: PreparationPolicy, drug: string): LocalPreparation {
  return (Object.hasOwn(policy.drugs, drug) ? policy.drugs[drug] : undefined) ?? blankLocal
}

export function localRouteOf(policy: PreparationPolicy, drug: string, route: Route): LocalRoute {
  return localOf(policy, drug).routes[route] ?? blankRoute
}

/** Whether the hospital has this product of the drug's file. */
export function setProduct(
  policy: PreparationPolicy,
  drug: string,
  product: string,
  isHad: boolean,
): PreparationPolicy {
  const { products } = localOf(policy, drug)
  const others = products.filter((id) => id !== product)
  return setLocal(policy, drug, { products: isHad ? [...others, product] : others })
}

/** One more product of its own, with nothing typed in yet. */
export function addOwnProduct(policy: PreparationPolicy, drug: string): PreparationPolicy {
  const { ownProducts } = localOf(policy, drug)
  const taken = new Set(ownProducts.map(({ id }) => id))
  // one of as many names and one more is free
  const id = Array.from({ length: taken.size + 1 }, (_, index) => `own-${index + 1}`).find((name) => !taken.has(name))
  if (id === undefined) return policy
  const added: OwnProduct = { id, name: '', strength: '', concentration: '', isSameBasis: false }
  return setLocal(policy, drug, { ownProducts: [...ownProducts, added] })
}

/**
 * What is typed of a product of its own, kept as typed. That its strength is counted in the basis of the dose was said of
 * the product as it then stood: another text takes the word back, or base could pass for salt.
 */
export function setOwnProduct(
  policy: PreparationPolicy,
  drug: string,
  id: string,
  part: Partial<Omit<OwnProduct, 'id'>>,
): PreparationPolicy {
  const ownProducts = localOf(policy, drug).ownProducts.map((product) =>
    product.id === id ? { ...product, isSameBasis: false, ...part } : product,
  )
  return setLocal(policy, drug, { ownProducts })
}

export function removeOwnProduct(policy: PreparationPolicy, drug: string, id: string): PreparationPolicy {
  const ownProducts = localOf(policy, drug).ownProducts.filter((product) => product.id !== id)
  return setLocal(policy, drug, { ownProducts })
}

/** What is typed or chosen of preparing a drug by one route; its other settings stay. */
export function setRoute(
  policy: PreparationPolicy,
  drug: string,
  route: Route,
  part: Partial<LocalRoute>,
): PreparationPolicy {
  const { [route]: before = blankRoute, ...others } = localOf(policy, drug).routes
  const after = { ...before, ...part }
  return setLocal(policy, drug, { routes: isBlankRoute(after) ? others : { ...others, [route]: after } })
}

/** One more row of bags. The first begins at 0, because every dose has a bag; the others begin where a person says. */
export function addBag(policy: PreparationPolicy, drug: string, route: Route): PreparationPolicy {
  const { bags } = localRouteOf(policy, drug, route)
  return setRoute(policy, drug, route, { bags: [...bags, { from: bags.length === 0 ? '0' : '', ml: '' }] })
}

export function setBag(
  policy: PreparationPolicy,
  drug: string,
  route: Route,
  row: number,
  part: Partial<LocalRoute['bags'][number]>,
): PreparationPolicy {
  const bags = localRouteOf(policy, drug, route).bags.map((bag, index) => (index === row ? { ...bag, ...part } : bag))
  return setRoute(policy, drug, route, { bags })
}

export function removeBag(policy: PreparationPolicy, drug: string, route: Route, row: number): PreparationPolicy {
  const bags = localRouteOf(policy, drug, route).bags.filter((_, index) => index !== row)
  return setRoute(policy, drug, route, { bags })
}

/**
 * The syringes typed, or null while they are no table: each holds more than the one before, and its scale is finer than
 * what it holds. mL, as canonical digits.
 */
export function readSyringes(rows: readonly Syringe[]): readonly Syringe[] | null {
  const read = rows.flatMap(({ capacityMl, graduationMl }) => {
    const capacity = parseDecimalText(capacityMl)
    const graduation = parseDecimalText(graduationMl)
    if (capacity.state !== 'entered' || graduation.state !== 'entered') return []
    return [{ capacity, graduation }]
  })
  const isTable = read.every(({ capacity, graduation }, index) => {
    const before = read[index - 1]
    return graduation.value.lt(capacity.value) && (before === undefined || before.capacity.value.lt(capacity.value))
  })
  if (!isTable || read.length < rows.length) return null
  return read.map(({ capacity, graduation }) => ({ capacityMl: capacity.text, graduationMl: graduation.text }))
}

/** Whether rows of bags begin at 0 and ascend: every dose then has one bag. A row that cannot be read says so itself. */
export function bagsFault(bags: LocalRoute['bags']): 'firstFromZero' | 'bagsNotAscending' | null {
  const from = bags.map((bag) => readDecimal(bag.from))
  const [first] = from
  if (first?.ok === true && first.digits !== '0') return 'firstFromZero'
  const ascends = from.every((each, index) => {
    const before = from[index - 1]
    return !each.ok || before?.ok !== true || decimal(before.digits).lt(decimal(each.digits))
  })
  return ascends ? null : 'bagsNotAscending'
}

export function setSyringes(policy: PreparationPolicy, syringes: readonly Syringe[]): PreparationPolicy {
  return { ...policy, syringes }
}

/** A drug of which nothing is said any more leaves the policy, so that it is the shipped one again. */
function setLocal(policy: PreparationPolicy, drug: string, part: Partial<LocalPreparation>): PreparationPolicy {
  const after = { ...localOf(policy, drug), ...part }
  const others = Object.fromEntries(Object.entries(policy.drugs).filter(([id]) => id !== drug))
  const isBlank =
    after.products.length === 0 && after.ownProducts.length === 0 && Object.keys(after.routes).length === 0
  return { ...policy, drugs: isBlank ? others : { ...others, [drug]: after } }
}

function isBlankRoute({ container, diluent, bags, fill, expiryHours, note }: LocalRoute): boolean {
  return bags.length === 0 && [container, diluent, fill, expiryHours, note].every((text) => text === '')
}
