import type { Drug } from '../../regimen/drug.ts'
import { drugRoutes } from '../../regimen/drugRoutes.ts'
import type { Route } from '../../regimen/item.ts'
import type { Regimen } from '../../regimen/regimen.ts'

export interface PreparedDrug {
  readonly drug: Drug
  /** Without those by mouth: nothing is drawn up for them. */
  readonly routes: readonly Route[]
}

/** The drugs of a regimen that are drawn up, also while their choice is open. */
export function preparedDrugs(regimen: Regimen | null): readonly PreparedDrug[] {
  if (regimen === null) return []
  return drugRoutes(regimen).flatMap(({ drug, routes }) => {
    const file = regimen.drugs[drug]
    const drawn = routes.filter((route) => route !== 'PO')
    // of a drug whose route the source does not state, what is prepared is open, not nothing
    return file === undefined || (routes.length > 0 && drawn.length === 0) ? [] : [{ drug: file, routes: drawn }]
  })
}
