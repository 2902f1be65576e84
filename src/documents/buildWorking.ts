import { RUNGS } from '../dosing/doseLadder.ts'
import { ruleOn } from '../dosing/prescribeRule.ts'
import type { MarkedOrAbsent } from '../evidence/source.ts'
import { amountOf } from '../regimen/amountOf.ts'
import type { Item } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { resolveItem } from '../regimen/resolveItem.ts'
import type { Plan } from '../plan/plan.ts'
import type { Working, WorkingSource } from './working.ts'
import { writtenAs } from './writtenAs.ts'

/** How the dose of one administration was made; null when the plan has no such administration any more. */
export function buildWorking(plan: Plan, administrationId: string): Working | null {
  const cycle = plan.cycles.find(({ administrations }) => administrations.some(({ id }) => id === administrationId))
  const administration = cycle?.administrations.find(({ id }) => id === administrationId)
  const item = administration && plan.regimen.items.find((candidate) => candidate.id === administration.item)
  if (!cycle || !administration || !item) return null
  const resolution = resolveItem(item, plan.choices)
  const line = resolution.ok ? resolution.item : item
  return {
    administration,
    bsa: WITHOUT_AREA.has(line.dose?.kind) ? null : cycle.bsa,
    writtenAs: resolution.ok ? writtenAs(ruleOn(resolution.item, administration.day, cycle.number)) : null,
    rungs: RUNGS.map((name) => ({ name, rung: administration.ladder[name] })),
    sources: sourcesOf(line, plan.regimen),
  }
}

/** A dose by weight or by clearance has no body surface area in its working. */
const WITHOUT_AREA: ReadonlySet<string | undefined> = new Set(['flat', 'perKg', 'auc'])

function sourcesOf(item: Item, regimen: Regimen): readonly WorkingSource[] {
  const { dose, duration } = item
  const amount = (dose && amountOf(dose)) ?? undefined
  const length: MarkedOrAbsent<unknown> | undefined =
    duration?.kind === 'over'
      ? duration.minutes
      : duration?.kind === 'push'
        ? duration.mark
        : duration && { mark: 'absent' }
  return [
    ...source('dose', amount, item, regimen),
    ...source('days', item.days, item, regimen),
    ...source('timesPerDay', item.timesPerDay, item, regimen),
    ...source('interval', item.intervalHours, item, regimen),
    ...source('route', item.route, item, regimen),
    ...source('duration', length, item, regimen),
  ]
}

/** A place names a source of the regimen's own file, or of the drug's where a fact comes from its label. */
function source(
  aspect: WorkingSource['aspect'],
  value: MarkedOrAbsent<unknown> | undefined,
  item: Item,
  regimen: Regimen,
): WorkingSource[] {
  if (!value) return []
  const place = 'at' in value ? (value.at ?? null) : null
  const citation = place
    ? (regimen.sources[place.source] ?? (item.drug ? regimen.drugs[item.drug]?.sources[place.source] : undefined))
    : undefined
  return [{ aspect, mark: value.mark, citation: citation ?? null, place, why: 'why' in value ? value.why : null }]
}
