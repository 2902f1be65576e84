import { describe, expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import type { Drug } from '../../../src/regimen/drug.ts'

const { drugs } = readShelves()

/** Typed by hand from research/FACTS.md, sections 5.1 to 5.22. */
describe('the cautions that are always shown', () => {
  it.each([
    ['bortezomib', 'intrathecal', /intrathecal administration has been fatal/, /鞘内/],
    ['cytarabine', 'cerebellarCheck', /From 1 g\/m² per dose.*before each dose/, /每次给药前检查小脑功能/],
    ['cytarabine', 'eyeDrops', /corticosteroid eye drops.*24 to 72 hours after the last dose/, /滴眼液/],
    ['cytarabine', 'benzylAlcoholDiluent', /not dissolved or diluted with.*benzyl alcohol/, /苯甲醇/],
    ['cytarabine', 'neurotoxicityPerCycle', /48 g\/m² in one cycle/, /48 g\/m²/],
    ['idarubicin', 'routes', /never into a muscle, under the skin or into the spinal canal/, /严禁肌内、皮下或鞘内/],
    [
      'mitoxantrone-liposome',
      'routes',
      /never under the skin, into a muscle or into the spinal canal/,
      /严禁皮下、肌内或鞘内/,
    ],
    ['mitoxantrone-liposome', 'notConventional', /conventional mitoxantrone/, /不得与普通盐酸米托蒽醌互换/],
    ['mitoxantrone-liposome', 'ejectionFraction', /ejection fraction below 50%/, /射血分数低于50%/],
    ['mitoxantrone-liposome', 'priorDoxorubicin', /at most 360 mg\/m² of doxorubicin/, /不超过360 mg\/m²/],
    ['mitoxantrone-liposome', 'pregnancy', /Contraindicated in pregnancy/, /妊娠期禁用/],
    ['irinotecan-liposome', 'notConventional', /conventional irinotecan hydrochloride/, /不得与普通盐酸伊立替康/],
    ['irinotecan-liposome', 'baseNotSalt', /14% too little/, /少14%/],
    ['filgrastim', 'aroundChemotherapy', /24 hours before to 24 hours after chemotherapy/, /化疗前24小时/],
    ['filgrastim', 'millionUnits', /30 million units are 300 mcg/, /3000万单位即300 微克/],
    ['g-csf', 'productNotStated', /names no product/, /未说明具体产品/],
    ['aclarubicin', 'noLifetimeLimit', /no lifetime limit of it was found/, /未查到其累积剂量上限/],
    ['daunorubicin', 'childrenLifetime', /300 mg\/m² from 2 years.*10 mg\/kg/, /300 mg\/m²/],
    ['semustine', 'onceInWeeks', /once every 6 to 8 weeks.*never daily/, /严禁每日给药/],
  ])('of %s: %s', (id, name, english, chinese) => {
    const caution = drugOf(id).safety?.cautions?.find(({ value }) => value.id === name)?.value
    expect(caution?.when).toBeUndefined()
    expect(caution?.text.en).toMatch(english)
    expect(caution?.text.zh).toMatch(chinese)
  })

  it('the trial that had an entry limit of 360 mg/m² is named', () => {
    const { safety, sources } = drugOf('mitoxantrone-liposome')
    const found = safety?.cautions?.find(({ value }) => value.id === 'priorDoxorubicin')
    expect(found).toMatchObject({ mark: 'stated', value: { origin: 'trial' }, at: { source: 'lipoTrial' } })
    expect(sources['lipoTrial']?.registration).toBe('NCT05173545')
  })
})

function drugOf(id: string): Drug {
  const drug = drugs.find((candidate) => candidate.id === id)
  if (!drug) throw new Error(`no drug ${id}`)
  return drug
}
