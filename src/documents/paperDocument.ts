/** What a plan is printed as, in the order of the pack: the ward's papers, the pharmacy's, the patient's, the regimen itself. */
export const PLAN_DOCUMENTS = [
  'treatmentPlan',
  'schedule',
  'checks',
  'workingSheet',
  'worksheet',
  'labels',
  'calendar',
  'patientCalendar',
  'regimenCard',
] as const
export type PlanDocument = (typeof PLAN_DOCUMENTS)[number]

/** What a regimen is printed as without any patient: for a day without computers, and to be read. */
export const LIBRARY_DOCUMENTS = ['regimenCard', 'blankOrder'] as const
export type LibraryDocument = (typeof LIBRARY_DOCUMENTS)[number]
