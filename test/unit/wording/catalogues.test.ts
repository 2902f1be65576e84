import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/wording/languages.ts'
import { loadLaterWording } from '../../../src/wording/loadWording.ts'
import type { Language, LaterWording } from '../../../src/wording/wording.ts'

const LATIN_IN_CHINESE =
  /YYYY-MM-DD|HH:mm|Cockcroft-Gault|CKD-EPI|MDRD|Levey|Jelliffe|Wright|Jaffe|Schwartz|Feijen 2019|COG|GFR|AUC|CTCAE|UGT1A1|CYP3A|mL\/min|mL|Dosewright|“[^”]*”|m²|mg|LVEF|ECOG|SAMPLE/g

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
  'renal',
  'changes',
  'records',
  'measurements',
  'ledger',
  'settings',
  'preparation',
  'preparationSettings',
  'paperCourse',
  'worksheet',
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
    const { preparation, preparationSettings, worksheet, support, acts } = wording
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
      preparation.blankOf(['SAMPLE', 'SAMPLE']),
      preparation.solution('10 mg', '5 mL'),
      preparation.powder('10 mg'),
      preparation.dissolve('10 mg', '5 mL', 'SAMPLE', '2 mg'),
      preparation.inSyringe('3 mL', '1 mL'),
      preparation.inSyringes([
        preparation.fillOf(1, '3 mL', '3 mL', '1 mL'),
        preparation.fillOf(2, '5 mL', '5 mL', '1 mL'),
      ]),
      preparation.wasteAmount('1 mg', '5%'),
      preparation.within(preparation.window.between('1', '2 mg')),
      preparation.outside(preparation.window.from('1 mg')),
      preparation.stabilityOf(preparation.of.diluted, preparation.hoursAt(preparation.hours('1'), preparation.at.room)),
      preparation.vialsTitle(1),
      preparation.notCounted([preparation.notCountedOf('SAMPLE', [preparation.notCountedState(2, acts.record.done)])]),
      worksheet.asFor(1),
      worksheet.handling(['SAMPLE', 'SAMPLE'], 'SAMPLE'),
      support.beforeStart('SAMPLE', support.ofDoses.each('SAMPLE')),
      support.with(support.ofDoses.first('SAMPLE')),
      preparationSettings.products('SAMPLE'),
      preparationSettings.concentrationUnknown('SAMPLE'),
      preparationSettings.ownProduct('SAMPLE', 1),
      preparationSettings.sameBasis('SAMPLE'),
      preparationSettings.route('SAMPLE', 'SAMPLE'),
      preparationSettings.sourceSays(preparationSettings.sourceVolume.final('500 mL')),
      preparationSettings.fault('zero', '0'),
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
