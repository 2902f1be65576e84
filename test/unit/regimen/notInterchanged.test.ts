import { describe, expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import type { Drug } from '../../../src/regimen/drug.ts'

const { drugs } = readShelves()

describe('UGT1A1', () => {
  it('of *6 no dose is made up', () => {
    const text = textOf('irinotecan-liposome', 'ugt1a1Group')
    expect(text.en).toContain('75.0%, against 31.4%')
    expect(text.en).not.toContain('mg/m²')
    expect(text.zh).not.toContain('mg/m²')
  })

  it('the trial of HE072 says nothing of Onivyde', () => {
    const { sources, safety } = drugOf('irinotecan-liposome-onivyde')
    expect(Object.keys(sources)).not.toContain('he072')
    expect(safety?.cautions?.map(({ value }) => value.id)).not.toContain('ugt1a1Group')
    expect(textOf('irinotecan-liposome-onivyde', 'notHe072').zh).toContain('另一产品')
  })

  it('asks about sacituzumab govitecan with *28/*28 and gives no dose', () => {
    expect(textOf('sacituzumab-govitecan', 'ugt1a1Star28').en).not.toMatch(/mg/)
  })
})

/** Read off the labels the files cite, by hand. */
describe('kidney and liver', () => {
  it.each([
    ['clofarabine', 'renalNoDose', 'clearance below 30 mL/min reason'],
    ['clofarabine', 'renal', 'clearance atMost 60 mL/min'],
    ['capecitabine', 'renalContraindicated', 'clearance below 30 mL/min reason'],
    ['capecitabine', 'renal', 'clearance atMost 50 mL/min'],
    ['eribulin-mesylate', 'renal', 'clearance atMost 49 mL/min'],
    ['daunorubicin-cytarabine-liposome', 'bilirubin', 'bilirubin above 3 mg/dL reason'],
    ['daunorubicin-liposome', 'bilirubinHigh', 'bilirubin above 3 mg/dL'],
    ['daunorubicin-liposome', 'creatinine', 'creatinine above 3 mg/dL'],
  ])('%s: %s is asked about at %s', (id, caution, condition) => {
    const { when = [], asks } = cautionOf(id, caution)
    const found = when.map((each) =>
      each.kind === 'lab' ? `${each.of} ${each.is} ${each.value} ${each.unit}` : each.kind,
    )
    expect([...found, ...(asks ? [asks] : [])].join(' ')).toBe(condition)
  })
})

describe('what one must not be taken for another', () => {
  it.each([
    ['daunorubicin-liposome', 'notInterchangeable', /conventional daunorubicin/, /不得与普通柔红霉素/],
    ['daunorubicin-cytarabine-liposome', 'notInterchangeable', /liposomal daunorubicin/, /不得与柔红霉素、阿糖胞苷/],
    ['daunorubicin-cytarabine-liposome', 'twoDoses', /44 mg of daunorubicin goes with 100 mg/, /对应阿糖胞苷100 mg/],
    ['eribulin-mesylate', 'saltNotBase', /14% too much/, /多14%/],
    ['leucovorin', 'notLevoleucovorin', /half of this dose/, /之半/],
    ['sacituzumab-govitecan', 'notIrinotecan', /irinotecan or SN-38/, /伊立替康或SN-38/],
    ['fluorouracil', 'wholeInfusion', /whole of the 46 hours/, /46小时输注总量/],
  ])('%s: %s', (id, caution, en, zh) => {
    expect(textOf(id, caution).en).toMatch(en)
    expect(textOf(id, caution).zh).toMatch(zh)
  })

  it('a dose of mesylate drawn up by the strength of the base is 14% too much: 0.5 of 0.44', () => {
    expect(Math.round((0.5 / 0.44 - 1) * 100)).toBe(14)
  })
})

function textOf(id: string, caution: string) {
  return cautionOf(id, caution).text
}

function cautionOf(id: string, caution: string) {
  const found = drugOf(id).safety?.cautions?.find(({ value }) => value.id === caution)?.value
  if (!found) throw new Error(`no caution ${caution} of ${id}`)
  return found
}

function drugOf(id: string): Drug {
  const drug = drugs.find((candidate) => candidate.id === id)
  if (!drug) throw new Error(`no drug ${id}`)
  return drug
}
