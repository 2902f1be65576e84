import { filesCalendar, filesEvent } from './filesCalendar.ts'
import { filesCsv } from './filesCsv.ts'
import { filesFhir } from './filesFhir.ts'
import { filesOpen } from './filesOpen.ts'

/** Labels of saving and opening files. */
export const files = {
  title: 'Files',
  button: 'Files…',
  close: 'Close',
  language: 'Language of the files',
  save: 'Save',
  saved: (name: string) => `Saved: ${name}`,
  making: 'Making the file…',
  reading: 'Reading the file…',
  failed: 'The file could not be made. Nothing was saved.',
  /** Why no dose leaves the page. */
  refusal: {
    nothing: 'There is no plan to save yet.',
    unchecked: 'The second calculation has not answered yet.',
    blocked: 'A stop stands: no doses leave the page. The reasons stand above the doses.',
  },
  draft: 'Draft: a confirmation is open. The file says that it is a draft.',

  order: {
    title: 'Order',
    about: 'Everything typed for this order, to be opened here again. An order can always be saved.',
    withIdentity: 'With name, identifier, birth date, ward, bed, allergies and diagnosis',
    without:
      'Without them, and without the confirmations, which are given again after opening. Other answers and texts stay as they were typed: check that they name nobody.',
    with: 'The file then says whose order it is. Keep it as you keep a patient’s record, and send it to nobody.',
    save: 'Save order',
    notReadable: (why: string) => `It cannot be opened again as it is: ${why}.`,
  },
  table: {
    title: 'Table of administrations',
    about: 'A row for every administration, as CSV for a spreadsheet. No name, identifier or birth date.',
    save: 'Save table',
  },
  plan: {
    title: 'Plan',
    about: 'Every step of every dose, as JSON for other programs. No name, identifier or birth date.',
    save: 'Save plan',
  },
  fhir: {
    title: 'Plan as FHIR',
    about:
      'The regimen, a CarePlan a cycle and a MedicationRequest an administration, FHIR R4, for other systems. The patient is a placeholder without name, identifier or birth date.',
    save: 'Save FHIR plan',
  },
  fhirRegimen: {
    title: 'Regimen as FHIR',
    about:
      'The regimen alone as the library has it, a FHIR R4 PlanDefinition: without a patient and what was supplied for one.',
    save: 'Save FHIR regimen',
  },
  calendar: filesCalendar,
  event: filesEvent,
  csv: filesCsv,
  inFhir: filesFhir,
  ...filesOpen,
}
