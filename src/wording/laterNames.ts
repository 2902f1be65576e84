import type { PrescribedUnit } from '../evidence/doseUnit.ts'
import type { Citation, Marked } from '../evidence/source.ts'
import type { Caution } from '../regimen/caution.ts'
import type { DoseRule } from '../regimen/item.ts'
import type { Assessment, Regimen, StudyCriterion } from '../regimen/regimen.ts'
import { drugName, findItem, type Half, itemName } from './names.ts'

/** The names that no first dose needs; what is said of ids in `names` holds here too. */

export function findAssessment(regimen: Regimen | null, id: string): Assessment | null {
  return regimen?.assessments.find((assessment) => assessment.id === id) ?? null
}

export function assessmentTitle(regimen: Regimen | null, id: string, half: Half): string {
  return findAssessment(regimen, id)?.title[half] ?? id
}

/** Also for `anchor@day`, the start time of one day of the cycle: then with that day. */
export function anchorLabel(regimen: Regimen | null, id: string, half: Half): { label: string; day: string | null } {
  const [anchor = id, day] = id.split('@')
  const found = regimen?.clockAnchors.find((candidate) => candidate.id === anchor)
  return { label: found?.label[half] ?? anchor, day: day ?? null }
}

export function conditionText(regimen: Regimen | null, id: string, half: Half): string {
  return regimen?.course.conditions.find((condition) => condition.id === id)?.text.value[half] ?? id
}

/** `id version` as findings carry it, with the title in place of the id of this regimen. */
export function regimenText(regimen: Regimen, text: string, half: Half): string {
  const own = text.startsWith(`${regimen.id} `)
  return own ? `${regimen.title[half]} ${text.slice(regimen.id.length + 1)}` : text
}

/** The title of a table of dose bands; a hospital's own, which no regimen carries, goes by its id. */
export function bandTableTitle(regimen: Regimen, id: string, half: Half): string {
  return regimen.bandTables.find((table) => table.id === id)?.title[half] ?? id
}

/** The sources that a drug's own facts cite: sources of two files may share a key. */
export function drugSources(regimen: Regimen, drug: string | undefined): Readonly<Record<string, Citation>> {
  if (drug === undefined) return {}
  return (regimen.drugs[drug] ?? regimen.countedDrugs[drug])?.sources ?? {}
}

/** A condition in words of the regimen's study, by its id. */
export function criterionOf(regimen: Regimen, id: string): StudyCriterion | null {
  const { inclusions, exclusions } = regimen.population
  return [...inclusions, ...exclusions].find((criterion) => criterion.id === id) ?? null
}

export function cautionOf(regimen: Regimen, drug: string, id: string): Marked<Caution> | null {
  return regimen.drugs[drug]?.safety?.cautions?.find(({ value }) => value.id === id) ?? null
}

/** What an item is prescribed in; null while a choice decides it. */
export function prescribedUnit(regimen: Regimen, id: string): PrescribedUnit | null {
  const item = findItem(regimen, id)
  // where a choice sets the dose, its options are in one unit or no unit is said
  const rules = [item?.dose, ...Object.values(item?.byChoice?.options ?? {}).map(({ dose }) => dose)]
  const [unit, second] = new Set(rules.flatMap((rule) => (rule === undefined ? [] : [unitOfRule(rule)])))
  return second === undefined ? (unit ?? null) : null
}

function unitOfRule(dose: DoseRule): PrescribedUnit | null {
  switch (dose.kind) {
    case 'perM2':
      return `${dose.unit ?? 'mg'}/m2`
    case 'perM2Range':
      return 'mg/m2'
    case 'perKg':
      return `${dose.unit ?? 'mg'}/kg`
    case 'flat':
      return dose.unit ?? 'mg'
    case 'auc':
      return 'AUC'
    case 'bands': {
      const [first] = dose.bands
      return first === undefined ? null : unitOfRule({ per: 'administration', ...first.dose })
    }
  }
}

/** The amount of a level of the item's own ladder; null for a level it does not have. */
export function levelAmount(regimen: Regimen, id: string, level: string): string | null {
  return findItem(regimen, id)?.reductions?.levels?.value.find((each) => each.id === level)?.amount ?? null
}

/** Whether it is the only dose of the item on its day: then its number says nothing. */
export function isOnlyDose(regimen: Regimen | null, item: string, dose: number): boolean {
  return dose === 1 && (findItem(regimen, item)?.timesPerDay?.value ?? 1) === 1
}

/** The drug of an item that a hospital completed or left out: left out, it is no longer among the regimen's items. */
export function suppliedName(regimen: Regimen, id: string, half: Half): string {
  const drug = regimen.supplied?.find(({ item }) => item.id === id)?.item.drug
  return drug === undefined ? itemName(regimen, id, half) : drugName(regimen, drug, half)
}
