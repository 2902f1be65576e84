import type { DrawnVolume, Stock, StockProduct, VialPlan } from '../dosing/preparation/preparation.ts'
import type { DoseUnit } from '../evidence/doseUnit.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Product } from '../regimen/preparation.ts'
import { signedPercent } from '../wording/formats/numberText.ts'
import type { LaterWording } from '../wording/wording.ts'
import { doseAmount, figureText, isShownWhole, millilitres, perMillilitre } from './preparationAmounts.ts'
import type { PreparationContext } from './preparationContext.ts'
import { factText, plainText, type PreparationText } from './preparationLine.ts'

/** `50 mg in 10 mL, solution`; `3.5 mg, powder`. */
export function productName(
  { strength, solution, reconstitutions, form }: Product,
  unit: DoseUnit,
  wording: LaterWording,
): string {
  const { preparation: words, preparationSettings } = wording
  const amount = doseAmount(strength, unit, wording)
  if (solution !== undefined) return words.solution(amount, millilitres(solution.volumeMl, wording))
  if (form !== 'vial') return words.own(preparationSettings.form[form], amount)
  return reconstitutions === undefined ? words.vial(amount) : words.powder(amount)
}

/** A product as it stands in a preparation: of the drug's file, or the hospital's own by its name. */
export function stockName(product: StockProduct, { drug, unit, wording }: PreparationContext): string {
  const inFile = drug.products?.find(({ value }) => value.id === product.id)?.value
  if (product.name === null && inFile !== undefined) return productName(inFile, unit, wording)
  const amount = doseAmount(product.strength, unit, wording)
  return product.name === null || product.name === '' ? amount : wording.preparation.own(product.name, amount)
}

export function productTexts(stock: Stock, context: PreparationContext): readonly PreparationText[] {
  const { paper, preparation: words } = context.wording
  return stock.products.map((product) => {
    const name = stockName(product, context)
    const text = product.hasBenzylAlcohol === true ? [name, words.preservative].join(paper.joinParts) : name
    return factText(text, product)
  })
}

/** `1 mg/mL, IV`; the number is as sure as the least sure of the facts it is of. */
export function concentrationText(
  { concentration, products }: Stock,
  { unit, route, wording }: PreparationContext,
): PreparationText {
  const amount = perMillilitre(concentration, unit, wording)
  const { plan } = wording.screen
  const text = route === null ? amount : wording.preparation.byRoute(amount, plan.routes[route])
  // of a powder it is the fact of how it is dissolved
  const facts = products.map((product) => product.dissolved ?? product)
  const [first] = facts
  const weakest = facts.find(({ origin }) => origin === 'local') ?? facts.find(({ mark }) => mark !== 'stated') ?? first
  return weakest === undefined ? plainText(text) : factText(text, weakest)
}

/** How each vial is dissolved; of solutions and of the hospital's own products only that it is not said here. */
export function reconstitutionTexts(stock: Stock, context: PreparationContext): readonly PreparationText[] {
  const { preparation: words, preparationNames: names } = context.wording
  const concentration = perMillilitre(stock.concentration, context.unit, context.wording)
  const texts = stock.products.map((product) => {
    const { dissolved } = product
    if (dissolved === null) return plainText(product.origin === 'local' ? words.ownDissolving : words.noDissolving)
    const strength = doseAmount(product.strength, context.unit, context.wording)
    const volume = dissolved.volumeMl === null ? words.volumeUnknown : millilitres(dissolved.volumeMl, context.wording)
    const diluent = dissolved.diluent === null ? words.diluentUnknown : names.diluents[dissolved.diluent]
    return factText(words.dissolve(strength, volume, diluent, concentration), dissolved)
  })
  return texts.filter(({ text }, index) => texts.findIndex((other) => other.text === text) === index)
}

/** `in a 3 mL syringe, to 0.1 mL`, and what that delivers. */
export function drawnTexts(drawn: DrawnVolume, { unit, wording }: PreparationContext): readonly PreparationText[] {
  const { preparation: words } = wording
  const percent = signedPercent(drawn.differencePercent)
  const difference = percent === '0%' ? words.noDifference : words.difference(percent)
  const delivers = words.deliversAmount(doseAmount(drawn.delivers, unit, wording))
  return [plainText(syringesText(drawn, wording)), plainText([delivers, difference].join(wording.paper.joinParts))]
}

/** Where there is more than one, each with what it is filled to. */
function syringesText({ syringes }: DrawnVolume, wording: LaterWording): string {
  const { preparation: words } = wording
  const texts = syringes.map(({ capacityMl, graduationMl, ml, count }) => ({
    count,
    ml: millilitres(ml, wording),
    capacity: millilitres(capacityMl, wording),
    graduation: millilitres(graduationMl, wording),
  }))
  const [only, second] = texts
  if (only !== undefined && second === undefined && only.count === 1)
    return words.inSyringe(only.capacity, only.graduation)
  return words.inSyringes(
    texts.map(({ count, ml, capacity, graduation }) => words.fillOf(count, ml, capacity, graduation)),
  )
}

/** `2.3 mg ÷ 1 mg/mL = 2.3 mL` */
export function workingText(
  dose: Quantity<DoseUnit>,
  stock: Stock,
  { exact }: DrawnVolume,
  { unit, wording }: PreparationContext,
): string {
  const concentration = perMillilitre(stock.concentration, unit, wording)
  const equals = isShownWhole(exact) ? '=' : '≈'
  return `${wording.quantity(dose)} ÷ ${concentration} ${equals} ${figureText(exact, wording)}\u00a0mL`
}

/** `2 × 100 mg + 1 × 50 mg`; the hospital's own by name, and so are two products of one strength. */
export function vialsText({ vials }: Pick<VialPlan, 'vials'>, context: PreparationContext): string {
  const { preparation: words } = context.wording
  return vials
    .map(({ count, product }) => {
      const isOnly = vials.filter((other) => other.product.strength === product.strength).length === 1
      const strength = doseAmount(product.strength, context.unit, context.wording)
      return words.vialCount(count, isOnly && product.name === null ? strength : stockName(product, context))
    })
    .join(' + ')
}

/** `1.2 mg, 34.3% of what the vials hold` */
export function wasteText(
  { waste, wastePercent }: Pick<VialPlan, 'waste' | 'wastePercent'>,
  { unit, wording }: PreparationContext,
): string {
  const { preparation: words } = wording
  if (waste.isZero()) return words.noWaste
  return words.wasteAmount(doseAmount(waste, unit, wording), `${wording.number(wastePercent)}%`)
}
