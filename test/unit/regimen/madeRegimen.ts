import type { Marked } from '../../../src/evidence/source.ts'
import type { Drug } from '../../../src/regimen/drug.ts'
import type { Item } from '../../../src/regimen/item.ts'
import type { Course, DeclaredCount, DeclaredTotal, RegimenFile } from '../../../src/regimen/regimen.ts'

const text = { en: 'made for a test', zh: '测试用' }
const at = { source: 'paper', place: 'Methods' }

export function stated<T>(value: T): Marked<T> {
  return { value, mark: 'stated', at }
}

export interface Made {
  readonly item: Partial<Item>
  readonly total: Omit<DeclaredTotal, 'item'> | null
  readonly course?: Partial<Course>
  readonly anchorDays?: readonly number[]
}

/** The drug of the made regimen, in milligrams. */
export const MADE_DRUG: Drug = {
  schemaVersion: 1,
  id: 'made',
  version: '1.0.0',
  name: text,
  formulation: text,
  sources: { paper: { cite: 'nowhere' } },
  rounding: [{ from: '0', increment: '1' }],
  plausibleDose: stated({ min: '1', max: '10000' }),
}

/** One item and its total, and around them nothing to find fault with. Unless told otherwise: 10 mg/m² on day 1. */
export function madeRegimen({ item, total, course, anchorDays }: Made): RegimenFile {
  const days = item.days?.value ?? [1]
  return {
    schemaVersion: 2,
    id: 'made',
    version: '1.0.0',
    title: text,
    aliases: [],
    disease: text,
    sources: { paper: { cite: 'nowhere' } },
    population: {
      minimumAge: stated(18),
      age: { mark: 'absent' },
      ecogMax: { mark: 'absent' },
      lvefMin: { mark: 'absent' },
      inclusions: [],
      exclusions: [],
      limits: [],
    },
    course: { cycleLength: stated(28), cycles: { mark: 'absent' }, conditions: [], ...course },
    choices: [],
    clockAnchors: [{ id: 'morning', label: text, days: anchorDays ?? days, proposed: '09:00' }],
    items: [
      {
        id: 'made',
        role: 'treatment',
        drug: 'made',
        dose: { kind: 'perM2', amount: stated('10'), per: 'administration' },
        timesPerDay: stated(1),
        days: stated([1]),
        route: stated('IV' as const),
        duration: { kind: 'over', minutes: stated(60) },
        start: [{ at: { kind: 'anchor', anchor: 'morning' }, mark: { mark: 'absent' } }],
        ...item,
      },
    ],
    assessments: [],
    beforeEachCycle: [],
    supportiveCare: [],
    totals: total ? [{ item: 'made', ...total }] : [],
    counts: item.asks?.days ? [] : [countOf(days, item.timesPerDay?.value ?? 1)],
    notStated: [],
    ctcae: { mark: 'absent' },
    rules: [],
    revisions: [{ version: '1.0.0', date: '2026-11-21', change: text }],
  }
}

function countOf(days: readonly number[], timesPerDay: number): DeclaredCount {
  return { item: 'made', administrations: days.length * timesPerDay, lastDay: days.at(-1) ?? 1 }
}
