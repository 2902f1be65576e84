import { describe, expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import type { CumulativeLimit, Drug } from '../../../src/regimen/drug.ts'

const { drugs, regimens } = readShelves()

/** Read off research/FACTS.md by hand: sections 5.4, 5.5, 5.6 and 5.18 for limits, 5.24 for ratios, 5.8 and 5.1 for ladders; the rest from the labels the files cite. */
describe('the facts of the shipped drugs', () => {
  it('limit a lifetime as the labels do', () => {
    expect(
      factsOf(({ cumulative = [] }) => cumulative.map(({ value, mark }) => `${limitText(value)} ${mark}`)),
    ).toEqual([
      'daunorubicin: limit 550 of own stated',
      'daunorubicin: limit 400 of own when chestRadiotherapy inferred',
      'daunorubicin-cytarabine-liposome: cautionAbove 550 of own inferred',
      'daunorubicin-cytarabine-liposome: cautionAbove 550 of daunorubicin inferred',
      'daunorubicin-cytarabine-liposome: cautionAbove 400 of daunorubicin when chestRadiotherapy inferred',
      'daunorubicin-liposome: cautionAbove 320 of own inferred',
      'daunorubicin-liposome: cautionAbove 300 of doxorubicin stated',
      'idarubicin: limit 150 of own stated',
      'mitoxantrone: limit 140 of own inferred',
      'mitoxantrone: limit 100 of own when priorAnthracycline chestRadiotherapy cardiacDisease inferred',
      'mitoxantrone-liposome: noDataAbove 120 of own stated',
      'mitoxantrone-liposome: contraindicatedFrom 160 of mitoxantrone stated',
      'mitoxantrone-liposome: cautionAbove 550 of equivalent inferred',
    ])
  })

  it('count as doxorubicin by Feijen 2019 and by COG, what a method cannot estimate by neither, and no liposome ever', () => {
    const ratios = factsOf(({ equivalence = [] }) =>
      equivalence.map(({ value, mark }) => `${value.method} × ${value.ratio} ${mark}`),
    )
    expect(ratios).toEqual([
      'daunorubicin: feijen2019 × 0.6 stated',
      'doxorubicin: feijen2019 × 1 inferred',
      'doxorubicin: cog × 1 inferred',
      'epirubicin: feijen2019 × 0.8 stated',
      'idarubicin: cog × 5 inferred',
      'mitoxantrone: feijen2019 × 10.5 stated',
      'mitoxantrone: cog × 4 inferred',
    ])
  })

  it('show the ladders of labels, each on its own basis: 50 mg/m² of base is not 50 of salt', () => {
    const ladders = factsOf(({ label }) =>
      (label?.ladders ?? []).map(
        ({ levels, unit, basis }) => `${levels.join(' → ')} ${unit} of ${basis.en.slice(0, 22)}`,
      ),
    )
    expect(ladders).toEqual([
      'bortezomib: 1.3 → 1 → 0.7 mg/m2 of bortezomib',
      'eribulin-mesylate: 1.4 → 1.1 → 0.7 mg/m2 of eribulin mesylate (the',
      'irinotecan-liposome: 70 → 50 → 43 mg/m2 of irinotecan free base',
      'irinotecan-liposome: 50 → 43 → 35 mg/m2 of irinotecan free base',
      'irinotecan-liposome: 80 → 60 → 50 mg/m2 of irinotecan hydrochlori',
      'irinotecan-liposome-onivyde: 70 → 50 → 43 mg/m2 of irinotecan free base',
      'irinotecan-liposome-onivyde: 50 → 43 → 35 mg/m2 of irinotecan free base',
      'irinotecan-liposome-onivyde: 80 → 60 → 50 mg/m2 of irinotecan hydrochlori',
    ])
  })

  it('fill up no vial of bortezomib, whatever the policy: one can hold more than a dose', () => {
    expect(factsOf(({ wholeVials }) => (wholeVials ? [wholeVials.value] : []))).toEqual(['bortezomib: forbidden'])
  })

  it('cap a single dose only where the label does', () => {
    expect(factsOf(({ caps = [] }) => caps.map(({ value, mark }) => `${value.max} ${value.unit} ${mark}`))).toEqual([
      'sacituzumab-govitecan: 10 mg/kg stated',
      'selinexor: 70 mg/m2 stated',
    ])
  })

  it('cap a single dose by the regimen only where its source does', () => {
    const caps = regimens.flatMap(({ id, items }) =>
      items.flatMap(({ id: item, cap }) =>
        cap ? [`${id} ${item} at most ${cap.value.max} ${cap.value.unit} ${cap.mark}`] : [],
      ),
    )
    expect(caps.sort()).toEqual([
      'ven-arac-ida-karol venetoclax at most 600 mg stated',
      'ven-arac-karol venetoclax at most 600 mg stated',
    ])
  })

  it('reduce only as the source of a regimen says: how often at most, and its own levels', () => {
    const reductions = regimens.flatMap(({ id, items }) =>
      items.flatMap(({ id: item, reductions }) => {
        if (!reductions) return []
        const levels = reductions.levels?.value.map(({ amount }) => amount).join(' ')
        return [`${id} ${item}: most ${String(reductions.most?.value)}, levels ${String(levels)}`]
      }),
    )
    expect(reductions.sort()).toEqual([
      'eribulin-mbc eribulin: most 2, levels 1.4 1.1 0.7',
      'gilteritinib-mono gilteritinib: most undefined, levels 80',
      'he072-q2w irinotecan-liposome: most 2, levels undefined',
      'nal-iri-5fu-lv fluorouracil: most 2, levels undefined',
      'nal-iri-5fu-lv irinotecan-liposome: most 2, levels undefined',
      'sacituzumab-mtnbc sacituzumab-govitecan: most 2, levels 10 7.5 5',
    ])
    expect(
      regimens.flatMap(({ items }) => items.map(({ reductions }) => reductions?.most?.mark ?? 'stated')),
    ).not.toContain('inferred')
  })

  it('pair 44 mg of daunorubicin with 100 mg of cytarabine, and nothing else', () => {
    expect(factsOf(({ pair }) => (pair ? [`${pair.value.own} with ${pair.value.other} ${pair.mark}`] : []))).toEqual([
      'daunorubicin-cytarabine-liposome: 44 with 100 stated',
    ])
  })

  it('count eribulin as mesylate, Onivyde as free base and the combined liposome by its daunorubicin', () => {
    const bases = ['eribulin-mesylate', 'irinotecan-liposome-onivyde', 'daunorubicin-cytarabine-liposome'].map((id) =>
      drugs
        .find((drug) => drug.id === id)
        ?.doseBasis?.value.en.split(/[ ;(]/)
        .slice(0, 3)
        .join(' '),
    )
    expect(bases).toEqual(['eribulin mesylate ', 'irinotecan free base', 'daunorubicin component '])
  })

  it('tell HE072 and Onivyde apart in what a person reads', () => {
    const shown = drugs
      .filter(({ id }) => id.startsWith('irinotecan-liposome'))
      .map(({ name, formulation }) => [name.en, formulation.en.split(':')[0], formulation.zh.split('：')[0]])
    expect(shown).toEqual([
      ['irinotecan liposome (Onivyde)', 'Onivyde', 'Onivyde'],
      ['irinotecan liposome', 'HE072', 'HE072'],
    ])
  })
})

function factsOf(facts: (drug: Drug) => readonly string[]): readonly string[] {
  return [...drugs]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((drug) => facts(drug).map((fact) => `${drug.id}: ${fact}`))
}

function limitText({ kind, of, perM2, when }: CumulativeLimit): string {
  const counted = typeof of === 'string' ? of : of.drug
  return `${kind} ${perM2} of ${counted}${when ? ` when ${when.join(' ')}` : ''}`
}
