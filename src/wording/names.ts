import type { Bilingual } from '../evidence/bilingual.ts'
import type { DoseUnit } from '../evidence/doseUnit.ts'
import { findBsaFormula } from '../patient/bsa/bsaFormulas.ts'
import type { Item } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'

/** Which half of a `Bilingual` a language reads. */
export type Half = keyof Bilingual

/**
 * The names a message shows for the ids it carries. An id the regimen does not know is shown as it stands: a message
 * about a faulty file must still appear, and an id is plainer than a blank. Those that no first dose needs stand in
 * `laterNames`.
 */
export function findItem(regimen: Regimen | null, id: string): Item | null {
  return regimen?.items.find((item) => item.id === id) ?? null
}

/** The drug's full generic name, never shortened; also of a drug that only a cumulative limit counts. */
export function drugName(regimen: Regimen | null, id: string, half: Half): string {
  return (regimen?.drugs[id] ?? regimen?.countedDrugs[id])?.name[half] ?? id
}

/** The unit of the drug's doses; null while it is not known, and then a number stands without one. */
export function drugUnit(regimen: Regimen | null, id: string): DoseUnit | null {
  const drug = regimen?.drugs[id] ?? regimen?.countedDrugs[id]
  return drug === undefined ? null : (drug.doseUnit ?? 'mg')
}

/** The item's drug; its title while a choice decides the drug. */
export function itemName(regimen: Regimen | null, id: string, half: Half): string {
  const item = findItem(regimen, id)
  if (item?.drug !== undefined) return drugName(regimen, item.drug, half)
  return item?.title?.[half] ?? id
}

export function choiceQuestion(regimen: Regimen | null, id: string, half: Half): string {
  return regimen?.choices.find((choice) => choice.id === id)?.question[half] ?? id
}

/** Author and year of a formula; its equation stands in `formulaConstants`. */
export function formulaName(id: string): string {
  return findBsaFormula(id)?.citation ?? id
}

export function formulaConstants(id: string): string {
  return findBsaFormula(id)?.constants ?? id
}
