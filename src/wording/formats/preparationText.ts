import type { Regimen } from '../../regimen/regimen.ts'
import { cutNumber } from './numberText.ts'
import { NO_BREAK } from './quantityText.ts'
import { quoted } from './typedText.ts'

const FINEST_ML = 4

/** A decimal text in millilitres, which every language writes alike, to four decimals at most. */
export function mlText(text: string): string {
  return `${cutNumber(text, FINEST_ML).text}${NO_BREAK}mL`
}

/** The strength of a product of the drug's file, to be said with its unit; one the file does not have goes by its id. */
export function productText(regimen: Regimen, drug: string, id: string, amount: (strength: string) => string): string {
  const product = regimen.drugs[drug]?.products?.find(({ value }) => value.id === id)
  return product === undefined ? quoted(id) : amount(product.value.strength)
}
