import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/wording/languages.ts'
import { loadLaterWording } from '../../../src/wording/loadWording.ts'
import type { Language, LaterWording } from '../../../src/wording/wording.ts'

const LATIN_IN_CHINESE =
  /YYYY-MM-DD|HH:mm|Cockcroft-Gault|CKD-EPI|Wright|Feijen 2019|COG|GFR|AUC|CTCAE|UGT1A1|mL\/min|Dosewright|“[^”]*”|m²|mg|LVEF|ECOG|SAMPLE/g

/** Every label, by where it stands; a label that takes values is called with words no label holds. */
function labels(catalogue: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof catalogue === 'string') return [[path, catalogue]]
  if (typeof catalogue !== 'object' || catalogue === null) return []
  return Object.entries(catalogue).flatMap(([key, value]) => labels(value, `${path}.${key}`))
}

/** What a label holds of the other language, beyond units, scores and published names. */
function foreign(language: Language, text: string): readonly string[] {
  const letters = language === 'en' ? /\p{Script=Han}+/gu : /[A-Za-z]+/g
  return (language === 'en' ? text : text.replace(LATIN_IN_CHINESE, '')).match(letters) ?? []
}

const NAMES = [
  'acts',
  'scopes',
  'reasons',
  'circumstances',
  'changes',
  'records',
  'measurements',
  'ledger',
  'settings',
  'paperCourse',
] as const satisfies readonly (keyof LaterWording)[]

describe.each(LANGUAGES)('labels of the course in $name', async ({ language }) => {
  const wording = await loadLaterWording(language)
  const every = NAMES.flatMap((name) => labels(wording[name], name))

  it.each(every)('%s: %s', (_, text) => {
    expect(text.trim()).toBe(text)
    expect(text).not.toBe('')
    expect(text).not.toMatch(/undefined|null|<|>|OK to treat| {2}/)
    expect(foreign(language, text)).toEqual([])
  })

  it('labels that take values hold them', () => {
    const { changes, records, measurements, ledger, settings, paperCourse, details } = wording
    const said = [
      changes.field('reason'),
      changes.titleOf('SAMPLE', 'SAMPLE'),
      changes.beginsAt(2, 4),
      changes.beginsAtDose(2, 4, 2),
      changes.amountIn('mg/m²'),
      changes.standard('70 mg/m²'),
      changes.gradeOf(4),
      changes.onlyThisDrug('SAMPLE'),
      changes.reductions(2),
      changes.ladder('SAMPLE', 'SAMPLE'),
      changes.ladderLevels(['70', '50']),
      records.titleOf('SAMPLE', 2, 4),
      records.planned('2.3 mg'),
      measurements.previous(1),
      measurements.present(2),
      measurements.doseOf('SAMPLE'),
      measurements.locked(1, '1.752 m²'),
      measurements.weightTitle('SAMPLE'),
      measurements.weightOf('ideal'),
      measurements.gfrCapProposed('125 mL/min'),
      ledger.atLeast('96 mg/m²'),
      ledger.limit.noDataAbove('120 mg/m²'),
      ledger.ofDrug('160 mg/m²', 'SAMPLE'),
      ledger.asEquivalent('550 mg/m²', ledger.methods.feijen2019),
      ledger.when([wording.circumstances.cardiacDisease, wording.circumstances.chestRadiotherapy]),
      ledger.room('6 mg/m²'),
      ledger.passedBy('4 mg/m²'),
      ledger.crossesAt('SAMPLE'),
      ledger.equivalent(ledger.methods.cog),
      ledger.leftOut(['SAMPLE', 'SAMPLE']),
      ledger.noEarlier('SAMPLE'),
      ledger.perM2('mg/m²'),
      settings.option('wholeVials'),
      settings.within('5'),
      settings.bandTable('SAMPLE', '1'),
      settings.bandTableDrugs(['SAMPLE']),
      settings.bandRow('114', '126', '120 mg'),
      settings.holidaysCount(1),
      settings.holidaysCount(11),
      settings.fileRefused('SAMPLE'),
      details.delayedFrom('2026'),
      details.broughtForwardFrom('2026'),
      details.until('SAMPLE'),
      paperCourse.note('SAMPLE'),
      paperCourse.crosses('SAMPLE'),
      paperCourse.inCycle(1),
      paperCourse.bsaKept('1.752 m²', 1),
      paperCourse.rounding('wholeVials', '10'),
    ]
    for (const text of said) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object/)
      expect(foreign(language, text)).toEqual([])
    }
  })
})
