import type { RenalWorking } from '../../evidence/renal.ts'
import { RENAL_FORMULA_OF } from '../../patient/renal/renalFormulas.ts'
import { cutNumber } from './numberText.ts'
import { amountWithUnit, NO_BREAK, withUnit } from './quantityText.ts'

/** What a language says of the inputs of a clearance. */
export interface RenalWords {
  readonly years: string
  readonly inBrackets: (text: string) => string
  /** Which weight it is; the measured one beside it where another is used. */
  readonly weight: (weight: NonNullable<RenalWorking['weight']>) => string
}

const PLACES = 6

/** A formula with its letters, and what stands for each: a unit beside a power would read as a power of the unit. */
export function renalEquation(
  working: RenalWorking,
  words: RenalWords,
): { readonly equation: string; readonly inputs: readonly string[] } {
  const equation = RENAL_FORMULA_OF[working.formula].constants
  const letters = new Set(equation.match(/\p{L}+/gu))
  const { weight, heightCm } = working
  const inputs = [
    ['A', `${String(working.age)}${NO_BREAK}${words.years}`],
    ['W', weight && `${renalKg(weight.kg)}${words.inBrackets(words.weight(weight))}`],
    ['H', heightCm && amountWithUnit(heightCm, 'cm')],
    ['BSA', ownArea(working, words)],
    ['S', creatinine(working, 'mg/dL', words)],
    ['C', creatinine(working, 'umol/L', words)],
  ] as const
  return {
    equation,
    inputs: inputs.flatMap(([letter, text]) => (letters.has(letter) && text !== null ? [`${letter} = ${text}`] : [])),
  }
}

/** m², as an equation shows it. */
export function renalArea(text: string): string {
  return withUnit(cutNumber(text, PLACES).text, 'm2')
}

/** kg, as an equation shows it. */
export function renalKg(text: string): string {
  return withUnit(cutNumber(text, PLACES).text, 'kg')
}

/** Where the equation and its constants are published. */
export function renalSource({ formula }: RenalWorking): string {
  return RENAL_FORMULA_OF[formula].citation
}

const NAMES = { 'mg/dL': 'mg/dL', 'umol/L': 'µmol/L' } as const

/** In the unit of the formula, with the laboratory's own beside it where that is another. */
function creatinine(
  { creatinineMgDl, creatinineUmolL, entered }: RenalWorking,
  unit: keyof typeof NAMES,
  { inBrackets }: RenalWords,
): string {
  const inUnit = (text: string, of: keyof typeof NAMES): string =>
    `${cutNumber(text, PLACES).text}${NO_BREAK}${NAMES[of]}`
  const used = inUnit(unit === 'mg/dL' ? creatinineMgDl : creatinineUmolL, unit)
  return entered.unit === unit ? used : `${used}${inBrackets(inUnit(entered.value, entered.unit))}`
}

function ownArea({ formula, bsa, weight, heightCm }: RenalWorking, { inBrackets }: RenalWords): string | null {
  const by = RENAL_FORMULA_OF[formula].bsa
  if (by === null || bsa === null || weight === null || heightCm === null) return null
  return `${renalArea(bsa.value)}${inBrackets(`${by.citation}, ${amountWithUnit(heightCm, 'cm')}, ${renalKg(weight.kg)}`)}`
}
