import type { Bundle, FhirResource, MedicationRequest, PlanDefinition } from 'fhir/r4'
import { describe, expect, test } from 'vitest'
import { planBundle } from '../../../src/exports/fhir/planBundle.ts'
import { regimenPlanDefinition } from '../../../src/exports/fhir/regimenPlanDefinition.ts'
import { examplePlan, shippedRegimen } from '../../examples/examplePlan.ts'
import { fhirWordsIn } from './fhirWordsIn.ts'

const english = await fhirWordsIn('en')
const chinese = await fhirWordsIn('zh-CN')
const NOT_STATED = 'Not stated in the source: a hospital supplies it.'

/** CAG: the source has neither dose nor days of G-CSF; its example order supplies 200 mcg/m² on days 1 to 4. */
const cag = examplePlan('cag-pku')
const shelved = shippedRegimen('cag-pku')

const resourcesOf = ({ entry = [] }: Bundle<FhirResource>): readonly FhirResource[] =>
  entry.flatMap(({ resource }) => (resource ? [resource] : []))
const requestsOf = (bundle: Bundle<FhirResource>, item: string): readonly MedicationRequest[] =>
  resourcesOf(bundle).flatMap((each) =>
    each.resourceType === 'MedicationRequest' && each.id?.startsWith(`${item}.C1`) ? [each] : [],
  )
const definitionOf = (bundle: Bundle<FhirResource>): PlanDefinition | undefined =>
  resourcesOf(bundle).find((each) => each.resourceType === 'PlanDefinition')

describe('what a hospital supplied for one patient', () => {
  test('is not in the regimen under the library’s version and hash', () => {
    const definition = definitionOf(planBundle(cag, shelved, english))
    expect(definition).toEqual(regimenPlanDefinition(shelved, english))
    expect(definition?.identifier?.[1]?.value).toBe(shelved.hash)
    const action = definition?.action?.[0]?.action?.find(({ id }) => id === 'g-csf')
    expect(action).toMatchObject({ textEquivalent: NOT_STATED })
    expect(action?.extension).toBeUndefined()
    expect(JSON.stringify(definition)).not.toMatch(/"value":200\b|"id":"g-csf\.request"/)
  })

  test('is in the requests, each with its mark, and in nothing that the source states', () => {
    const bundle = planBundle(cag, shelved, english)
    const supplied = requestsOf(bundle, 'g-csf')
    expect(supplied.map(({ id }) => id)).toEqual([1, 2, 3, 4].map((day) => `g-csf.C1D${day}.1`))
    for (const { note, dosageInstruction } of supplied) {
      expect(note).toEqual([
        { text: 'Not stated in the source, supplied by this hospital for this patient: dose, days.' },
      ])
      expect(dosageInstruction?.[0]?.doseAndRate).toHaveLength(1)
    }
    const stated = requestsOf(bundle, 'cytarabine')
    expect(stated.length).toBeGreaterThan(0)
    expect(stated.filter(({ note }) => note !== undefined)).toEqual([])
    expect(JSON.stringify(bundle)).not.toContain('TEST Consultant')
  })

  test('HAG: the source has the dose, 150 mcg/m², so only the days have the mark; in Chinese too', () => {
    const [first] = requestsOf(planBundle(examplePlan('hag-gu2011'), shippedRegimen('hag-gu2011'), chinese), 'g-csf')
    expect(first?.note).toEqual([{ text: '来源未说明，由本院为该患者补充：用药日。' }])
  })

  test('a completed regimen is refused as one of the library, and so is another regimen than the plan’s', () => {
    expect(cag.regimen.supplied).toHaveLength(1)
    expect(() => regimenPlanDefinition(cag.regimen, english)).toThrow('not a regimen of the library')
    expect(() => planBundle(cag, cag.regimen, english)).toThrow('not a regimen of the library')
    expect(() => planBundle(cag, shippedRegimen('bha-induction'), english)).toThrow('not the regimen')
  })
})
