import type { Preparation } from '../dosing/preparation/preparation.ts'
import { RUNGS } from '../dosing/doseLadder.ts'
import type { Citation, Place } from '../evidence/source.ts'
import type { Change } from '../order/course.ts'
import type { Administration, Plan } from '../plan/plan.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import type { Drug } from '../regimen/drug.ts'
import { buildWorking } from './buildWorking.ts'
import type { Citations } from './citations.ts'
import type { Working } from './working.ts'
import type { CitedPlace, WorkedRun } from './workingSheet.ts'

/**
 * The administrations of one item, those made step by step alike together. A dose that was given stands alone: its record
 * has its own date.
 */
export function workedRuns(
  plan: Plan,
  own: readonly Administration[],
  drug: Drug | null,
  citations: Citations,
): readonly WorkedRun[] {
  const groups = new Map<string, [Administration, ...Administration[]]>()
  for (const each of own) {
    const known = groups.get(keyOf(each))
    if (known) known.push(each)
    else groups.set(keyOf(each), [each])
  }
  return [...groups.values()].flatMap((administrations) => {
    const [{ id }] = administrations
    const working = buildWorking(plan, id)
    if (working === null) return []
    const preparation = plan.preparations.find(({ administration }) => administration === id) ?? null
    const places = working.rungs.map(({ rung }) => (rung.ok ? placeOf(rung.step, plan, drug, citations) : null))
    if (preparation !== null && drug !== null)
      for (const place of placesIn(preparation)) citations.placeOf(place, [drug.sources])
    return [{ administrations, working, places, changes: changesIn(plan, working), preparation }]
  })
}

/** All that a checker would work out again: the steps hold every number, the duration the rate. */
function keyOf({ state, ladder, time: { route, duration } }: Administration): string {
  const steps = RUNGS.map((name) => {
    const rung = ladder[name]
    return rung.ok ? rung.step : rung.refusal
  })
  const over = duration.kind === 'over' ? duration.minutes : duration.kind
  return canonicalJson([state.kind, steps, route.mark === 'absent' ? null : route.value, over])
}

type Step = Extract<Working['rungs'][number]['rung'], { readonly ok: true }>['step']

function placeOf(step: Step, { regimen }: Plan, drug: Drug | null, citations: Citations): CitedPlace | null {
  if (!('place' in step)) return null
  const ofDrug: readonly Readonly<Record<string, Citation>>[] = drug === null ? [] : [drug.sources]
  // a cap of the drug's own file is cited by that file's keys
  const files = 'origin' in step && step.origin === 'drug' ? ofDrug : [regimen.sources, ...ofDrug]
  return citations.placeOf(step.place, files)
}

function changesIn(plan: Plan, { rungs }: Working): readonly Change[] {
  const ids = rungs.flatMap(({ rung }) => (rung.ok && 'change' in rung.step ? [rung.step.change] : []))
  return plan.changes.filter(({ id }) => ids.includes(id))
}

/** Where what the sheet shows of a preparation comes from, in the drug's own file. */
function placesIn({ stock, vials, concentration }: Preparation): readonly Place[] {
  const products = vials.ok ? vials.value.vials.map(({ product }) => product) : stock.ok ? stock.value.products : []
  const facts = [
    ...products.flatMap((product) => [product, ...(product.dissolved === null ? [] : [product.dissolved])]),
    ...(concentration.ok && concentration.value.window !== null ? [concentration.value.window] : []),
  ]
  return facts.flatMap(({ origin, place }) => (origin === 'library' && place !== null ? [place] : []))
}
