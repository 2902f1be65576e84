import { describe, expect, it } from 'vitest'
import { BAG_FILLS, CONTAINERS, DILUENTS, type PreparationRefusal } from '../../../src/evidence/preparation.ts'
import type { Regimen } from '../../../src/regimen/regimen.ts'
import { LANGUAGES } from '../../../src/wording/languages.ts'
import { loadLaterWording } from '../../../src/wording/loadWording.ts'
import { stated } from '../dosing/madeCourse.ts'
import { preparationRefusalSamples } from './preparationRefusalSamples.ts'
import { sampleRegimen } from './sampleRegimen.ts'

const { bortezomib } = sampleRegimen.drugs
if (!bortezomib) throw new Error('the sample regimen has a drug')
const regimen: Regimen = {
  ...sampleRegimen,
  drugs: {
    ...sampleRegimen.drugs,
    bortezomib: {
      ...bortezomib,
      doseBasis: stated({ en: 'the boronic acid', zh: '硼酸' }),
      products: [stated({ id: 'vial-3-5', form: 'vial', strength: '3.5' })],
    },
  },
}
const samples: readonly PreparationRefusal[] = Object.values(preparationRefusalSamples).flat()
const LEFTOVER = /undefined|null|NaN|“”|\[object|\$\{|vial-3-5|(?<!\d)\.\d|\d{2}\.\d{5}/
const english = await loadLaterWording('en')
const chinese = await loadLaterWording('zh-CN')

describe.each(LANGUAGES)('why a part of a preparation is blank, in $name', async ({ language }) => {
  const wording = await loadLaterWording(language)

  it.each(samples.map((refusal) => [refusal.code, wording.preparationRefusal(refusal, regimen)]))(
    '%s: %s',
    (_, text) => {
      expect(text.trim()).toBe(text)
      expect(text).toMatch(/[.。]$/)
      expect(text).not.toMatch(LEFTOVER)
      expect(text).not.toMatch(/ {2}|\.\.|。。|[<>]|OK to treat|cleared|safe/)
      // every number keeps its unit on its line
      expect(text).not.toMatch(/\d (mg|mL|min\b|h\b|分钟|小时)/)
      const foreign = language === 'en' ? /\p{Script=Han}/u : /[A-Za-z]/
      expect(text.replace(/“[^”]*”|mg|mL|\/h/g, '')).not.toMatch(foreign)
    },
  )

  it('says every reason apart from the others', () => {
    const said = samples.map((refusal) => wording.preparationRefusal(refusal, regimen))
    expect(new Set(said).size).toBe(said.length)
  })

  it('names every diluent, container and way to fill a bag', () => {
    const { diluents, containers, fills } = wording.preparationNames
    const names = [
      ...DILUENTS.map((each) => diluents[each]),
      ...CONTAINERS.map((each) => containers[each]),
      ...BAG_FILLS.map((each) => fills[each]),
    ]
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(language === 'en' ? /^[\w’.% ]+$/ : /\p{Script=Han}/u)
  })
})

describe('in full', () => {
  const both = (refusal: PreparationRefusal) =>
    [english, chinese].map((wording) => wording.preparationRefusal(refusal, regimen).replaceAll('\u00a0', ' '))

  it('two concentrations are shown with their unit', () => {
    expect(both(preparationRefusalSamples.concentrationsDiffer[0])).toEqual([
      'The products of bortezomib for this route differ in concentration: 1 mg/mL and 2.5 mg/mL. They are never mixed: keep those of one.',
      '硼替佐米用于该途径的规格浓度不同：1 mg/mL、2.5 mg/mL。不得混用，请只保留一种浓度。',
    ])
  })

  it('a product goes by its strength, and by its id where the file does not have it', () => {
    expect(preparationRefusalSamples.concentrationNotKnown.map(both)).toEqual([
      [
        'Concentration of bortezomib, product 3.5 mg, not stated for this route. Choose another product or add the hospital’s own.',
        '资料未述硼替佐米规格 3.5 mg 用于该途径的浓度。请改选规格或添加本院自有规格。',
      ],
      [
        'Concentration of bortezomib, product “vial-9”, not stated for this route. Choose another product or add the hospital’s own.',
        '资料未述硼替佐米规格“vial-9”用于该途径的浓度。请改选规格或添加本院自有规格。',
      ],
    ])
  })

  it('a strength in another basis is named as such', () => {
    expect(both(preparationRefusalSamples.basisNotConfirmed[0])).toEqual([
      'It is not confirmed that the strength of the hospital’s own product of bortezomib is counted as the boronic acid, as the dose is. Confirm it or remove the product.',
      '本院自有的硼替佐米规格，尚未确认其含量与剂量同样按硼酸计。请确认或删除该规格。',
    ])
  })

  it('a volume of many digits is cut', () => {
    expect(both(preparationRefusalSamples.rateDoesNotFit[0])[0]).toBe(
      'No rate: at 0 mL/h, the nearest to one decimal, 10,080 min do not give 28.6047 mL within 1%.',
    )
  })
})
