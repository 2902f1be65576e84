import type { FhirWords } from '../../../src/exports/fhir/medicationRequest.ts'
import { fhirWords } from '../../../src/screens/files/fhirWords.ts'
import { loadLaterWording } from '../../../src/wording/loadWording.ts'
import type { Language } from '../../../src/wording/wording.ts'
import { shippedRegimen } from '../../examples/examplePlan.ts'

/** As the page says it in its files; a reason for no dose is named after this regimen. */
export async function fhirWordsIn(language: Language, regimen = 'bha-induction'): Promise<FhirWords> {
  return fhirWords({ regimen: shippedRegimen(regimen) }, await loadLaterWording(language))
}
