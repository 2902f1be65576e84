import type { Bilingual } from '../evidence/bilingual.ts'
import type { Aspect } from '../evidence/noteDetail.ts'
import type { Marked, MarkedOrAbsent } from '../evidence/source.ts'
import type { DoseRule, Item, ItemValues } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { findAssessment } from './laterNames.ts'
import { findItem, type Half, itemName } from './names.ts'

type Marking = MarkedOrAbsent<unknown> | undefined

/** What a subject of a finding is: an item's id, or `assessment:…`, `population`, `course`. */
export function subjectParts(subject: string): { readonly kind: string; readonly id: string } {
  const colon = subject.indexOf(':')
  if (colon >= 0) return { kind: subject.slice(0, colon), id: subject.slice(colon + 1) }
  return subject === 'population' || subject === 'course' ? { kind: subject, id: '' } : { kind: 'item', id: subject }
}

/** Why the regimen's data says that a value of the subject is inferred: each reason once. Empty when it gives none. */
export function whys(regimen: Regimen, subject: string, aspect: Aspect): readonly Bilingual[] {
  return reasonsOf(
    markings(regimen, subject, aspect).filter((marking) => marking?.mark === 'inferred' || marking?.mark === 'local'),
  )
}

/** Every dose that is a reading of its source and not its words: a person confirms it knowing what else it could be. */
export function doseReadings(regimen: Regimen, half: Half): readonly string[] {
  return regimen.items.flatMap((item) =>
    reasonsOf(doseMarkings(item).filter(({ mark }) => mark === 'inferred')).map(
      (why) => `${itemName(regimen, item.id, half)}: ${why[half]}`,
    ),
  )
}

function reasonsOf(found: readonly Marking[]): readonly Bilingual[] {
  const reasons = found.flatMap((marking) => (marking && 'why' in marking ? [marking.why] : []))
  return reasons.filter((reason, index) => reasons.findIndex((other) => other.en === reason.en) === index)
}

function markings(regimen: Regimen, subject: string, aspect: Aspect): readonly Marking[] {
  const { kind, id } = subjectParts(subject)
  if (kind === 'population') return ofPopulation(regimen, aspect)
  if (kind === 'course') return [aspect === 'cycleLength' ? regimen.course.cycleLength : regimen.course.cycles]
  if (kind === 'assessment') {
    const assessment = findAssessment(regimen, id)
    return aspect === 'anchor' ? [assessment?.anchor] : [assessment?.mark]
  }
  const item = findItem(regimen, id)
  return item === null ? [] : ofItem(regimen, item, aspect)
}

function ofPopulation({ population }: Regimen, aspect: Aspect): readonly Marking[] {
  if (aspect === 'age') return [population.age]
  if (aspect === 'ecog') return [population.ecogMax]
  if (aspect === 'lvef') return [population.lvefMin]
  return aspect === 'exclusions' ? population.exclusions.map(({ text }) => text) : [population.minimumAge]
}

function ofItem(regimen: Regimen, item: Item, aspect: Aspect): readonly Marking[] {
  if (aspect === 'days') return [item.days]
  if (aspect === 'start' || aspect === 'anchor') return item.start.map((rule) => rule.mark)
  const values: readonly ItemValues[] = [item, ...Object.values(item.byChoice?.options ?? {})]
  const own = values.flatMap((value) => ofValues(regimen, value, aspect))
  return aspect === 'interval' ? [...own, item.minimumInterval] : own
}

function ofValues(regimen: Regimen, values: ItemValues, aspect: Aspect): readonly Marking[] {
  switch (aspect) {
    case 'dose':
      return doseMarkings(values)
    case 'doseBasis':
      return values.drug === undefined ? [] : [regimen.drugs[values.drug]?.doseBasis]
    case 'timesPerDay':
      return [values.timesPerDay]
    case 'interval':
      return [values.intervalHours]
    case 'route':
      return [values.route]
    case 'duration':
      if (values.duration?.kind === 'push') return [values.duration.mark]
      return values.duration?.kind === 'over' ? [values.duration.minutes] : []
    default:
      return []
  }
}

/** The dose of every day and of every band. */
function doseMarkings({ dose, doseByDay }: ItemValues): readonly Marked<unknown>[] {
  const rules = [...(dose === undefined ? [] : [dose]), ...(doseByDay ?? []).map((each) => each.dose)]
  return rules.flatMap(markingsOfRule)
}

function markingsOfRule(rule: DoseRule): readonly Marked<unknown>[] {
  switch (rule.kind) {
    case 'perM2Range':
      return [rule.range]
    case 'bands':
      return rule.bands.map(({ dose }) => dose.amount)
    case 'perM2':
      return rule.bagDays === undefined ? [rule.amount] : [rule.amount, rule.bagDays]
    default:
      return [rule.amount]
  }
}
