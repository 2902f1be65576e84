/** Why a dose was changed, left out or moved: coded, so that the next cycle can say it again in either language. */
export const TOXICITY_REASONS = [
  'neutropenia',
  'febrileNeutropenia',
  'thrombocytopenia',
  'anaemia',
  'neuropathy',
  'diarrhoea',
  'mucositis',
  'nauseaVomiting',
  'hepaticToxicity',
  'renalToxicity',
  'cardiacToxicity',
  'infection',
  'hypersensitivity',
  'otherToxicity',
] as const

export const OTHER_REASONS = [
  'renalFunction',
  'hepaticFunction',
  'performanceStatus',
  'weight',
  'interaction',
  'pharmacogenomic',
  'priorExposure',
  'interval',
  'protocolArm',
  'patientChoice',
  'holiday',
  'supply',
  'progression',
  'other',
] as const

export const CHANGE_REASONS = [...TOXICITY_REASONS, ...OTHER_REASONS] as const
export type ChangeReason = (typeof CHANGE_REASONS)[number]

/** A toxicity grade (CTCAE, 1 to 4) belongs to these only. */
export function isToxicity(reason: ChangeReason): boolean {
  return (TOXICITY_REASONS as readonly string[]).includes(reason)
}
