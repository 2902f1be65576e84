import { describe, expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import type { MarkedOrAbsent } from '../../../src/evidence/source.ts'
import type { DoseRule } from '../../../src/regimen/item.ts'
import { resolveItem } from '../../../src/regimen/resolveItem.ts'
import { LIMITS, PRESCRIBED, TOTALS } from './paperValues.ts'

const { regimens, drugs, policy, faults } = readShelves()

describe('the shipped regimens', () => {
  it('pass their schema and every cross-check', () => {
    expect(faults).toEqual([])
    expect(regimens.map(({ id }) => id).sort()).toEqual(Object.keys(TOTALS).sort())
  })

  it.each(PRESCRIBED)('%s with %o prescribes what its paper prescribes', (id, choices, lines) => {
    expect(regimenOf(id).items.map((item) => lineOf(item, choices))).toEqual(lines)
  })

  it.each(Object.entries(TOTALS))('%s declares the totals of its paper', (id, totals) => {
    const declared = regimenOf(id).totals.map(
      ({ item, min, max, unit }) => `${item} ${min === max ? min : `${min}-${max}`} ${unit}`,
    )
    expect(declared).toEqual(totals)
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
    const bands = Object.fromEntries(
      drugs.flatMap(({ id, rounding }) =>
        rounding ? [[id, rounding.map(({ from, increment }) => `${from}:${increment}`).join(' ')]] : [],
      ),
    )
    expect(bands).toEqual({
      bortezomib: '0:0.05 1:0.1', // a child's half milligram stays within 5%
      homoharringtonine: '0:0.1',
      idarubicin: '0:0.1',
      'mitoxantrone-liposome': '0:0.1',
      'irinotecan-liposome': '0:1',
      cytarabine: '0:0.5 20:1 1000:10',
      cyclophosphamide: '0:10',
      daunorubicin: '0:1',
      mitoxantrone: '0:0.2',
      filgrastim: '0:5',
      'g-csf': '0:5',
      fludarabine: '0:1',
      cladribine: '0:0.1',
      etoposide: '0:1',
      aclarubicin: '0:0.5',
      decitabine: '0:0.5',
      azacitidine: '0:1',
      busulfan: '0:0.5',
      clofarabine: '0:0.1 20:1',
      'daunorubicin-liposome': '0:0.2 20:1',
      'daunorubicin-cytarabine-liposome': '0:0.44', // 1 mg of the cytarabine that goes with it
      'sacituzumab-govitecan': '0:5',
      'eribulin-mesylate': '0:0.05',
      leucovorin: '0:1 100:10',
      fluorouracil: '0:5 500:25 1000:50',
      'irinotecan-liposome-onivyde': '0:1',
    })
  })

  it('hold every dose inside a plausible range: lowest published level × 1.0 m², of children × 0.4 m², to highest × 3.7 m²', () => {
    const ranges = drugs.flatMap(({ id, doseUnit, plausibleDose }) =>
      plausibleDose
        ? [`${id} ${plausibleDose.value.min}-${plausibleDose.value.max}${doseUnit ? ` ${doseUnit}` : ''}`]
        : [],
    )
    expect(ranges).toEqual([
      'aclarubicin 7-51.8', // 7 and 14 mg/m²
      'azacitidine 75-277.5', // 75
      'bortezomib 0.52-5.55', // 1.3 of children, 0.7 of adults, and 1.5
      'busulfan 24-160', // 0.8 mg/kg at 30 and at 200 kg
      'cladribine 5-18.5', // 5
      'cyclophosphamide 176-2775', // 440 of children, and 750
      'cytarabine 7.5-11100', // 7.5 and 3000
      'daunorubicin 30-333', // 30 and 90
      'decitabine 11-74', // 11 and 20
      'dexamethasone 8-20', // fixed doses
      'etoposide 40-370', // 100 of children, 80 of adults, and 100
      'filgrastim 150-1250 mcg', // 5 mcg/kg at 30 and at 250 kg
      'fludarabine 12-111', // 30 of children, 15 of adults, and 30
      'g-csf 80-1480 mcg', // 200 mcg/m² of children, 150 of adults, and 400
      'homoharringtonine 1-18.5', // 1 mg a day by label; 5 mg/m²
      'idarubicin 4.8-44.4', // 12 of children, 8 of adults, and 12
      'irinotecan-liposome 35-370', // 35 and 100, of base
      'mitoxantrone-liposome 11.17-124.875', // 11.17 and 33.75
      'mitoxantrone 4.8-66.6', // 12 of children, 6 of adults, and 18
      'palonosetron 0.25-0.25',
      'ramosetron 0.3-0.3',
      'selinexor 20-100', // fixed doses
      'tropisetron 5-5',
      'venetoclax 10-600', // fixed doses
    ])
  })

  it('say that a liposome is a liposome in every name a person reads', () => {
    const liposomes = drugs.filter(({ id }) => id.includes('-liposome'))
    expect(liposomes).toHaveLength(5)
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
      return marked(dose.amount, (amount) => `${amount} mg`)
    case 'perM2':
      return marked(dose.amount, (amount) => `${amount} mg/m2${dose.per === 'day' ? ' per day' : ''}`)
    default:
      return dose.kind
  }
}

function marked<T>(value: MarkedOrAbsent<T>, show: (value: T) => string): string {
  return value.mark === 'absent' ? 'absent' : `${show(value.value)} ${value.mark}`
}
