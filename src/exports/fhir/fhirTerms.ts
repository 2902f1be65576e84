import type { CodeableConcept } from 'fhir/r4'
import type { Route } from '../../regimen/item.ts'

/** Routes by their SNOMED CT concept, as FHIR's own value set of routes names them. */
const ROUTES: Readonly<Record<Route, { readonly code: string; readonly display: string }>> = {
  IV: { code: '47625008', display: 'Intravenous route' },
  SC: { code: '34206005', display: 'Subcutaneous route' },
  PO: { code: '26643006', display: 'Oral route' },
}

export function fhirRoute(route: Route): CodeableConcept {
  return { coding: [{ system: 'http://snomed.info/sct', ...ROUTES[route] }] }
}

/** Names that a receiver can hold against each other; nothing is to be fetched from them. */
export const SYSTEMS = {
  regimen: 'urn:dosewright:regimen',
  drug: 'urn:dosewright:drug',
  administration: 'urn:dosewright:administration',
  fingerprint: 'urn:dosewright:fingerprint',
  hash: 'urn:dosewright:hash',
} as const

/** A drug by its id in the library and its full generic name with the formulation: formulations are different drugs. */
export function fhirDrug(id: string, name: string): CodeableConcept {
  return { coding: [{ system: SYSTEMS.drug, code: id, display: name }], text: name }
}

/** FHIR ids hold letters, digits, hyphens and dots. */
export function fhirId(text: string): string {
  return text.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 64)
}

/** Days of a cycle as FHIR's extension for them has it; day 1 is the first day of treatment. */
export function daysOfCycle(days: readonly number[]) {
  return {
    url: 'http://hl7.org/fhir/StructureDefinition/timing-daysOfCycle',
    extension: days.map((day) => ({ url: 'day', valueInteger: day })),
  }
}
