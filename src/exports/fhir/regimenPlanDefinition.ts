import type { ActivityDefinition, PlanDefinition, PlanDefinitionAction } from 'fhir/r4'
import type { Item } from '../../regimen/item.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import { resolveItem } from '../../regimen/resolveItem.ts'
import { type FhirText, itemActivity } from './itemActivity.ts'
import { daysOfCycle, fhirId, SYSTEMS } from './fhirTerms.ts'

/** The canonical name under which a CarePlan refers to a regimen. */
export function regimenCanonical({ id, version }: Pick<Regimen, 'id' | 'version'>): string {
  return `urn:dosewright:regimen:${id}|${version}`
}

/**
 * A regimen of the library as a FHIR R4 PlanDefinition: the cycle, in it one action an item on its days, each asking for a
 * contained request. What an option decides are actions of which exactly one is taken; what the source leaves out has no
 * request and says so. Nothing of a patient. `draft`: only a hospital approves.
 * @throws for a regimen as one order completed it: version and hash would be of a content that the library has not
 */
export function regimenPlanDefinition(regimen: Regimen, words: FhirText): PlanDefinition {
  if (regimen.supplied !== undefined) throw new Error('not a regimen of the library')
  const { text } = words
  const parts = regimen.items.map((item) => itemParts(item, regimen, words))
  const released = regimen.revisions.find(({ version }) => version === regimen.version)
  return {
    resourceType: 'PlanDefinition',
    id: fhirId(regimen.id),
    contained: parts.flatMap(({ activities }) => activities),
    url: `urn:dosewright:regimen:${regimen.id}`,
    identifier: [
      { system: SYSTEMS.regimen, value: regimen.id },
      { system: SYSTEMS.hash, value: regimen.hash },
    ],
    version: regimen.version,
    name: regimen.id.replace(/[^A-Za-z0-9]+/g, '_'),
    title: text(regimen.title),
    type: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/plan-definition-type', code: 'clinical-protocol' }],
    },
    status: 'draft',
    ...(released ? { date: released.date } : {}),
    subjectCodeableConcept: { text: text(regimen.disease) },
    relatedArtifact: Object.entries(regimen.sources).map(([label, { cite, doi }]) => ({
      type: 'citation',
      label,
      citation: cite,
      ...(doi === undefined ? {} : { url: `https://doi.org/${doi}` }),
    })),
    action: [
      {
        id: 'cycle',
        title: words.said.cycle,
        ...cycleTiming(regimen),
        action: parts.map(({ action }) => action),
      },
    ],
  }
}

function cycleTiming({ course: { cycleLength, cycles } }: Regimen): Pick<PlanDefinitionAction, 'timingTiming'> {
  const repeat = {
    ...(cycles.mark === 'absent' ? {} : { count: cycles.value.min }),
    ...(cycles.mark === 'absent' || cycles.value.max === null ? {} : { countMax: cycles.value.max }),
    ...(cycleLength.mark === 'absent' ? {} : { period: cycleLength.value, periodUnit: 'd' as const }),
  }
  return Object.keys(repeat).length === 0 ? {} : { timingTiming: { repeat } }
}

interface ItemParts {
  readonly activities: readonly ActivityDefinition[]
  readonly action: PlanDefinitionAction
}

function itemParts(item: Item, regimen: Regimen, words: FhirText): ItemParts {
  const { text } = words
  const drug = item.drug === undefined ? undefined : regimen.drugs[item.drug]
  const title = text(drug?.name ?? item.title ?? { en: item.id, zh: item.id })
  const days = item.days.value
  const base = {
    id: fhirId(item.id),
    title,
    ...(days.length === 0 ? {} : { extension: [daysOfCycle(days)] }),
  }
  const options = item.byChoice === undefined ? [null] : Object.keys(item.byChoice.options)
  const made = options.flatMap((option) => {
    const choices = option === null || item.byChoice === undefined ? {} : { [item.byChoice.choice]: option }
    const resolved = resolveItem(item, choices)
    const id = fhirId(option === null ? item.id : `${item.id}.${option}`)
    return resolved.ok ? [{ option, activity: itemActivity(`${id}.request`, resolved.item, regimen, words) }] : []
  })
  const activities = made.map(({ activity }) => activity)
  const [only] = activities
  if (only === undefined)
    return {
      activities,
      action: {
        ...base,
        textEquivalent: words.said.notStated,
      },
    }
  if (item.byChoice === undefined) return { activities, action: { ...base, definitionCanonical: `#${only.id}` } }
  const choice = regimen.choices.find(({ id }) => id === item.byChoice?.choice)
  const label = (option: string | null): string =>
    text(choice?.options.find(({ id }) => id === option)?.label ?? { en: option ?? '', zh: option ?? '' })
  return {
    activities,
    action: {
      ...base,
      selectionBehavior: 'exactly-one',
      action: made.map(({ option, activity }) => ({ title: label(option), definitionCanonical: `#${activity.id}` })),
    },
  }
}
