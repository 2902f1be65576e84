import { describe, expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import type { MarkedOrAbsent } from '../../../src/evidence/source.ts'
import type { DoseRule } from '../../../src/regimen/item.ts'
import { resolveItem } from '../../../src/regimen/resolveItem.ts'
import { DRUG_IDS, REGIMEN_IDS, regimensGiving } from '../../examples/shelfFiles.ts'
import { INCREMENTS, PLAUSIBLE, WITHOUT_RANGE } from './drugGuards.ts'
import { LIMITS, PRESCRIBED, TOTALS } from './paperValues.ts'
import { SHELF_TOTALS } from './shelfTotals.ts'
import { workedOut } from './workedOut.ts'

const { regimens, drugs, policy, faults } = readShelves()

describe('the shipped regimens', () => {
  it('pass their schema and every cross-check', () => {
    expect(faults).toEqual([])
    expect(regimens.map(({ id }) => id).sort()).toEqual(REGIMEN_IDS)
  })

  it.each(PRESCRIBED)('%s with %o prescribes what its paper prescribes', (id, choices, lines) => {
    expect(regimenOf(id).items.map((item) => lineOf(item, choices))).toEqual(lines)
  })

  it.each(Object.entries(TOTALS))('%s declares the totals of its paper', (id, totals) => {
    expect(totalsOf(id)).toEqual(totals)
  })

  it.each(Object.entries(SHELF_TOTALS))('%s declares the totals of its source', (id, totals) => {
    expect(totalsOf(id)).toEqual(totals.map(([item, working, unit]) => `${item} ${workedOut(working)} ${unit}`))
  })

  it.each(Object.entries(LIMITS))('%s keeps the limits of its paper', (id, limits) => {
    const { population, course } = regimenOf(id)
    const shown = [
      `from ${marked(population.minimumAge, String)}`,
      marked(population.age, ({ min, max }) => `${String(min)}-${String(max)}`),
      `ECOG ${marked(population.ecogMax, String)}`,
      `LVEF ${marked(population.lvefMin, String)}`,
      marked(course.cycleLength, String),
      marked(course.cycles, ({ min, max }) => `${String(min)}-${max === null ? 'any' : String(max)}`),
    ]
    expect(shown.join('; ')).toBe(limits)
  })

  it('offer a second BHA course only after partial remission', () => {
    expect(regimenOf('bha-induction').course.conditions.map(({ id, from }) => [id, from])).toEqual([
      ['partialRemission', 2],
    ])
  })

  it('never offer the 90 mg/m² level of HE072, which was never given', () => {
    const levels = regimenOf('he072-q2w').items.flatMap(({ byChoice }) =>
      byChoice?.choice === 'level' ? Object.keys(byChoice.options) : [],
    )
    expect(levels.sort()).toEqual(['50', '70'])
  })

  it('keep 72 hours between the two doses of bortezomib, and give it 2 hours before homoharringtonine', () => {
    const [bortezomib, homoharringtonine] = regimenOf('bha-induction').items
    expect(bortezomib?.minimumInterval?.value.hours).toBe('72')
    expect(homoharringtonine?.start[0]).toMatchObject({
      days: [1, 4],
      at: { kind: 'afterStartOf', item: 'bortezomib', minutes: 120 },
      mark: { mark: 'stated' },
    })
  })

  it('place both premedications exactly 30 minutes before irinotecan liposome', () => {
    const premedication = regimenOf('he072-q2w').items.filter(({ role }) => role === 'premedication')
    expect(premedication.map(({ id, start }) => [id, start.map(({ at }) => at)])).toEqual(
      ['antiemetic', 'dexamethasone'].map((id) => [
        id,
        [{ kind: 'beforeStartOf', item: 'irinotecan-liposome', minutes: 30 }],
      ]),
    )
  })

  it('ship the Mosteller formula, no cap, and the increments named as proposed', () => {
    expect(policy).toMatchObject({ bsaFormula: 'mosteller', bsaCap: null, increments: {}, roundingConfirmPercent: '5' })
    for (const [id, increments] of Object.entries(INCREMENTS)) {
      const rounding = drugOf(id).rounding?.map(({ from, increment }) => `${from}:${increment}`)
      expect(`${id} ${rounding?.join(' ') ?? 'none'}`).toBe(`${id} ${increments}`)
    }
  })

  it.each(Object.entries(PLAUSIBLE))('hold a dose of %s inside %o', (id, [lowest, highest, unit]) => {
    const { plausibleDose, doseUnit } = drugOf(id)
    expect([plausibleDose?.value, doseUnit]).toEqual([{ min: workedOut(lowest), max: workedOut(highest) }, unit])
  })

  it.each(WITHOUT_RANGE)('have no plausible dose of %s, which is only counted or named', (id) => {
    expect(drugOf(id).plausibleDose).toBeUndefined()
    expect(regimensGiving(id)).toEqual([])
  })

  it('say that a liposome is a liposome in every name a person reads', () => {
    const liposomes = drugs.filter(({ id }) => id.includes('-liposome'))
    expect(liposomes.length).toBe(DRUG_IDS.filter((id) => id.includes('-liposome')).length)
    for (const { id, name } of liposomes) {
      expect(name.en, id).toMatch(/liposome/)
      expect(name.zh, id).toMatch(/脂质体/)
    }
  })
})

function regimenOf(id: string) {
  const regimen = regimens.find((candidate) => candidate.id === id)
  if (!regimen) throw new Error(`no regimen ${id}`)
  return regimen
}

function drugOf(id: string) {
  const drug = drugs.find((candidate) => candidate.id === id)
  if (!drug) throw new Error(`no drug ${id}`)
  return drug
}

function totalsOf(id: string): string[] {
  return regimenOf(id).totals.map(
    ({ item, min, max, unit }) => `${item} ${min === max ? min : `${min}-${max}`} ${unit}`,
  )
}

function lineOf(
  item: ReturnType<typeof regimenOf>['items'][number],
  choices: Readonly<Record<string, string>>,
): string {
  const resolved = resolveItem(item, choices)
  if (!resolved.ok) return resolved.refusal.code
  const { drug, dose, timesPerDay, intervalHours, days, route, duration } = resolved.item
  const shownDose = doseText(dose)
  const interval = intervalHours ? ` ${marked(intervalHours, (hours) => `every ${String(hours)} h`)}` : ''
  const length =
    duration.kind === 'over'
      ? marked(duration.minutes, (minutes) => `${String(minutes)} min`)
      : duration.kind === 'push'
        ? marked(duration.mark, () => 'push')
        : duration.kind
  return `${drug}: ${shownDose}, ${String(timesPerDay.value)} a day${interval}, ${marked(days, (list) => `days ${list.join(' ')}`)}, ${marked(route, String)}, ${length}`
}

function doseText(dose: DoseRule): string {
  switch (dose.kind) {
    case 'perM2Range':
      return marked(dose.range, ({ min, max, highest }) => `${min} to ${max}, at most ${highest} mg/m2`)
    case 'flat':
      return marked(dose.amount, (amount) => `${amount} ${dose.unit ?? 'mg'}`)
    case 'perM2':
      return marked(dose.amount, (amount) => `${amount} ${dose.unit ?? 'mg'}/m2${dose.per === 'day' ? ' per day' : ''}`)
    default:
      return dose.kind
  }
}

function marked<T>(value: MarkedOrAbsent<T>, show: (value: T) => string): string {
  return value.mark === 'absent' ? 'absent' : `${show(value.value)} ${value.mark}`
}
