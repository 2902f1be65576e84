/** What a dose is measured in. A drug has one, its file's; nothing converts between them. */
export type DoseUnit = 'mg' | 'mcg' | 'units'

/** What a hospital may supply a dose in where its source gives none. An AUC would need a clearance too. */
export type SuppliedUnit = Exclude<PrescribedUnit, 'AUC'>

/** What a regimen may prescribe by: a dose, a dose per body measure, or an area under the curve (mg/mL × min). */
export type PrescribedUnit = DoseUnit | `${DoseUnit}/m2` | `${DoseUnit}/kg` | 'AUC'
